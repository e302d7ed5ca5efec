using System.Globalization;
using PlanBot.Language;

namespace PlanBot.Questions;

/// <summary>A message that asks for a plan's targets as such: "các chỉ tiêu của phường", "chỉ tiêu kinh tế gồm những gì".</summary>
/// <param name="About">The folded words that say of which group; none for all targets.</param>
internal sealed record TargetsAsked(IReadOnlyList<string> About)
{
    // More words name one target, not a group of them.
    private const int MostAbout = 5;

    private static readonly string[] Target = [.. Syllables.Read("chỉ tiêu").Select(s => s.Marked)];

    private static readonly HashSet<string> Around = new(
        ("cac nhung chu yeu cu the chinh quan trong co ban phat trien cua phuong ubnd ke hoach nay la gi nao gom bao danh sach liet xem hoi toi em minh ban cho biet tat ca toan bo het nam den giai doan ve a ah vay nhi ad oi voi "
            + "duoc dat ra de muc linh vuc nhom tung thi trong theo nhiem ky tong so bang").Split(' '),
        StringComparer.Ordinal);

    /// <summary>What is asked for; null where the message is about something else.</summary>
    public static TargetsAsked? In(Question question)
    {
        var typed = question.Terms.Syllables;
        var at = Enumerable.Range(0, Math.Max(0, typed.Count - 1)).FirstOrDefault(i => Is(typed[i], 0, question) && Is(typed[i + 1], 1, question), -1);
        if (at < 0 || question.Terms.AsksWhether)
            return null;
        var beside = typed.Where((_, i) => i != at && i != at + 1 && !question.WardSyllables.Contains(i)).Select(s => s.Key).ToList();
        var about = beside.Where(w => !Around.Contains(w) && !IsYear(w)).ToList();
        return beside.Count > 0 && about.Count <= MostAbout ? new(about) : null; // "chỉ tiêu?" alone may mean any
    }

    /// <summary>True where a group of this name is meant.</summary>
    public bool IsMeant(string group)
    {
        var words = Syllables.Read(group).Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        return About.All(words.Contains);
    }

    // "Chi tiêu" is spending: where marks are typed, the mark tells them apart.
    private static bool Is(Syllable typed, int i, Question question) =>
        question.Terms.WritesMarks || typed.HasMarks ? typed.Marked == Target[i] : typed.Key == (i == 0 ? "chi" : "tieu");

    private static bool IsYear(string key) => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 2000 and < 2100;
}
