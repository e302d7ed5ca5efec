using PlanBot.Language;
using PlanBot.Questions;

namespace PlanBot.Answers.Honesty;

/// <summary>A number that a question asks for.</summary>
/// <param name="Thing">The syllables, from 0, that name what is counted: "cột đèn" in "lắp bao nhiêu cột đèn". None for a share, an amount of money or a span of time.</param>
internal sealed record NumberAsked(IReadOnlyList<int> Thing)
{
    private const int Most = 2;

    private static readonly HashSet<string> Amounts =
        ["phan", "tram", "tien", "dong", "nghin", "ngan", "trieu", "ty", "ti", "ha", "hecta", "hec", "met", "m2", "km", "tan", "nguoi"];

    private static readonly HashSet<string> Measures =
        [.. Amounts.Where(a => a != "nguoi"), "nam", "thang", "ngay", "lan", "diem", "muc", "la", "so", "thu", "cho"];

    private static readonly HashSet<string> Classifiers = ["cai", "con", "chiec", "cuon", "toa", "vi", "nguoi"];

    // "mấy" asks for a number before an amount and after these; elsewhere it only says that there are several ("mấy ông thầu").
    private static readonly HashSet<string> BeforeHowMany = ["co", "duoc", "dat", "tang", "con", "giam", "la", "nam", "gom", "them", "mua", "rong", "dai", "toi", "da", "moi"];

    private static readonly string HowMany = Syllables.Read("mấy")[0].Marked;

    /// <summary>The number asked for, or null where none is.</summary>
    public static NumberAsked? In(Question question)
    {
        var typed = question.Terms.Syllables;
        for (var i = 0; i < typed.Count; i++)
            if (After(typed, i) is { } next)
                return new(ThingAt(typed, next, question.WardSyllables));
        return null;
    }

    private static int? After(IReadOnlyList<Syllable> typed, int i) => typed[i].Key switch
    {
        "bao" when i + 1 < typed.Count && typed[i + 1].Key is "nhieu" or "nhiu" => i + 2,
        "bn" => i + 1,
        "may" when (!typed[i].HasMarks || typed[i].Marked == HowMany)
            && ((i > 0 && BeforeHowMany.Contains(typed[i - 1].Key)) || (i + 1 < typed.Count && Amounts.Contains(typed[i + 1].Key))) => i + 1,
        _ => null,
    };

    private static List<int> ThingAt(IReadOnlyList<Syllable> typed, int next, IReadOnlySet<int> ward)
    {
        if (next < typed.Count && Measures.Contains(typed[next].Key))
            return [];
        var thing = new List<int>();
        for (var i = next; i < typed.Count && thing.Count < Most && !ward.Contains(i); i++)
            if (thing.Count > 0 || !Classifiers.Contains(typed[i].Key))
                thing.Add(i);
        return thing;
    }
}
