using PlanBot.Language;
using PlanBot.Plans;

namespace PlanBot.Storage.Tables;

/// <summary>What names are matched by: not by marks, case or spacing.</summary>
internal static class LookupKey
{
    /// <summary>"kien an".</summary>
    public static string Of(WardName ward) =>
        string.Join(' ', Syllables.Read(VietnameseText.Compose(ward.Value)).Select(s => s.Key));

    /// <summary>"135khubnd", from "135 /KH-UBND"; null where the plan bears no number.</summary>
    public static string? Of(string? number) =>
        number is null ? null : string.Concat(VietnameseText.Fold(VietnameseText.Compose(number)).Where(char.IsLetterOrDigit));
}
