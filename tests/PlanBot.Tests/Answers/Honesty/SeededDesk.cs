using Microsoft.Extensions.DependencyInjection;
using PlanBot.Channels;
using PlanBot.Hosting;

namespace PlanBot.Tests.Answers.Honesty;

/// <summary>The whole way to an answer over the five plans, taken in once for all tests of a class.</summary>
public sealed class SeededDesk : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("planbot-honest-");
    private readonly ServiceProvider _services;

    public SeededDesk()
    {
        _services = Composition.Build(_folder.FullName);
        _services.GetRequiredService<FirstStart>().Run();
    }

    internal AskResult Ask(string question, string? ward = null) =>
        _services.GetRequiredService<AskDesk>().Ask(new(null, question, ward, null));

    public void Dispose()
    {
        _services.Dispose();
        _folder.Delete(recursive: true);
    }
}
