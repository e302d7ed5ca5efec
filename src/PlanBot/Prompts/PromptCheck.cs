namespace PlanBot.Prompts;

/// <summary>Compares what the code says with what prompts/ holds, at start and in the doctor, so that no sentence fails in front of a citizen.</summary>
internal static class PromptCheck
{
    /// <summary>What is wrong, a sentence each, for the official who keeps the texts; none where all is well.</summary>
    /// <param name="uses">Every text the code says. A name may occur in several of them.</param>
    public static IReadOnlyList<string> Run(PromptBook book, IEnumerable<PromptUse> uses)
    {
        var problems = new List<string>();
        foreach (var use in uses)
            if (book.Names.Contains(use.Name))
                problems.AddRange(Compare(use, book.Placeholders(use.Name)));
            else
                problems.Add($"prompts/: thiếu mục [{use.Name}]");
        return problems;
    }

    /// <exception cref="PromptException">Something is wrong; the message holds every problem, one a line.</exception>
    public static void Demand(PromptBook book, IEnumerable<PromptUse> uses)
    {
        var problems = Run(book, uses);
        if (problems.Count > 0)
            throw new PromptException(string.Join('\n', problems));
    }

    private static IEnumerable<string> Compare(PromptUse use, IReadOnlyList<string> held)
    {
        foreach (var missing in use.Required.Except(held, StringComparer.Ordinal))
            yield return $"prompts/: mục [{use.Name}] thiếu chỗ điền {{{missing}}}";
        foreach (var unknown in held.Except(use.Required, StringComparer.Ordinal).Except(use.Optional, StringComparer.Ordinal))
            yield return $"prompts/: mục [{use.Name}] có chỗ điền lạ {{{unknown}}}; chỉ được dùng: {Names(use)}";
    }

    private static string Names(PromptUse use) => string.Join(", ", use.Required.Concat(use.Optional).Select(p => $"{{{p}}}"));
}
