namespace PlanBot.Retrieval;

/// <summary>
/// What each sign counts in the ranking. The figures come out of the fitting procedure (tests/PlanBot.Benchmarks, verb
/// "fit"); each is explained in <see cref="Signs"/>.
/// </summary>
internal sealed record Weights
{
    public double Own { get; init; } = 0.86;
    public double Sentence { get; init; } = 0.8;
    public double Context { get; init; } = 0.57;
    public double Pairs { get; init; } = 0.45;
    public double Rarest { get; init; } = 0.04;
    public double Density { get; init; } = 0.39;
    public double Length { get; init; } = -0.06;
    public double Marks { get; init; } = 0.16;
    public double Figure { get; init; } = 0.11;
    public double Target { get; init; } = 0.18;
    public double Who { get; init; } = 0.2;
    public double Assigns { get; init; } = 0.57;
    public double When { get; init; } = 0.16;
    public double Year { get; init; } = 0.03;
    public double Row { get; init; } = -0.09;
    public double Recital { get; init; } = -0.27;
    public double Unit { get; init; } = 0.11;
}
