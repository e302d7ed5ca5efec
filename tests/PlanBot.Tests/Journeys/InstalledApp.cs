using PlanBot.Hosting;

namespace PlanBot.Tests.Journeys;

/// <summary>The whole program with a data folder of its own, run by its command line inside the test.</summary>
internal sealed class InstalledApp : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("planbot-").FullName;
    public string Data => Path.Combine(Folder, "data");
    public string Database => Path.Combine(Data, "planbot.db");

    /// <summary>Runs a verb with nothing on standard input.</summary>
    public Task<(int Code, string Output, string Error)> Run(params string[] arguments) => Type("", arguments);

    /// <summary>Runs a verb with lines on standard input.</summary>
    public async Task<(int Code, string Output, string Error)> Type(string input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.Run([.. arguments, "--data", Data], new(new StringReader(input), output, error));
        return (code, output.ToString(), error.ToString());
    }

    /// <summary>Writes a file beside the data folder.</summary>
    /// <returns>Its path.</returns>
    public string Write(string name, byte[] content)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <inheritdoc cref="Write(string, byte[])"/>
    public string Write(string name, string content) => Write(name, System.Text.Encoding.UTF8.GetBytes(content));

    public static string Seed(string file) => Path.Combine(FirstStart.SeedFolder, file);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>An installation with the five plans taken in, shared by tests that only read.</summary>
public sealed class FivePlans : IAsyncLifetime
{
    internal InstalledApp App { get; } = new();

    public async ValueTask InitializeAsync() => await App.Run("export", "clauses");

    public ValueTask DisposeAsync()
    {
        App.Dispose();
        return ValueTask.CompletedTask;
    }
}
