namespace PlanBot.Retrieval;

/// <summary>
/// What each sign counts in the ranking. The figures come out of the fitting procedure (tests/PlanBot.Benchmarks, verb
/// "fit"); each is explained in <see cref="Signs"/>.
/// </summary>
internal sealed record Weights
{
    public double Own { get; init; } = 1.0;
    public double Sentence { get; init; } = 0.9;
    public double Context { get; init; } = 0.35;
    public double Pairs { get; init; } = 0.5;
    public double Length { get; init; } = -0.08;
    public double Marks { get; init; } = 0.1;
    public double Figure { get; init; } = 0.12;
    public double Target { get; init; } = 0.1;
    public double Who { get; init; } = 0.12;
    public double When { get; init; } = 0.1;
    public double Year { get; init; } = 0.06;
    public double Row { get; init; } = -0.06;
    public double Recital { get; init; } = -0.15;
    public double Unit { get; init; } = 0.08;
}
