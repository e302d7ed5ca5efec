using System.Text.RegularExpressions;
using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Units;

namespace PlanBot.Tests.Answers.Faithfulness;

/// <summary>
/// All that an answer may rest on: the passages it says it used, what stands above them (headings, a table's title and
/// columns), and their plans' own headers.
/// </summary>
/// <param name="wards">Every ward that has a plan: it may be named for having no such passage.</param>
internal sealed class CitedSources(ClaimReader reader, IReadOnlyList<string> wards)
{
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _addresses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _issuers = new(StringComparer.Ordinal);

    // A row's unit column makes percentages of its numbers.
    private readonly HashSet<string> _percentages = new(StringComparer.Ordinal);

    public void Add(PlanHeader header, Clause clause)
    {
        _addresses.Add(clause.Address);
        _texts.UnionWith([clause.Text, .. clause.Headings]);
        if (clause.Row is { } row)
            Add(row);
        _issuers.Add($"UBND phường {header.Ward}");
        _texts.UnionWith([$"phường {header.Ward}", header.Title, header.Number ?? "", $"{header.SignerRole} {header.Signer}", .. Times(header)]);
    }

    /// <summary>The first thing the answer says that stands in none of the sources; null where everything does.</summary>
    public string? Unfounded(string answer)
    {
        var said = Without(answer);
        var (claimed, sources) = (reader.Read(said), Claims.Together([.. _texts.Select(reader.Known)]));
        return Missing("document", claimed.Documents, sources.Documents)
            ?? Missing("date", claimed.Dates, sources.Dates)
            ?? Missing("percentage", claimed.Percentages, sources.Percentages.Union(_percentages))
            ?? Missing("number", claimed.Numbers, sources.Numbers)
            ?? Missing("unit", claimed.Units, sources.Units)
            ?? Missing("name", Names(said).Where(n => !IsFounded(n)), []);
    }

    private void Add(TableRow row)
    {
        _texts.UnionWith([row.Appendix, row.AppendixTitle, row.Group ?? "", .. row.Cells.Select(c => c.Header)]);
        if (row.Cells.Any(c => c.Text.Contains('%', StringComparison.Ordinal) || c.Header.Contains('%', StringComparison.Ordinal)))
            _percentages.UnionWith(row.Cells
                .Where(c => c.Role is ColumnRole.ByEnd or ColumnRole.YearlyAverage or ColumnRole.Other).SelectMany(c => reader.Known(c.Text).Numbers));
    }

    private static IEnumerable<string> Times(PlanHeader header)
    {
        if (header.Period is { } period)
            yield return $"{period.From} ; {period.To}";
        if (header.Date is { } date)
            yield return date switch { { Month: null } => $"{date.Year}", { Day: null } => $"{date.Month}/{date.Year}", _ => $"{date.Day}/{date.Month}/{date.Year}" };
    }

    // An address and the issuer's name are the citation itself.
    private string Without(string answer)
    {
        foreach (var address in _addresses.OrderByDescending(a => a.Length))
            answer = Regex.Replace(answer, string.Join(" › ", address.Split(" › ").Select(Spoken)), ";");
        return _issuers.Aggregate(answer, (text, issuer) => text.Replace(issuer, ";", StringComparison.Ordinal));
    }

    // "- 3" is read aloud as "gạch đầu dòng 3".
    private static string Spoken(string part) =>
        part is ['-' or '+' or '*' or '•', ' ', .. var number] ? $"[^›\\d\\n]{{1,20}}{Regex.Escape(number)}(?!\\d)" : Regex.Escape(part);

    private IEnumerable<string> Names(string said) =>
        Patterns.Name().Matches(wards.Aggregate(said, (text, ward) => text.Replace(ward, ";", StringComparison.Ordinal))).Select(m => m.Value);

    // Known units were looked at under their canonical names.
    private bool IsFounded(string name)
    {
        var key = new SqueezedText(VietnameseText.Compose(name)).Key;
        return reader.Known(name).Units.Count > 0
            || _texts.Any(t => new SqueezedText(VietnameseText.Compose(t)).Key.Contains(key, StringComparison.Ordinal));
    }

    private static string? Missing(string kind, IEnumerable<string> claimed, IEnumerable<string> sources) =>
        claimed.Except(sources, StringComparer.Ordinal).FirstOrDefault() is { } missing ? $"{kind} {missing}" : null;
}
