using System.Text.RegularExpressions;
using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Units;

namespace PlanBot.Assignments;

/// <summary>Passages of the body that give a unit something to do.</summary>
internal sealed partial class AssignedPassages(ClauseOutline outline, UnitDirectory units)
{
    private readonly Dictionary<int, Clause> _byOrder = outline.Clauses.ToDictionary(c => c.Order);
    private readonly Dictionary<int, Duty?> _headings = outline.Clauses
        .Where(c => c.Kind == ClauseKind.Heading && c.Part == ClausePart.Main)
        .ToDictionary(c => c.Order, c => DutyReader.ReadHeading(c.Text, units));

    /// <summary>Null where the passage gives nobody anything.</summary>
    public Assignment? Read(Clause clause)
    {
        if (clause is not { Kind: ClauseKind.Body, Part: ClausePart.Main })
            return null;
        var folded = VietnameseText.Fold(PlainWords.Of(clause.Text));
        if (Time().IsMatch(folded))
            return null;
        if (Shared().IsMatch(folded))
            return ReadShared(clause);
        if (Given().IsMatch(folded) && DutyReader.Read(PlainWords.Of(clause.Text), units) is { } duty)
            return Make(clause, PlainWords.Of(clause.Text), duty, HeadingOf(clause));
        return Above(clause).FirstOrDefault(h => _headings.GetValueOrDefault(h.Order) is not null) is { } heading
            ? Make(clause, PlainWords.Of(clause.Text), _headings[heading.Order]!, heading)
            : null;
    }

    // "Phân công thực hiện: Giao X chủ trì …" gives X the tasks of the whole section.
    private Assignment? ReadShared(Clause clause)
    {
        if (DutyReader.Read(PlainWords.Of(clause.Text), units) is not { } duty)
            return null;
        var section = Above(clause).FirstOrDefault(h => h.Kind == ClauseKind.Heading && !Plain().IsMatch(VietnameseText.Fold(h.Text)));
        var time = outline.Clauses
            .Where(c => c.Parent == clause.Parent && c.Order > clause.Order)
            .Select(c => Time().Match(VietnameseText.Fold(c.Text)) is { Success: true } match ? c.Text[match.Length..].Trim(' ', '.') : null)
            .FirstOrDefault(t => t is not null);
        return Make(clause, PlainWords.Of((section ?? clause).Text), duty, section) with { TimeText = time };
    }

    private static Assignment Make(Clause clause, string what, Duty duty, Clause? heading) => new()
    {
        Id = $"{clause.Id}.a",
        Clause = clause.Id,
        Lines = clause.Lines,
        What = what,
        Leads = duty.Leads,
        Cooperating = duty.Cooperating,
        Group = heading?.Text,
    };

    private Clause? HeadingOf(Clause clause) => Above(clause).FirstOrDefault(c => c.Kind == ClauseKind.Heading);

    private IEnumerable<Clause> Above(Clause clause)
    {
        for (var at = clause.Parent; at is { } order; at = _byOrder[order].Parent)
            yield return _byOrder[order];
    }

    [GeneratedRegex(@"^\s*phan cong thuc hien\b")]
    private static partial Regex Shared();

    [GeneratedRegex(@"^\s*thoi gian thuc hien\s*:\s*")]
    private static partial Regex Time();

    [GeneratedRegex(@"^(?:giao|de nghi|yeu cau)\b")]
    private static partial Regex Given();

    // "1.2. Nhiệm vụ, giải pháp chủ yếu" names no matter of its own.
    [GeneratedRegex(@"\b(?:nhiem vu|giai phap)\b")]
    private static partial Regex Plain();
}
