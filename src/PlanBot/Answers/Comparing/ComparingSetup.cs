using PlanBot.Language;
using PlanBot.Questions;
using PlanBot.Targets.Figures;

namespace PlanBot.Answers.Comparing;

/// <summary>Comparisons of wards.</summary>
internal static class ComparingSetup
{
    public static IServiceCollection AddComparing(this IServiceCollection services) => services
        .AddSingleton(_ => ComparisonWords.Load(VocabularyFile.DefaultFolder))
        .AddSingleton<ComparisonReader>()
        .AddSingleton(_ => FigureReader.Load(VocabularyFile.DefaultFolder))
        .AddSingleton<SentenceFigures>()
        .AddSingleton<StatementShapes>()
        .AddSingleton<StatementFinder>()
        .AddSingleton<WardByWard>()
        .AddSingleton<StatementText>()
        .AddSingleton<Conclusion>()
        .AddSingleton<ComparisonWriter>()
        .AddSingleton<Comparer>();
}
