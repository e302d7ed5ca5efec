using PlanBot.Outbox;

namespace PlanBot.Tests.Reminders;

/// <summary>A platform that shows a text below its heading, as it is.</summary>
internal sealed class PlainTexts(string channel) : ITextForm
{
    public string Channel => channel;

    public IReadOnlyList<string> Bodies(string heading, string text) => [$"{heading}\n{text}"];
}
