using System.Globalization;
using System.Text.RegularExpressions;
using PlanBot.Plans;

namespace PlanBot.Targets.Figures.Numbers;

/// <summary>Words of time in a folded text.</summary>
/// <param name="Period">What they say; null for words that only describe something else ("chuẩn nghèo giai đoạn 2026 - 2030").</param>
/// <param name="ThenTo">For "và duy trì các năm tiếp theo": until which year the figure is to be kept.</param>
/// <param name="IsSpan">True for "giai đoạn 2026 - 2030".</param>
internal sealed record TimeWord(int Start, int End, TargetPeriod? Period, int? ThenTo = null, bool IsSpan = false);

/// <summary>Finds the words of time in a target's sentence.</summary>
internal static partial class TimeWords
{
    /// <summary>In order of place, none overlapping.</summary>
    public static List<TimeWord> Find(string folded, PlanPeriod plan)
    {
        var words = new List<TimeWord>();
        int? lastYear = null;
        foreach (Match match in Any().Matches(folded))
        {
            var word = Read(match, plan, lastYear, IsLeading(folded, match.Index));
            lastYear = word.Period is { Kind: TargetPeriodKind.Year } year ? year.To : lastYear;
            words.Add(word);
        }

        return words;
    }

    /// <summary>Each year of a span; in a span of one year simply that year.</summary>
    public static TargetPeriod EachYear(int from, int to) =>
        from >= to ? TargetPeriod.InYear(to) : new(TargetPeriodKind.EachYear, from, to);

    /// <summary>The average over a span; over one year simply that year.</summary>
    public static TargetPeriod Average(int from, int to) =>
        from >= to ? TargetPeriod.InYear(to) : new(TargetPeriodKind.Average, from, to);

    /// <summary>True where nothing but an opening word ("phấn đấu") stands before.</summary>
    private static bool IsLeading(string folded, int at) => Opening().IsMatch(folded[..at]);

    private static TimeWord Read(Match match, PlanPeriod plan, int? lastYear, bool isLeading)
    {
        TimeWord Word(TargetPeriod? period, int? thenTo = null, bool isSpan = false) =>
            new(match.Index, match.Index + match.Length, period, thenTo, isSpan);
        int Year(string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

        if (match.Groups["onfrom"].Success)
            return Word(EachYear(Year("onfrom"), plan.To));
        if (match.Groups["keep"].Success)
            return Word(null, thenTo: match.Groups["keepto"].Success ? Year("keepto") : plan.To);
        if (match.Groups["next"].Success)
            return Word(EachYear((lastYear ?? plan.From) + 1, plan.To));
        if (match.Groups["from"].Success)
            return Word(EachYear(Year("from"), Year("to")));
        if (match.Groups["spanfrom"].Success)
            return Word(isLeading ? EachYear(Year("spanfrom"), Year("spanto")) : null, isSpan: true);
        if (match.Groups["vision"].Success || match.Groups["term"].Success)
            return Word(null);
        if (match.Groups["before"].Success)
            return Word(TargetPeriod.InYear(Year("before") - 1));
        if (match.Groups["since"].Success)
            return Word(EachYear(Year("since"), plan.To));
        return match.Groups["year"].Success ? Word(TargetPeriod.InYear(Year("year"))) : Word(EachYear(plan.From, plan.To));
    }

    private const string Next = @"(?:trong )?(?:cac|nhung) nam (?:tiep theo|sau|con lai)";

    [GeneratedRegex(
        @"(?<!\w)(?:" +
        @"(?:tu )?nam (?<onfrom>20[0-9][0-9]) va (?:thuc hien )?" + Next +
        @"|(?<keep>,? ?(?:va )?(?:tiep tuc )?duy tri (?:thuc hien )?(?:" + Next + @"|den (?:het )?(?:nam )?(?<keepto>20[0-9][0-9])))" +
        @"|(?<next>" + Next + ")" +
        @"|(?:trong )?suot (?:ca )?nhiem ky" +
        @"|(?<term>(?:nhiem ky|0?5 nam)(?: 20[0-9][0-9] ?- ?20[0-9][0-9])?)" +
        @"|tu (?:nam )?(?<from>20[0-9][0-9]) den (?:het )?(?:nam )?(?<to>20[0-9][0-9])" +
        @"|(?:trong )?(?:giai doan )?(?<spanfrom>20[0-9][0-9]) ?- ?(?<spanto>20[0-9][0-9])" +
        @"|(?<vision>,? ?(?:dinh huong|tam nhin)(?: den)?(?: nam)? 20[0-9][0-9])" +
        @"|(?:den )?truoc (?:nam )?(?<before>20[0-9][0-9])" +
        @"|(?:ke )?tu (?:nam )?(?<since>20[0-9][0-9])" +
        @"|(?:(?:den|vao|trong) )?(?:het |cuoi )?nam (?<year>20[0-9][0-9])" +
        @"|den (?:het )?(?<year>20[0-9][0-9])" +
        @"|(?:quy [iv1-4]+|thang \d{1,2}) ?/ ?(?<year>20[0-9][0-9])" +
        @"|(?<year>20[0-9][0-9])(?=\s*:)" +
        @"|(?:dinh ky )?(?:hang|moi) nam" +
        @")(?!\w)")]
    private static partial Regex Any();

    [GeneratedRegex(@"^[\s,:]*(?:(?:phan dau|trong do|ke hoach|va|quyet tam)[\s,:]+)*$")]
    private static partial Regex Opening();
}
