using PlanBot.Language;
using PlanBot.Questions;
using PlanBot.Targets.Figures.Numbers;

namespace PlanBot.Answers.Honesty;

/// <summary>The decision whether an answer may be given.</summary>
internal static class HonestySetup
{
    public static IServiceCollection AddHonesty(this IServiceCollection services) => services
        .AddSingleton(_ => AskingWords.Load(VocabularyFile.DefaultFolder))
        .AddSingleton(_ => ScopeVocabulary.Load(VocabularyFile.DefaultFolder))
        .AddSingleton(_ => ScopeWards.Load(VocabularyFile.DefaultFolder))
        .AddSingleton<IndicatorTerms>()
        .AddSingleton<SubjectReader>()
        .AddSingleton<EvidenceReader>()
        .AddSingleton(_ => FigureWords.Load(VocabularyFile.DefaultFolder))
        .AddSingleton<MeasurementReader>()
        .AddSingleton<NumberReader>()
        .AddSingleton<Explanation>()
        .AddSingleton<FigureSubject>()
        .AddSingleton<NearMiss>()
        .AddSingleton<TargetMiss>()
        .AddSingleton<OutsideField>()
        .AddSingleton<Choices>()
        .AddSingleton<EvidenceJudge>();
}
