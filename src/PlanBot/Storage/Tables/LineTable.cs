using Dapper;
using PlanBot.Clauses;
using PlanBot.Plans;

namespace PlanBot.Storage.Tables;

/// <summary>The lines of plans, each with what it is where it is no passage.</summary>
internal static class LineTable
{
    public static void Insert(WriteSession session, long plan, IReadOnlyList<PlanLine> lines, IReadOnlyList<Furniture> furniture)
    {
        var kinds = furniture.ToDictionary(f => f.Line, f => (int)f.Kind);
        var insert = session.Statement(
            "INSERT INTO line (plan, number, text, page, furniture) VALUES ($plan, $number, $text, $page, $furniture)",
            "$plan", "$number", "$text", "$page", "$furniture");
        foreach (var line in lines)
            insert.Run(plan, line.Number, line.Text, line.Page, kinds.TryGetValue(line.Number, out var kind) ? kind : null);
    }

    /// <summary>Lines first to last, both included.</summary>
    public static IReadOnlyList<PlanLine> Read(ReadSession session, long plan, int first, int last) =>
        [.. session.Connection.Query<LineRecord>(
            "SELECT number, text, page, furniture FROM line WHERE plan = @plan AND number BETWEEN @first AND @last ORDER BY number",
            new { plan, first, last }, session.Transaction).Select(r => new PlanLine(r.Number, r.Text, r.Page))];

    /// <summary>The lines of a plan that are no passage.</summary>
    public static IReadOnlyList<Furniture> Furniture(ReadSession session, long plan) =>
        [.. session.Connection.Query<LineRecord>(
            "SELECT number, '' AS text, furniture FROM line WHERE plan = @plan AND furniture IS NOT NULL ORDER BY number",
            new { plan }, session.Transaction).Select(r => new Furniture((FurnitureKind)r.Furniture!, r.Number))];

    private sealed record LineRecord
    {
        public int Number { get; init; }
        public required string Text { get; init; }
        public int? Page { get; init; }
        public int? Furniture { get; init; }
    }
}
