using Dapper;
using PlanBot.Deadlines.Occurrences;
using PlanBot.Plans;

namespace PlanBot.Storage.Tables;

/// <summary>What became of something that was due when its plan was replaced.</summary>
internal enum PlanNewsKind
{
    /// <summary>The newer plan says it in the same words.</summary>
    Kept,

    /// <summary>It says it in others.</summary>
    Reworded,

    /// <summary>It sets another day.</summary>
    Moved,

    /// <summary>It does not say it.</summary>
    Ended,
}

/// <summary>One thing of which people are to be told, each once.</summary>
/// <param name="Plan">The newer plan as it is named to people; empty of what ended.</param>
/// <param name="Work">As the newer plan has it; of what ended as the older one had it.</param>
/// <param name="Before">The day it was due before, of what moved.</param>
internal sealed record PlanNews(WardName Ward, PlanNewsKind Kind, string Plan, KnownOccurrence Work, DateOnly? Before = null);

/// <summary>What people have not been told yet.</summary>
internal static class PlanNewsTable
{
    // Those who were reminded of it and still have to do with the ward; who said that it is done, or sits in a unit that did,
    // has nothing to hear. An administrator of the settings has no row among people.
    private const string Concerned = """
        SELECT DISTINCT r.person FROM reminder r
        WHERE r.occurrence = @key AND r.covered = 0
            AND (EXISTS (SELECT 1 FROM link l WHERE l.person = r.person AND l.ward = @ward) OR NOT EXISTS (SELECT 1 FROM person p WHERE p.id = r.person))
            AND NOT EXISTS (
                SELECT 1 FROM work_state w WHERE w.occurrence = @key AND w.state = 'done'
                    AND (w.person = r.person OR w.unit IN (SELECT unit FROM link l WHERE l.person = r.person AND l.ward = @ward)))
        """;

    /// <summary>Has everybody told who was reminded of it.</summary>
    public static void Add(WriteSession session, PlanNews news)
    {
        // That a thing was kept says less than what was said of it before.
        var clash = news.Kind == PlanNewsKind.Kept ? "IGNORE" : "REPLACE";
        session.Connection.Execute($"""
            INSERT OR {clash} INTO plan_news (person, ward, kind, plan, occurrence, what, due, before)
            SELECT person, @ward, @kind, @plan, @key, @what, @due, @before FROM ({Concerned}) ORDER BY person
            """,
            new
            {
                key = news.Work.Key.Value,
                ward = news.Ward.Value,
                kind = NameOf(news.Kind),
                plan = news.Plan,
                what = news.Work.What,
                due = StoredDay.Write(news.Work.Due),
                before = news.Before is { } before ? StoredDay.Write(before) : null,
            },
            session.Transaction);
    }

    /// <summary>All that is still to be told, by person, each by day.</summary>
    public static ILookup<string, PlanNews> All(ReadSession session) => session.Connection.Query<NewsRecord>(
        "SELECT * FROM plan_news ORDER BY person, due, occurrence", transaction: session.Transaction).ToLookup(r => r.Person, r => new PlanNews(
            new(r.Ward), KindOf(r.Kind), r.Plan, new(new(r.Occurrence), StoredDay.Read(r.Due)!.Value, r.What), StoredDay.Read(r.Before)));

    /// <summary>A person was told all there was.</summary>
    public static void Remove(WriteSession session, string person) =>
        session.Connection.Execute("DELETE FROM plan_news WHERE person = @person", new { person }, session.Transaction);

    private static string NameOf(PlanNewsKind kind) => kind switch
    {
        PlanNewsKind.Kept => "kept",
        PlanNewsKind.Reworded => "reworded",
        PlanNewsKind.Moved => "moved",
        _ => "ended",
    };

    private static PlanNewsKind KindOf(string name) => name switch
    {
        "kept" => PlanNewsKind.Kept,
        "reworded" => PlanNewsKind.Reworded,
        "moved" => PlanNewsKind.Moved,
        _ => PlanNewsKind.Ended,
    };

    private sealed record NewsRecord
    {
        public required string Person { get; init; }
        public required string Ward { get; init; }
        public required string Kind { get; init; }
        public required string Plan { get; init; }
        public required string Occurrence { get; init; }
        public required string What { get; init; }
        public required string Due { get; init; }
        public string? Before { get; init; }
    }
}
