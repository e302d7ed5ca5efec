using PlanBot.Deadlines.Holidays;
using PlanBot.Deadlines.Occurrences;
using PlanBot.Language;

namespace PlanBot.Retrieval.Calendars;

/// <summary>The wards' calendars and the days that are worked.</summary>
internal static class CalendarsSetup
{
    public static IServiceCollection AddCalendars(this IServiceCollection services) => services
        .AddSingleton(_ => WorkingDays.Load(VocabularyFile.DefaultFolder))
        .AddSingleton<OccurrenceReader>()
        .AddSingleton<AssumptionWords>()
        .AddSingleton<WardCalendars>();
}
