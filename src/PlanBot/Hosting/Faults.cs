using PlanBot.Language;
using PlanBot.Prompts;
using PlanBot.Storage;

namespace PlanBot.Hosting;

/// <summary>The edge of the program: what a person can mend is told in a sentence with the way out, never as a stack trace.</summary>
internal static class Faults
{
    /// <summary>Runs a verb.</summary>
    /// <returns>The verb's exit code; 1 where it could not be done, 130 where it was broken off.</returns>
    public static async Task<int> Guard(Terminal terminal, string data, Func<Task<int>> verb)
    {
        try
        {
            return await verb();
        }
        catch (OperationCanceledException)
        {
            return 130;
        }
        catch (Exception fault) when (Sentence(fault, data) is { } sentence)
        {
            await terminal.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    /// <summary>What a person is told; null for a fault of the program itself.</summary>
    /// <param name="data">The data folder.</param>
    public static string? Sentence(Exception fault, string data) => fault switch
    {
        SetupException setup => Say(setup.Prompt, [.. setup.Values]),
        StorageException storage => Say(NameOf(storage.Fault), ("path", Path.GetFullPath(Path.Combine(data, StorageSetup.FileName))), ("detail", storage.Message)),
        VocabularyException vocabulary => Say("fault.vocabulary", ("detail", vocabulary.Message)),
        PromptException prompt => prompt.Message,
        _ => null,
    };

    private static string NameOf(StorageFault fault) => fault switch
    {
        StorageFault.Locked => "fault.locked",
        StorageFault.DiskFull => "fault.disk_full",
        StorageFault.NewerVersion => "fault.newer_version",
        StorageFault.Damaged => "fault.damaged",
        StorageFault.NotAccessible => "fault.not_accessible",
        StorageFault.TooLarge => "fault.too_large",
        _ => "fault.other",
    };

    // The sentences may be what is missing: then the fault says so itself.
    private static string Say(string name, params ReadOnlySpan<(string Name, object Value)> values)
    {
        try
        {
            return PromptBook.Load(PromptBook.DefaultFolder).Say(name, values);
        }
        catch (PromptException prompt)
        {
            return prompt.Message;
        }
    }
}
