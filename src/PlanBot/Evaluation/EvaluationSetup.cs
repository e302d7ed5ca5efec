using PlanBot.Evaluation.Reporting;

namespace PlanBot.Evaluation;

/// <summary>Measuring answers with gold questions.</summary>
internal static class EvaluationSetup
{
    /// <param name="settings">Where the section "Evaluation" is read from.</param>
    public static IServiceCollection AddEvaluation(this IServiceCollection services, IConfiguration settings)
    {
        services.AddOptions<EvaluationOptions>().Bind(settings.GetSection(EvaluationOptions.Section)).ValidateDataAnnotations();
        return services.AddSingleton<ReportWriter>().AddSingleton<Evaluator>();
    }
}
