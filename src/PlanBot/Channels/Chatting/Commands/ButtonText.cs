namespace PlanBot.Channels.Chatting.Commands;

/// <summary>Words that fit: on a button, on a line of a list.</summary>
internal static class ButtonText
{
    /// <summary>The text, or its first whole words and "…".</summary>
    /// <param name="most">At most so many characters.</param>
    public static string Of(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var cut = text.LastIndexOf(' ', most - 1);
        return text[..(cut > most / 2 ? cut : most - 1)].TrimEnd(' ', ',', ';', '.', '-') + "…";
    }
}
