namespace PlanBot.Retrieval;

/// <summary>
/// What each sign counts in the ranking. The figures come out of the fitting procedure (tests/PlanBot.Benchmarks, verb
/// "fit"); each is explained in <see cref="Signs"/>.
/// </summary>
internal sealed record Weights
{
    public double Own { get; init; } = 0.77;
    public double Sentence { get; init; } = 0.69;
    public double Context { get; init; } = 0.59;
    public double Pairs { get; init; } = 0.25;
    public double Rarest { get; init; } = -0.10;
    public double Density { get; init; } = 0.39;
    public double Matter { get; init; } = 0.44;
    public double MatterSentence { get; init; } = 0.43;
    public double MatterContext { get; init; } = 0.26;
    public double MatterDensity { get; init; } = 0.40;
    public double Alike { get; init; } = 0.40;
    public double AlikeSentence { get; init; } = 0.40;
    public double AlikeContext { get; init; } = 0.20;
    public double Length { get; init; } = -0.06;
    public double Marks { get; init; } = 0.12;
    public double Figure { get; init; } = 0.10;
    public double Target { get; init; } = 0.10;
    public double Who { get; init; } = 0.22;
    public double Assigns { get; init; } = 0.58;
    public double Funding { get; init; } = 0.20;
    public double When { get; init; } = 0.20;
    public double Year { get; init; } = 0.07;
    public double Row { get; init; } = -0.02;
    public double Recital { get; init; } = -0.27;
    public double Unit { get; init; } = 0.11;
}
