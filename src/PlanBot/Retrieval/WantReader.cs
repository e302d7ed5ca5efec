using PlanBot.Language.Terms;
using PlanBot.Questions;

namespace PlanBot.Retrieval;

/// <summary>Makes wants of a question's terms: typed terms one by one, and where phrases stand for several words, those words together.</summary>
internal static class WantReader
{
    public static IEnumerable<Want> Read(Question question, Func<string, double> rarity, double unknown)
    {
        var terms = question.Terms.Terms.Where(t => !IsWard(t, question.WardSyllables)).ToList();
        var typed = terms.Where(t => t.Phrase is null).ToList();
        var phrases = terms.Where(t => t.Phrase is not null).GroupBy(t => (t.Start, t.Length, t.Phrase)).ToList();
        foreach (var span in Spans(phrases.Select(p => (p.Key.Start, p.Key.Length))))
        {
            var inside = typed.Where(t => t.Start >= span.Start && t.Start + t.Length <= span.Start + span.Length).ToList();
            typed.RemoveAll(inside.Contains);
            var standing = phrases.Where(p => p.Key.Start >= span.Start && p.Key.Start + p.Key.Length <= span.Start + span.Length);
            yield return Make([inside, .. standing.Select(p => p.ToList())], rarity, unknown);
        }

        foreach (var term in typed)
            yield return Make([[term]], rarity, unknown);
    }

    private static bool IsWard(QuestionTerm term, IReadOnlySet<int> ward)
    {
        for (var i = term.Start; i < term.Start + term.Length; i++)
            if (ward.Contains(i))
                return true;
        return false;
    }

    // Overlapping spans become one.
    private static List<(int Start, int Length)> Spans(IEnumerable<(int Start, int Length)> spans)
    {
        var merged = new List<(int Start, int Length)>();
        foreach (var (start, length) in spans.Distinct().Order())
            if (merged.Count > 0 && start < merged[^1].Start + merged[^1].Length)
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].Length, start + length - merged[^1].Start));
            else
                merged.Add((start, length));
        return merged;
    }

    private static Want Make(List<List<QuestionTerm>> phrases, Func<string, double> rarity, double unknown)
    {
        var parts = new List<WantPart>();
        var missing = 0.0;
        foreach (var (phrase, terms) in phrases.Index())
            foreach (var (slot, term) in terms.Index())
            {
                var known = term.Alternatives.Select(a => (Term: a, Value: rarity(a) * term.Weight)).Where(a => a.Value > 0).ToList();
                parts.AddRange(known.Select(a => new WantPart(a.Term, phrase, slot, a.Value, term.IsPair)));
                if (known.Count == 0 && phrase == 0 && !term.IsPair)
                    missing += unknown * term.Weight;
            }

        return new(parts, missing);
    }
}
