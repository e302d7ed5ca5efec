using PlanBot.Plans;

namespace PlanBot.Benchmarks.Growth;

/// <summary>What is measured while the collection grows: the index alone, or the whole way from question to answer.</summary>
internal interface IGrowthSubject : IDisposable
{
    /// <summary>Where its data lies, to be measured.</summary>
    string Folder { get; }

    /// <summary>Takes plans in, as many units of work as it likes.</summary>
    /// <returns>How many clauses they have.</returns>
    int TakeIn(IEnumerable<PlanDocument> plans);

    /// <summary>Called once after the last plan; counts as taking in.</summary>
    void Finish();

    /// <summary>Answers one question, about one ward or all.</summary>
    /// <returns>How much was found.</returns>
    int Ask(string question, string? ward);
}
