using System.Text.RegularExpressions;
using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Questions;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Answers;

/// <summary>Somebody a plan names with their office.</summary>
/// <param name="Role">As printed: "Phó Chủ tịch UBND".</param>
/// <param name="Place">The first passage that names them so.</param>
/// <param name="Signs">True for who signed the plan.</param>
internal sealed record NamedPerson(string Name, string Role, Clause Place, bool Signs)
{
    private readonly List<Syllable> _role = Syllables.Read(Role);

    /// <summary>True for who holds the office that is asked for.</summary>
    public bool Is(TitleAsked asked) => asked.Begins(_role) && asked.Further.All(f => _role.Exists(r => r.Key == f));
}

/// <summary>Whom a plan names with their office: who signed it, and whoever it calls "Đ/c …" with a role behind the name.</summary>
internal static partial class NamedPeople
{
    /// <summary>Each person once with each role.</summary>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public static IReadOnlyList<NamedPerson> Of(ReadSession session, PlanSummary plan)
    {
        var people = new List<NamedPerson>();
        foreach (var clause in ClauseTable.OfPlan(session, plan.Row).Select(c => c.Value))
        {
            if (clause.Part == ClausePart.Closing && plan.Header is { Signer: { } signer, SignerRole: { } role } && clause.Text.Contains(signer, StringComparison.Ordinal))
                people.Add(new(signer, role, clause, Signs: true));
            people.AddRange(In(clause));
        }

        return [.. people.OrderByDescending(p => p.Signs).DistinctBy(p => (p.Name, p.Role.ToUpperInvariant()))];
    }

    /// <summary>Whom one passage names.</summary>
    public static IEnumerable<NamedPerson> In(Clause clause) =>
        (clause.Row is { } row ? row.Cells.Select(c => c.Text) : [clause.Text])
            .SelectMany(text => Person().Matches(PlainWords.Of(text)))
            .Select(m => new NamedPerson(m.Groups["name"].Value, m.Groups["role"].Value.Trim(), clause, Signs: false));

    [GeneratedRegex(@"\b(?:Đ/[cC]|[Đđ]ồng chí|[Ôô]ng|[Bb]à)\s+(?<name>\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){1,4})\s*[-–—,]\s*(?<role>\p{Lu}[\p{L}\s]*)")]
    private static partial Regex Person();
}
