namespace PlanBot.Outbox;

/// <summary>Puts a text that answers nobody into a channel's own form, for whoever writes to people unasked.</summary>
internal interface ITextForm
{
    /// <summary>"telegram": what <see cref="ChatAddress.Channel"/> says.</summary>
    string Channel { get; }

    /// <summary>The bodies of the messages that show the text, in order.</summary>
    /// <param name="heading">A line that stands out.</param>
    /// <param name="text">Plain text, paragraphs parted by line breaks.</param>
    IReadOnlyList<string> Bodies(string heading, string text);
}
