using PlanBot.Language;
using PlanBot.Language.Terms;
using PlanBot.Language.Vocabulary;
using PlanBot.Questions;
using PlanBot.Targets.Figures.Numbers;

namespace PlanBot.Answers.Honesty;

/// <summary>Reads which number a question asks for.</summary>
internal sealed class NumberReader(FigureWords words)
{
    private const int Most = 2;

    private static readonly HashSet<string> Amounts =
        ["phan", "tram", "tien", "dong", "nghin", "ngan", "trieu", "ty", "ti", "ha", "hecta", "hec", "met", "m2", "km", "tan", "nguoi"];

    private static readonly HashSet<string> Measures =
        [.. Amounts.Where(a => a != "nguoi"), "nam", "thang", "ngay", "lan", "diem", "muc", "la", "so", "thu", "cho"];

    private static readonly HashSet<string> Classifiers = ["cai", "con", "chiec", "cuon", "toa", "vi", "nguoi"];

    // "mấy" asks for a number before an amount, after these, and where nothing else asks; elsewhere it only says that there are several ("mấy ông thầu làm ì ạch thì sao").
    private static readonly HashSet<string> BeforeHowMany = ["co", "duoc", "dat", "tang", "con", "giam", "la", "nam", "gom", "them", "mua", "rong", "dai", "toi", "da", "moi"];

    // "Ngày mấy", "nghị quyết số mấy" ask which one.
    private static readonly HashSet<string> Ordinals = ["ngay", "thang", "nam", "quy", "so", "thu", "lan", "muc", "do", "hang", "top", "khoa", "cap"];

    private static readonly HashSet<string> Asking = [.. Syllables.Read("gì nào ai sao đâu bao gi nao dau").Select(s => s.Marked)];

    private static readonly string HowMany = Syllables.Read("mấy")[0].Marked;
    private static readonly string Money = Syllables.Read("tiền")[0].Marked;

    // How people say an amount where plans have a unit ("tỷ đồng", "người").
    private static readonly (string Words, Quantity Quantity)[] Spoken =
    [
        ("tiền", Quantity.Money), ("đồng", Quantity.Money), ("nghìn", Quantity.Money), ("triệu", Quantity.Money), ("tỷ", Quantity.Money), ("tỉ", Quantity.Money),
        ("hecta", Quantity.Area), ("mét", Quantity.Length), ("cây số", Quantity.Length), ("dân", Quantity.Count), ("đồng chí", Quantity.Count),
    ];

    private readonly PhraseTable<Quantity> _units = Table(words);

    /// <summary>The number asked for, or null where none is.</summary>
    public NumberAsked? In(Question question)
    {
        var typed = question.Terms.Syllables;
        for (var i = 0; i < typed.Count; i++)
            if (After(question.Terms, i) is { } next)
                return IsPercentAfter(question.Terms, next - 1)
                    ? new([], Quantity.Share)
                    : new(ThingAt(typed, next, question.WardSyllables), QuantityAt(question, next));
        return null;
    }

    private static PhraseTable<Quantity> Table(FigureWords words)
    {
        var table = new PhraseTable<Quantity>();
        foreach (var (spelling, quantity) in words.Measures.Select(m => (m.Spelling, Quantities.Of(m.Unit))).Concat(Spoken))
            if (Syllables.Read(spelling) is { Count: > 0 } phrase) // "%" is read as a sign
                table.Add(phrase, quantity);
        return table;
    }

    private static int? After(QuestionTerms question, int i)
    {
        var typed = question.Syllables;
        return typed[i].Key switch
        {
            "bao" when i + 1 < typed.Count && typed[i + 1].Key is "nhieu" or "nhiu" => i + 2,
            "bao" when i + 1 < typed.Count && (typed[i + 1].HasMarks ? typed[i + 1].Marked == Money : typed[i + 1].Key == "tien") => i + 1,
            "bn" => i + 1,
            "may" when (!typed[i].HasMarks || typed[i].Marked == HowMany)
                && ((i > 0 && BeforeHowMany.Contains(typed[i - 1].Key)) || (i + 1 < typed.Count && Amounts.Contains(typed[i + 1].Key)) || IsPercentAfter(question, i) || IsOnlyAsking(question, i)) => i + 1,
            _ => null,
        };
    }

    // Without its mark "may" is "máy" as well, but not before a classifier.
    private static bool IsOnlyAsking(QuestionTerms question, int i) =>
        i > 0 && i + 1 < question.Syllables.Count && !Ordinals.Contains(question.Syllables[i - 1].Key) && (question.Syllables[i].HasMarks || Classifiers.Contains(question.Syllables[i + 1].Key))
        && !question.AsksWhether && !question.Syllables.Any(s => Asking.Contains(s.HasMarks ? s.Marked : s.Key));

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

    private Quantity? QuantityAt(Question question, int next) =>
        next < question.Terms.Syllables.Count && _units.At(question.Terms.Syllables, next, question.Terms.WritesMarks).FirstOrDefault() is { Length: > 0 } unit ? unit.Value : null;

    private static bool IsPercentAfter(QuestionTerms question, int i) =>
        question.Text.AsSpan(question.Syllables[i].Start + question.Syllables[i].Length).TrimStart().StartsWith("%", StringComparison.Ordinal);
}
