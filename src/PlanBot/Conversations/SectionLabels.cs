using PlanBot.Answers;
using PlanBot.Clauses;
using PlanBot.Storage;

namespace PlanBot.Conversations;

/// <summary>A section's closing paragraphs, "Phân công thực hiện" and "Thời gian thực hiện".</summary>
internal static class SectionLabels
{
    /// <summary>Those that apply to a passage; neighbours are one passage.</summary>
    public static IReadOnlyList<Clause> Of(ReadSession session, Place place) =>
        Join(Responsibility.Labels(session, place.Row, place.Clause));

    /// <summary>
    /// Makes one passage of neighbouring paragraphs: their words joined, the lines of all, the first one's id and address.
    /// </summary>
    public static IReadOnlyList<Clause> Join(IReadOnlyList<Clause> labels)
    {
        var joined = new List<Clause>();
        var last = -1;
        foreach (var label in labels)
        {
            if (joined.Count > 0 && label.Order == last + 1)
                joined[^1] = joined[^1] with
                {
                    Text = $"{joined[^1].Text} {label.Text}",
                    Lines = new(joined[^1].Lines.First, label.Lines.Last),
                    OwnLines = [.. joined[^1].OwnLines, .. label.OwnLines],
                };
            else
                joined.Add(label);
            last = label.Order;
        }

        return joined;
    }
}
