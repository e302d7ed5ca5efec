using Microsoft.Extensions.DependencyInjection;
using PlanBot.Answers;
using PlanBot.Hosting;
using PlanBot.Plans;

namespace PlanBot.Tests.Answers;

/// <summary>The whole way over the five plans, taken in once for all specs of answers.</summary>
public sealed class SeedAnswers : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planbot-answers-").FullName;
    private readonly ServiceProvider _services;

    public SeedAnswers()
    {
        _services = Composition.Build(_folder);
        _services.GetRequiredService<FirstStart>().Run();
    }

    internal Answer Ask(string message, string? ward = null) =>
        _services.GetRequiredService<Answerer>().Answer(message, ward is null ? null : new WardName(ward));

    internal Answer.Found Found(string message, string? ward = null) => Assert.IsType<Answer.Found>(Ask(message, ward));

    public void Dispose()
    {
        _services.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}

[CollectionDefinition(Name)]
public sealed class SeedAnswersCollection : ICollectionFixture<SeedAnswers>
{
    public const string Name = "answers over the seeds";
}
