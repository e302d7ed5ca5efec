using PlanBot.Clauses;
using PlanBot.Clauses.Tables;
using PlanBot.Deadlines;
using PlanBot.Indexing;
using PlanBot.Language;
using PlanBot.Language.Terms;
using PlanBot.Targets;
using PlanBot.Units;

namespace PlanBot.Ingestion;

/// <summary>From a file to the index: reading, outlining, extracting, analysing.</summary>
internal static class IngestionSetup
{
    public static IServiceCollection AddIngestion(this IServiceCollection services) => services
        .AddSingleton(TimeProvider.System)
        .AddSingleton(_ => TermAnalyzer.Load(VocabularyFile.DefaultFolder))
        .AddSingleton(_ => UnitDirectory.Load(VocabularyFile.DefaultFolder))
        .AddSingleton(_ => ColumnRoles.Load(VocabularyFile.DefaultFolder))
        .AddSingleton(_ => TargetReader.Load(VocabularyFile.DefaultFolder))
        .AddSingleton(_ => DeadlineReader.Load(VocabularyFile.DefaultFolder))
        .AddSingleton<ClauseReader>()
        .AddSingleton<IClauseIndex, SqliteClauseIndex>()
        .AddSingleton<PassageAnalyser>()
        .AddSingleton<PlanExtractor>()
        .AddSingleton<PlanIngester>();
}
