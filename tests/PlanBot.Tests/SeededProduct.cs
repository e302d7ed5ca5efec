using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PlanBot.Evaluation;
using PlanBot.Hosting;
using PlanBot.Tests;

[assembly: AssemblyFixture(typeof(SeededProduct))]

namespace PlanBot.Tests;

/// <summary>The whole product with the five plans taken in, built when first asked for and shared by the tests that only ask.</summary>
public sealed class SeededProduct : IDisposable
{
    private readonly Lazy<(ServiceProvider Services, string Folder)> _built = new(Build);

    internal T Get<T>() where T : notnull => _built.Value.Services.GetRequiredService<T>();

    public void Dispose()
    {
        if (!_built.IsValueCreated)
            return;
        _built.Value.Services.Dispose();
        Directory.Delete(_built.Value.Folder, recursive: true);
    }

    private static (ServiceProvider Services, string Folder) Build()
    {
        var folder = Directory.CreateTempSubdirectory("planbot-seeded-").FullName;
        var services = new ServiceCollection().AddPlanBot(folder).AddEvaluation(new ConfigurationBuilder().Build()).BuildServiceProvider();
        services.GetRequiredService<FirstStart>().Run();
        return (services, folder);
    }
}
