namespace PlanBot.Prompts;

/// <summary>A text that the code says: its name, and the placeholders it gives values for.</summary>
/// <param name="Name">The section's name.</param>
/// <param name="Required">Placeholders the text must hold: without them the sentence would miss what it is for.</param>
/// <param name="Optional">Placeholders it may hold.</param>
internal sealed record PromptUse(string Name, IReadOnlyList<string> Required, IReadOnlyList<string> Optional)
{
    /// <summary>A text whose placeholders are all required.</summary>
    public PromptUse(string name, params string[] required)
        : this(name, required, [])
    {
    }
}
