using System.Globalization;

namespace PlanBot.Reminders;

/// <summary>Days before something is due, as people write them: "30, 14, 7".</summary>
internal static class StepText
{
    public const string Form = @"^\s*\d{1,3}(?:\s*,\s*\d{1,3})*\s*$";

    private const int Furthest = 365;
    private const int Most = 12;

    /// <summary>Each once, the earliest first; null where these are no such days.</summary>
    public static IReadOnlyList<int>? Read(string typed)
    {
        var days = new SortedSet<int>();
        foreach (var part in typed.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries))
            if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day <= Furthest)
                days.Add(day);
            else
                return null;
        return days.Count is > 0 and <= Most ? [.. days.Reverse()] : null;
    }

    public static string Write(IEnumerable<int> days) => string.Join(", ", days);
}
