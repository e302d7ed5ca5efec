using PlanBot.Clauses.Layout;
using PlanBot.Clauses.Outline;
using PlanBot.Clauses.Tables;
using PlanBot.Plans;

namespace PlanBot.Clauses;

/// <summary>Reads a plan's lines into headings, clauses, rows and named furniture; no line is left over.</summary>
internal sealed class ClauseReader(ColumnRoles roles)
{
    /// <summary>The outline of a plan. A document without any recognised heading comes back as plain paragraphs with a warning.</summary>
    public ClauseOutline Read(PlanDocument document)
    {
        var furniture = new List<Furniture>();
        var regions = new RegionReader(roles).Read(document.Lines);
        var paragraphs = new ParagraphReader(regions.Where(r => r.Kind == RegionKind.Text).SelectMany(r => r.Lines));
        var builder = new OutlineBuilder();
        var parts = new PartBuilder(builder, paragraphs, roles, furniture);
        foreach (var region in regions)
            parts.Add(region);
        parts.Finish();

        var clauses = ToClauses(builder.Nodes, new(document.Header));
        IReadOnlyList<string> warnings = clauses.Any(c => c.Kind == ClauseKind.Heading && c.Part == ClausePart.Main)
            ? [] : ["no-heading"];
        return new(clauses, furniture, warnings);
    }

    private static List<Clause> ToClauses(IReadOnlyList<Node> nodes, ClauseIds ids)
    {
        var orders = nodes.Select((node, order) => (node, order)).ToDictionary(n => n.node, n => n.order);
        return [.. nodes.Select((node, order) => new Clause
        {
            Id = ids.Next(node.Text),
            Order = order,
            Kind = node.Kind,
            Part = node.Part,
            Address = string.Join(" › ", node.Ancestors().Reverse().Append(node).Where(n => n.Label.Length > 0 && (n.Row is null || n == node)).Select(n => n.Label)),
            Headings = [.. node.Ancestors().Reverse().Select(n => n.Text)],
            Lines = new(node.Lines[0], node.Lines[^1]),
            OwnLines = node.Lines,
            Text = node.Text,
            Parent = node.Parent is null ? null : orders[node.Parent],
            Mark = node.Mark?.Printed ?? "",
            Row = node.Row,
        })];
    }
}
