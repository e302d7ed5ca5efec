using Microsoft.Extensions.DependencyInjection;
using PlanBot.Channels;
using PlanBot.Hosting;

namespace PlanBot.Tests.Conversations;

/// <summary>The whole app over the five plans, made once for the tests of a class.</summary>
public sealed class SeedApp : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planbot-chat-").FullName;
    private readonly ServiceProvider _services;

    public SeedApp()
    {
        _services = new ServiceCollection().AddPlanBot(_folder).AddSingleton<TimeProvider>(Clock).BuildServiceProvider();
        _services.GetRequiredService<FirstStart>().Run();
    }

    internal ManualClock Clock { get; } = new();

    internal Talk Begin(string? ward = null) => new(_services.GetRequiredService<AskDesk>(), ward);

    public void Dispose()
    {
        _services.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
