using PlanBot.Assignments;
using PlanBot.Clauses;
using PlanBot.Deadlines;
using PlanBot.Plans;
using PlanBot.Storage;
using PlanBot.Targets;

namespace PlanBot.Tests.Storage;

/// <summary>A made-up plan with a bit of everything that is stored.</summary>
internal static class SamplePlan
{
    public static readonly DateTimeOffset TakenIn = new(2026, 1, 5, 8, 30, 0, TimeSpan.FromHours(7));

    public static StoredPlan Of(string ward = "Sông Thử", string number = "12/KH-UBND", string sha256 = "aa", string item = "Trồng 97,5 ha rừng")
    {
        var lines = new[] { "KẾ HOẠCH", "I. CHỈ TIÊU", "(1) " + item, "2", "hằng năm." };
        var header = new PlanHeader(new(ward), number, new(2025, 11, null), "Kế hoạch trồng rừng", new(2026, 2030), "9/KH-UBND", "CHỦ TỊCH", "Người Ký");
        return new(
            new("trong-rung.txt", sha256, header, [.. lines.Select((text, i) => new PlanLine(i + 1, text, i < 3 ? 1 : null))]),
            new([Title, Heading, Item(item)], [new(FurnitureKind.PageNumber, 4)], ["Cảnh báo của dàn ý"]),
            TakenIn)
        {
            Targets = [Figure],
            Assignments = [Task],
            Deadlines = [Due],
            Remarks = ["Một nhận xét"],
            Warnings = ["Một cảnh báo"],
        };
    }

    public static Clause Title { get; } = new()
    {
        Id = new("c0"),
        Order = 0,
        Kind = ClauseKind.Body,
        Part = ClausePart.Preamble,
        Address = "",
        Headings = [],
        Lines = new(1, 1),
        OwnLines = [1],
        Text = "KẾ HOẠCH",
    };

    public static Clause Heading { get; } = new()
    {
        Id = new("c1"),
        Order = 1,
        Kind = ClauseKind.Heading,
        Part = ClausePart.Main,
        Address = "I",
        Headings = [],
        Lines = new(2, 2),
        OwnLines = [2],
        Text = "I. CHỈ TIÊU",
        Mark = "I.",
    };

    public static Clause Item(string text) => new()
    {
        Id = new("c2"),
        Order = 2,
        Kind = ClauseKind.Row,
        Part = ClausePart.Main,
        Address = "I › (1)",
        Headings = ["I. CHỈ TIÊU"],
        Lines = new(3, 5),
        OwnLines = [3, 5],
        Text = $"(1) {text} hằng năm.",
        Parent = 1,
        Mark = "(1)",
        Row = new("PHỤ LỤC 1", "Chỉ tiêu", "Kinh tế", "1", [new(ColumnRole.Name, "Chỉ tiêu \"chính\"", text), new(ColumnRole.Unit, "ĐVT", "")], false),
    };

    public static Target Figure { get; } = new()
    {
        Id = "c2/1",
        Item = new("c2"),
        Clause = new("c1"),
        Lines = new(3, 5),
        Indicator = "diện tích rừng trồng",
        Comparison = Comparison.Range,
        Value = 97.50m,
        ValueTo = 100m,
        ValueText = "97,5 – 100 ha",
        Unit = "ha",
        Period = new(TargetPeriodKind.EachYear, 2026, 2030),
        Leads = [new("Phòng Kinh tế")],
        Cooperating = ["Tổ dân phố"],
        Leader = "Phó Chủ tịch",
        AlsoAt = [new("c0")],
        ConflictsWith = ["c9/1"],
    };

    public static Assignment Task { get; } = new()
    {
        Id = "c2/a",
        Clause = new("c2"),
        Lines = new(3, 3),
        What = "Trồng rừng",
        Output = "Báo cáo",
        TimeText = "Quý I/2026",
        From = new(2026, 1, 1),
        To = new(2026, 3, 31),
        Leads = [new("Phòng Kinh tế")],
        Cooperating = ["Tổ dân phố"],
        Funding = "2 tỷ đồng",
        Leader = "Phó Chủ tịch",
        Group = "Kinh tế",
    };

    public static Deadline Due { get; } = new()
    {
        Id = "c2/d",
        Clause = new("c2"),
        Lines = new(5, 5),
        What = "Báo cáo",
        From = new(2026, 1, 1),
        Due = new(2026, 12, 31),
        Recurrence = "FREQ=YEARLY",
        Precision = DeadlinePrecision.Recurring,
        Leads = [new("Phòng Kinh tế")],
        Quote = "hằng năm",
        Source = DeadlineSource.Assignment,
        Assumed = true,
    };
}
