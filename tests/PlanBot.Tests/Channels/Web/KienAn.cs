using PlanBot.Channels;
using PlanBot.Channels.Web;

namespace PlanBot.Tests.Channels.Web;

/// <summary>A ward, a plan, an answer and its source, as the real plan has them.</summary>
internal static class KienAn
{
    public const string Question = "BHYT đến 2030 là bao nhiêu %";
    public const string ClauseId = "kien-an/II.5.25";
    public const string PlanId = "kien-an-2026-2030";

    private const string Passage =
        "(25) Năm 2026, tỷ lệ dân số tham gia bảo hiểm y tế đạt 96%. Đến năm 2030, tỷ lệ dân số tham gia bảo hiểm y tế đạt 98%.";

    private const string Row =
        "13.\tKế hoạch 05 năm thực hiện Tỷ lệ dân số tham gia bảo hiểm y tế\t%\t≥ 98\tKế hoạch hằng năm\tPhòng Văn hóa - Xã hội";

    public static readonly WebPlan Plan = new(
        PlanId,
        "135/KH-UBND",
        "23/12/2025",
        "Phát triển kinh tế - xã hội, quốc phòng - an ninh phường 5 năm (giai đoạn 2026 – 2030)",
        "2026 – 2030");

    public static readonly WebPlan Unnumbered = new("hung-dao-2026-2030", null, "2026", "Thực hiện Nghị quyết Đại hội Đảng bộ phường", "2026 – 2030");

    public static readonly AskResult Answer = new()
    {
        Status = AskStatus.Answered,
        Answer =
            "Đến năm 2030, phường Kiến An đặt mục tiêu 98% dân số tham gia bảo hiểm y tế (năm 2026: 96%).\n" +
            "Đơn vị chủ trì: Phòng Văn hóa - Xã hội.",
        Citations =
        [
            new("Kiến An", "135/KH-UBND", ClauseId,
                AskCitation.HeadingOf("II › 5 › (25)", ["II. CÁC CHỈ TIÊU", "5. Các chỉ tiêu về văn hóa - xã hội"]), Passage, [91, 91], true),
            new("Kiến An", "135/KH-UBND", "kien-an/PL1.13",
                AskCitation.HeadingOf("Phụ lục 1 › 13", ["PHỤ LỤC 1"]), Row.Replace('\t', ' '), [328, 328], true),
            new("Kiến An", "135/KH-UBND", "kien-an/II.5.26",
                AskCitation.HeadingOf("II › 5 › (26)", ["II. CÁC CHỈ TIÊU", "5. Các chỉ tiêu về văn hóa - xã hội"]),
                "(26) Năm 2026, tỷ lệ người tham gia bảo hiểm xã hội đạt trên 55% lực lượng lao động trong độ tuổi.", [93, 93], false),
        ],
    };

    public static readonly IReadOnlyList<PassageLine> Lines =
    [
        new(89, "(24) Hàng năm, tổ chức hoạt động vận động các nguồn lực ủng hộ Quỹ “*Vì người nghèo*” và an sinh xã hội đạt kế hoạch."),
        new(90, ""),
        new(91, Passage, true),
        new(92, ""),
        new(93, "(26) Năm 2026, tỷ lệ người tham gia bảo hiểm xã hội đạt trên 55% lực lượng lao động trong độ tuổi. Đến năm 2030 đạt 66% lực lượng lao động trong độ tuổi."),
        new(94, ""),
        new(328, Row),
    ];

    public static readonly PassageView Source = new(
        ClauseId, "Kiến An", Plan, "II › 5 › (25)", ["II. CÁC CHỈ TIÊU", "5. Các chỉ tiêu về văn hóa - xã hội"], Lines);

    /// <summary>A backend that knows this ward.</summary>
    public static ScriptedBackend Backend() => new ScriptedBackend
    {
        Wards = [new("Hưng Đạo", [Unnumbered]), new("Kiến An", [Plan])],
    }
        .Answers(Question, Answer)
        .Holds(ClauseId, Source)
        .Holds(PlanId, new PlanView("Kiến An", Plan, [.. Enumerable.Range(1, 88).Select(n => new PassageLine(n, $"Dòng thứ {n} của kế hoạch")), .. Lines]));
}
