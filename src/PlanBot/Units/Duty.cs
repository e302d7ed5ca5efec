using System.Text.RegularExpressions;
using PlanBot.Language;

namespace PlanBot.Units;

/// <summary>Who is told to do something, and with whom.</summary>
internal sealed record Duty(IReadOnlyList<UnitName> Leads, IReadOnlyList<string> Cooperating);

/// <summary>
/// Reads "Giao Công an phường chủ trì, phối hợp với các đơn vị liên quan xây dựng kế hoạch", "3. Phòng Văn hóa - Xã hội"
/// and "Đề nghị Ủy ban MTTQ Việt Nam …".
/// </summary>
internal static partial class DutyReader
{
    /// <summary>Null where the text tells nobody.</summary>
    public static Duty? Read(string text, UnitDirectory units)
    {
        var folded = VietnameseText.Fold(text);
        var cooperating = With().Match(folded);
        var start = Start(text.ToLowerInvariant(), folded, cooperating.Success ? cooperating.Index : folded.Length);
        if (start is null)
            return null;
        var end = End().Match(folded, start.Value) is { Success: true } stop ? stop.Index : folded.Length;
        var leads = units.Leads(text[start.Value..end]);
        return leads.Count == 0 ? null : new(leads, Cooperating(text, cooperating, units));
    }

    /// <summary>The units a heading is about: it names them at its head ("5. Công an phường").</summary>
    public static Duty? ReadHeading(string heading, UnitDirectory units)
    {
        var folded = VietnameseText.Fold(heading);
        var start = Mark().Match(folded).Length;
        var mentions = units.PrintedMentions(heading);
        var name = start + Several().Match(folded[start..]).Length;
        var named = mentions.Any(m => m.Start == name || m.Start == start);
        if (!named)
            return Asks().Match(heading.ToLowerInvariant(), start) is { Success: true } ask && ask.Index == start ? Read(heading[start..], units) : null;
        var with = With().Match(folded);
        var end = End().Match(folded, start) is { Success: true } stop ? stop.Index : folded.Length;
        return new(units.Leads(heading[start..end]), Cooperating(heading, with, units));
    }

    private static int? Start(string lower, string folded, int before)
    {
        var ask = Asks().Matches(lower).FirstOrDefault(m => m.Index < before);
        if (ask is not null)
            return ask.Index + ask.Length;
        return Assigned().Match(folded) is { Success: true } assigned ? assigned.Index + assigned.Length : null;
    }

    private static List<string> Cooperating(string text, Match with, UnitDirectory units)
    {
        if (!with.Success)
            return [];
        var start = with.Index + with.Length;
        var end = WorkBegins().Match(VietnameseText.Fold(text), start) is { Success: true } stop ? stop.Index : text.Length;
        return [.. units.Leads(text[start..end]).Select(u => u.Value)];
    }

    // With their marks: "giáo dục", "chuyển giao", "nhiệm vụ được giao" and "giao thông" ask nobody.
    [GeneratedRegex(@"(?<!\w)(?<!(?:chuyển|bàn|được|kết|đã) )(?:giao(?! thông| lưu| dịch| nộp| đất| quyền)|đề nghị|yêu cầu)\s+(?:(?:các )?(?:đơn vị|đồng chí)\s*:\s*|các đồng chí\s+)?")]
    private static partial Regex Asks();

    [GeneratedRegex(@"phan cong thuc hien\s*:\s*")]
    private static partial Regex Assigned();

    [GeneratedRegex(@",?\s*phoi hop(?: chat che)?(?: voi\s+| (?=cac |don vi |phong ))")]
    private static partial Regex With();

    // Where the names end and the work begins.
    [GeneratedRegex(@",?\s+chu tri(?!\w)|,?\s+phoi hop(?!\w)|[.:]\s*$|(?<!\bcac),?\s+to chuc(?!\w)|,?\s+(?:theo doi|xay dung|thuc hien|tham muu|tang cuong|chiu trach nhiem|can cu|truc tiep|tiep tuc|huong dan|trien khai|chi dao|bao cao|tong hop)(?!\w)")]
    private static partial Regex End();

    [GeneratedRegex(@"\s+(?:xay dung|thuc hien|to chuc|tuyen truyen|tang cuong|trien khai|tham muu|giam sat|trong viec)(?!\w)|[.:]\s*$")]
    private static partial Regex WorkBegins();

    [GeneratedRegex(@"^cac ")]
    private static partial Regex Several();

    [GeneratedRegex(@"^\s*(?:(?:[ivx]+|\d+(?:\.\d+)*|[a-z])[.)]\s*|[*+-]\s*)?")]
    private static partial Regex Mark();
}
