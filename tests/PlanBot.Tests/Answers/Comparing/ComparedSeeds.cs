using Microsoft.Extensions.DependencyInjection;
using PlanBot.Answers;
using PlanBot.Hosting;
using PlanBot.Plans;

namespace PlanBot.Tests.Answers.Comparing;

/// <summary>The whole app over the five plans, asked as a chat asks it.</summary>
public sealed class ComparedSeeds : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planbot-compare-").FullName;
    private readonly ServiceProvider _services;

    public ComparedSeeds()
    {
        _services = Composition.Build(_folder);
        _services.GetRequiredService<FirstStart>().Run();
    }

    public void Dispose()
    {
        _services.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    internal Answer Ask(string question, string? ward = null) =>
        _services.GetRequiredService<Answerer>().Answer(question, ward is null ? null : new WardName(ward));

    /// <summary>The lines of an answer that rests on plans.</summary>
    internal IReadOnlyList<string> Lines(string question, string? ward = null) =>
        Assert.IsType<Answer.Found>(Ask(question, ward)).Text.Split('\n');
}
