using PlanBot.Channels;
using PlanBot.Language;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Tests.Answers.Faithfulness;

/// <summary>
/// Makes questions out of what the plans hold: their indicators, tasks, passages, units, years and wards in the frames
/// people use; with marks, without, with a slip. The same seed makes the same questions.
/// </summary>
internal sealed class QuestionMaker
{
    private static readonly string[] Frames =
    [
        "{subject} là bao nhiêu?",
        "{subject} đến năm {year} là bao nhiêu?",
        "năm {year} {ward} đặt {subject} mấy phần trăm",
        "Ai chịu trách nhiệm về {subject}?",
        "đơn vị nào chủ trì {subject} ở {ward}",
        "{unit} phải làm gì về {subject}?",
        "{unit} của {ward} có những nhiệm vụ gì năm {year}",
        "Khi nào hoàn thành {subject}?",
        "kế hoạch nói gì về {subject} vậy ad",
        "{ward} làm gì để {subject}",
        "Liệt kê các chỉ tiêu về {subject}",
        "có bao nhiêu chỉ tiêu về {subject}",
        "So sánh {subject} giữa {ward} và {other}",
        "Phường nào có {subject} cao nhất?",
        "{subject} của cả 5 phường, mỗi phường bao nhiêu?",
        "Ai ký kế hoạch của {ward}?",
        "Căn cứ văn bản nào để {subject}?",
        "{subject}",
        "{subject} {year}",
        "mỗi năm {subject} tăng bao nhiêu so với {other}",
    ];

    private static readonly string[] FollowUps =
        ["còn {ward} thì sao?", "ai chịu trách nhiệm?", "đến năm nào?", "nói rõ hơn", "cái thứ 2", "thế năm {year}?", "phối hợp với ai?", "xem tiếp", "{unit} làm gì?", "so với {other} thì sao"];

    private readonly Random _random;
    private readonly List<string> _subjects;
    private readonly List<string> _units;
    private readonly List<string> _wards;

    public QuestionMaker(ReadSession session, int seed)
    {
        _random = new(seed);
        var plans = PlanStore.List(session);
        List<long> rows = [.. plans.Select(p => p.Row)];
        var targets = TargetTable.OfPlans(session, rows).Select(t => t.Value).ToList();
        var assignments = AssignmentTable.OfPlans(session, rows).Select(a => a.Value).ToList();
        _wards = [.. plans.Select(p => p.Ward.Value)];
        _units = [.. targets.SelectMany(t => t.Leads).Concat(assignments.SelectMany(a => a.Leads)).Select(u => u.Value).Distinct()];
        _subjects = [.. targets.Select(t => t.Indicator).Concat(assignments.Select(a => a.What)).Concat(rows.SelectMany(r => ClauseTable.OfPlan(session, r)).Select(c => c.Value.Text))];
    }

    /// <summary>Endless. One in four stands in a conversation that goes on for a turn or two.</summary>
    public IEnumerable<AskRequest> Questions()
    {
        for (var i = 0; ; i++)
        {
            var ward = _random.Next(3) == 0 ? null : Any(_wards);
            var session = _random.Next(4) == 0 ? $"faith-{i}" : null;
            yield return new($"{i}", Typed(Fill(Any(Frames))), ward, session);
            for (var turn = session is null ? 0 : 1 + _random.Next(2); turn > 0; turn--)
                yield return new($"{i}", Typed(Fill(Any(FollowUps))), null, session);
        }
    }

    private string Fill(string frame) => frame
        .Replace("{subject}", Words(Any(_subjects)), StringComparison.Ordinal)
        .Replace("{unit}", Any(_units), StringComparison.Ordinal)
        .Replace("{year}", $"{2025 + _random.Next(6)}", StringComparison.Ordinal)
        .Replace("{ward}", $"{(_random.Next(2) == 0 ? "phường " : "")}{Any(_wards)}", StringComparison.Ordinal)
        .Replace("{other}", Any(_wards), StringComparison.Ordinal);

    // Nobody types a whole passage: three to twelve words of it.
    private string Words(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = Math.Min(words.Length, 3 + _random.Next(10));
        return string.Join(' ', words.Skip(_random.Next(words.Length - count + 1)).Take(count)).Trim('-', ' ', '.', ';', ':');
    }

    private string Typed(string question) => _random.Next(6) switch
    {
        0 or 1 => VietnameseText.Fold(question),
        2 => Slipped(question),
        3 => question.ToLowerInvariant(),
        _ => question,
    };

    // Two neighbouring letters change places.
    private string Slipped(string question)
    {
        var at = _random.Next(question.Length - 1);
        return char.IsLetter(question[at]) && char.IsLetter(question[at + 1])
            ? $"{question[..at]}{question[at + 1]}{question[at]}{question[(at + 2)..]}" : question;
    }

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
