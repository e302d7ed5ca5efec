using PlanBot.Answers;

namespace PlanBot.Channels.Chatting.Answering;

/// <summary>Takes an answer apart: what the bot says, what the plan says, and the table of a comparison.</summary>
internal static class AnswerParts
{
    public static IReadOnlyList<ReplyPart> Of(Answer answer)
    {
        var lines = answer.Text.Split('\n');
        return answer is Answer.Found { Table: { } table }
            ? [new ReplyPart.Text(lines[0]), new ReplyPart.Table(table.Header, table.Rows), .. Lines(lines[1..])]
            : [.. Lines(lines)];
    }

    // Every writer of answers puts a quotation on a line of its own.
    private static IEnumerable<ReplyPart> Lines(IEnumerable<string> lines)
    {
        var text = new List<string>();
        foreach (var line in lines)
        {
            if (line is not ['“', .. var quoted, '”'])
            {
                text.Add(line);
                continue;
            }

            if (Text(text) is { } before)
                yield return before;
            text.Clear();
            yield return new ReplyPart.Quote(quoted);
        }

        if (Text(text) is { } last)
            yield return last;
    }

    private static ReplyPart.Text? Text(IEnumerable<string> lines) =>
        string.Join('\n', lines).Trim('\n') is { Length: > 0 } text ? new(text) : null;
}
