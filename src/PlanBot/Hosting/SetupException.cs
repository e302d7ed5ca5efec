namespace PlanBot.Hosting;

/// <summary>The program cannot do what it was told, for a reason that a person can mend.</summary>
/// <param name="prompt">The name of the sentence in prompts/.</param>
/// <param name="values">What fills its placeholders.</param>
internal sealed class SetupException(string prompt, params (string Name, object Value)[] values) : Exception(prompt)
{
    public string Prompt { get; } = prompt;
    public IReadOnlyList<(string Name, object Value)> Values { get; } = values;
}
