using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Answers.Honesty;

/// <summary>What a target measures, word by word.</summary>
/// <param name="Name">As the plan says it.</param>
/// <param name="Words">Folded, each once.</param>
/// <param name="Pairs">Each two neighbours, as the index has them: "bao_hiem".</param>
internal sealed record IndicatorWords(WardName Ward, string Name, IReadOnlyList<string> Words, IReadOnlySet<string> Pairs);

/// <summary>
/// What the targets of all plans measure, and how telling their words are: "trên địa bàn tăng bình quân" stands in many and
/// says of none what it measures. Safe for many threads.
/// </summary>
internal sealed class IndicatorTerms
{
    // In a large collection some plans stand for the others.
    private const int MostPlans = 20;

    private Known? _known;

    /// <summary>The indicators as this session sees them.</summary>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public Known Of(ReadSession session, PlanList plans)
    {
        var known = _known;
        if (known?.Plans != plans)
            _known = known = new(plans, Read(session, plans));
        return known;
    }

    private static List<IndicatorWords> Read(ReadSession session, PlanList plans)
    {
        var wards = plans.All.Take(MostPlans).ToDictionary(p => p.Row, p => p.Ward);
        return [.. TargetTable.OfPlans(session, [.. wards.Keys])
            .Select(t => (Ward: wards[t.Plan], Name: PlainWords.Of(t.Value.Indicator))).Distinct()
            .Select(t => Of(t.Ward, [.. Syllables.Read(t.Name).Select(s => s.Key)], t.Name))];
    }

    private static IndicatorWords Of(WardName ward, string[] words, string name) =>
        new(ward, name, [.. words.Distinct()], words.Zip(words.Skip(1), (a, b) => $"{a}_{b}").ToHashSet(StringComparer.Ordinal));

    /// <param name="Plans">Of which plans.</param>
    /// <param name="All">Each ward's indicators.</param>
    internal sealed record Known(PlanList Plans, IReadOnlyList<IndicatorWords> All)
    {
        private readonly Dictionary<string, int> _targets = All.SelectMany(i => i.Words).GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

        /// <summary>True where the targets of all these wards are among them.</summary>
        public bool Holds(IReadOnlyList<WardName> wards) => wards.All(Plans.All.Take(MostPlans).Select(p => p.Ward).Contains);

        /// <summary>How much of an indicator some words hold, by how telling each word is.</summary>
        public double Share(IndicatorWords indicator, Func<string, bool> holds)
        {
            var (held, whole) = (0.0, 0.0);
            foreach (var word in indicator.Words)
            {
                var telling = Math.Log(1 + (All.Count / (double)_targets[word]));
                whole += telling;
                held += holds(word) ? telling : 0;
            }

            return whole == 0 ? 0 : held / whole;
        }
    }
}
