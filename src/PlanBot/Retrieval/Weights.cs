namespace PlanBot.Retrieval;

/// <summary>
/// What each sign counts in the ranking. The figures come out of the fitting procedure (tests/PlanBot.Benchmarks, verb
/// "fit"); each is explained in <see cref="Signs"/>.
/// </summary>
internal sealed record Weights
{
    public double Own { get; init; } = 0.9;
    public double Sentence { get; init; } = 0.85;
    public double Context { get; init; } = 0.45;
    public double Pairs { get; init; } = 0.35;
    public double Rarest { get; init; } = 0.1;
    public double Density { get; init; } = 0.3;
    public double Length { get; init; } = -0.09;
    public double Marks { get; init; } = 0.2;
    public double Figure { get; init; } = 0.1;
    public double Target { get; init; } = 0.15;
    public double Who { get; init; } = 0.2;
    public double When { get; init; } = 0.05;
    public double Year { get; init; } = 0.05;
    public double Row { get; init; } = -0.1;
    public double Recital { get; init; } = -0.2;
    public double Unit { get; init; } = 0.08;
}
