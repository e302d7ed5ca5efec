using System.Globalization;
using System.Text;
using PlanBot.Language;
using PlanBot.Plans;

namespace PlanBot.Questions;

/// <summary>Tells whether a message sets wards side by side, and what it compares.</summary>
internal sealed class ComparisonReader(ComparisonWords words, QuestionReader questions, Intents intents, ChangeWords changes, WardGazetteer gazetteer)
{
    private static readonly Dictionary<ComparisonWord, ComparisonAim> Aims = new()
    {
        [ComparisonWord.Not] = ComparisonAim.Lacking,
        [ComparisonWord.Lacking] = ComparisonAim.Lacking,
        [ComparisonWord.Earliest] = ComparisonAim.Earliest,
        [ComparisonWord.Latest] = ComparisonAim.Latest,
        [ComparisonWord.Highest] = ComparisonAim.Highest,
        [ComparisonWord.Lowest] = ComparisonAim.Lowest,
    };

    // Beside a level a word of more or less says on which side of it.
    private static readonly Dictionary<ComparisonWord, LevelSide> Sides = new()
    {
        [ComparisonWord.Below] = LevelSide.Below,
        [ComparisonWord.Above] = LevelSide.Above,
        [ComparisonWord.AtLeast] = LevelSide.AtLeast,
    };

    /// <summary>The comparison asked for; null where the message asks about one ward or about none.</summary>
    /// <param name="text">As typed; bounded and cleaned by the caller.</param>
    /// <param name="hasChatWard">True where the chat is set to a ward.</param>
    /// <param name="known">Wards that have a plan.</param>
    /// <param name="isKnownTerm">True for a term that the index holds.</param>
    public ComparisonAsked? Read(string text, bool hasChatWard, WardIndex known, Func<string, bool> isKnownTerm)
    {
        var composed = VietnameseText.Compose(text.Trim());
        var syllables = Syllables.Read(composed);
        var wards = WardMentions.Find(composed, syllables, known, gazetteer);
        var found = words.Find(syllables);
        var (level, taken) = LevelIn(composed, syllables, found);
        var phrases = found.Where(p => !Sides.ContainsKey(p.Word) && !taken.Contains(p.Taken[^1])).ToList();
        var asked = intents.Of(syllables, composed);
        if (wards.Unknown is not null || !SetsSideBySide(phrases, wards.Wards.Count, hasChatWard, asked, out var isGuess))
            return null;

        var gone = phrases.Where(p => p.Word != ComparisonWord.Keep).SelectMany(p => p.Taken).Concat(wards.Syllables).Concat(taken).ToHashSet();
        gone.UnionWith(CountedWards(syllables));
        var years = TakeYears(syllables, gone);
        var subject = questions.Read(Without(composed, syllables, gone), null, known, isKnownTerm);
        return new()
        {
            Wards = wards.Wards.Count > 1 ? wards.Wards : [],
            Aim = AimOf(phrases, asked, Grows(syllables)),
            WantsShare = Has(phrases, ComparisonWord.Share) || composed.Contains('%', StringComparison.Ordinal),
            WantsFigure = level is not null || (asked & QuestionIntents.Figure) != 0 || Has(phrases, ComparisonWord.Number) || Has(phrases, ComparisonWord.Highest) || Has(phrases, ComparisonWord.Lowest),
            IsGuess = isGuess,
            IsContrast = Has(phrases, ComparisonWord.Contrast),
            Level = level,
            Subject = subject with { Years = years, Intents = asked, UnknownWard = null },
            Plain = questions.Read(Without(composed, syllables, [.. wards.Syllables]), null, known, isKnownTerm) with { UnknownWard = null },
            AsksPersons = subject.Asks(QuestionIntents.Who),
            AsksChange = changes.In(subject),
            Numbers = [.. syllables.Where((s, i) => !gone.Contains(i) && char.IsAsciiDigit(s.Key[0])).Select(s => s.Key)],
        };
    }

    private static bool SetsSideBySide(
        IReadOnlyList<ComparisonPhrase> phrases, int wards, bool hasChatWard, QuestionIntents asked, out bool isGuess)
    {
        isGuess = false;
        if (wards > 1)
            return true;
        var ranks = phrases.Any(p => p.Word is ComparisonWord.Contrast || Aims.ContainsKey(p.Word));
        if (wards == 1)
            return ranks && (Has(phrases, ComparisonWord.Which) || Has(phrases, ComparisonWord.Every));
        if (Has(phrases, ComparisonWord.Which))
            return true;
        if (Has(phrases, ComparisonWord.Every))
            return !hasChatWard || ranks || (asked & QuestionIntents.Figure) != 0;
        if (hasChatWard)
            return false;
        if (phrases.Any(p => p.Word == ComparisonWord.Place && (p.First == 0 || ranks)))
            return true;
        isGuess = (asked & QuestionIntents.Figure) != 0;
        return isGuess;
    }

    private static ComparisonAim AimOf(IReadOnlyList<ComparisonPhrase> phrases, QuestionIntents asked, bool grows)
    {
        // Both ends are asked for: then the wards are told from one to the other.
        if (Has(phrases, ComparisonWord.Highest) && Has(phrases, ComparisonWord.Lowest))
            return ComparisonAim.SideBySide;
        foreach (var (word, aim) in Aims)
            if (Has(phrases, word))
                return !grows ? aim : aim switch { ComparisonAim.Earliest => ComparisonAim.Highest, ComparisonAim.Latest => ComparisonAim.Lowest, _ => aim };
        return (asked & QuestionIntents.When) != 0 ? ComparisonAim.Earliest
            : Has(phrases, ComparisonWord.Which) || Has(phrases, ComparisonWord.Place) ? ComparisonAim.Stating
            : ComparisonAim.SideBySide;
    }

    // The level and the syllables that name it, its words of more or less included.
    private static (LevelAsked? Level, HashSet<int> Taken) LevelIn(string text, List<Syllable> syllables, IReadOnlyList<ComparisonPhrase> phrases)
    {
        for (var i = 0; i < syllables.Count; i++)
            if (PercentAt(text, syllables, i) is { } percent)
            {
                var before = phrases.FirstOrDefault(p => p.Taken[^1] == i - 1);
                var side = before?.Word switch
                {
                    null => LevelSide.At,
                    ComparisonWord.Highest => LevelSide.Above,
                    ComparisonWord.Lowest => LevelSide.Below,
                    var word => Sides.GetValueOrDefault(word.Value, LevelSide.At),
                };
                return (new(percent, side), side == LevelSide.At ? [i] : [i, .. before!.Taken]);
            }

        return (null, []);
    }

    private static decimal? PercentAt(string text, List<Syllable> syllables, int i) =>
        (syllables[i].Key.EndsWith('%') || text.AsSpan(syllables[i].Start + syllables[i].Length).TrimStart().StartsWith("%", StringComparison.Ordinal) || (i + 2 < syllables.Count && syllables[i + 1].Key == "phan" && syllables[i + 2].Key == "tram"))
        && decimal.TryParse(syllables[i].Key.Replace(',', '.').TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) ? percent : null;

    // "tăng nhanh nhất" is how much, not when.
    private static bool Grows(List<Syllable> syllables) => syllables.Exists(s => s.Key is "tang" or "giam");

    private static bool Has(IReadOnlyList<ComparisonPhrase> phrases, ComparisonWord word) => phrases.Any(p => p.Word == word);

    // "5 phường" are the wards that are compared, and no figure that a plan must hold.
    private static IEnumerable<int> CountedWards(List<Syllable> syllables) =>
        Enumerable.Range(0, Math.Max(0, syllables.Count - 1)).Where(i => syllables[i].Key.Length <= 2 && syllables[i].Key.All(char.IsAsciiDigit) && syllables[i + 1].Key is ("phuong" or "xa")).SelectMany(i => new[] { i, i + 1 });

    // "đến năm 2030" is when, not what.
    private static List<int> TakeYears(List<Syllable> syllables, HashSet<int> gone)
    {
        var years = new List<int>();
        for (var i = 0; i < syllables.Count; i++)
        {
            if (QuestionReader.Year(syllables[i].Key) is not { } year)
                continue;
            years.Add(year);
            gone.Add(i);
            for (var before = i - 1; before >= 0 && syllables[before].Key is "nam" or "den" or "toi" or "vao"; before--)
                gone.Add(before);
        }

        return years;
    }

    // What is left; a semicolon where something was taken out, so that no false neighbours arise.
    private static string Without(string text, List<Syllable> syllables, HashSet<int> gone)
    {
        var left = new StringBuilder();
        var end = -1;
        foreach (var (i, syllable) in syllables.Index().Where(s => !gone.Contains(s.Index)))
        {
            if (left.Length > 0)
                left.Append(CultureInfo.InvariantCulture, $"{(end == i - 1 ? text[(syllables[i - 1].Start + syllables[i - 1].Length)..syllable.Start] : "; ")}");
            left.Append(text, syllable.Start, syllable.Length);
            end = i;
        }

        return left.ToString();
    }
}
