using PlanBot.Answers;
using PlanBot.Channels;
using PlanBot.Channels.Calendars;
using PlanBot.Channels.Chatting;
using PlanBot.Channels.Console;
using PlanBot.Conversations;
using PlanBot.Hosting.Export;
using PlanBot.Hosting.Ingest;
using PlanBot.Ingestion;
using PlanBot.Retrieval.Calendars;
using PlanBot.Storage;

namespace PlanBot.Hosting;

/// <summary>What every verb works with, in the order a plan and then a question go through it.</summary>
internal static class Composition
{
    /// <param name="data">The data folder.</param>
    public static ServiceProvider Build(string data) => new ServiceCollection().AddPlanBot(data).BuildServiceProvider();

    /// <inheritdoc cref="Build"/>
    public static IServiceCollection AddPlanBot(this IServiceCollection services, string data) => services
        .AddStorage(data)
        .AddIngestion()
        .AddCalendars()
        .AddAnswers()
        .AddConversations()
        .AddSingleton<AskDesk>()
        .AddChatting()
        .AddSingleton<JsonLines>()
        .AddSingleton<SourceList>()
        .AddSingleton<Explanation>()
        .AddSingleton<CalendarDesk>()
        .AddSingleton<CalendarText>()
        .AddSingleton<ConsoleCalendar>()
        .AddTransient<Conversation>()
        .AddSingleton<IngestReport>()
        .AddSingleton<FirstStart>()
        .AddTransient<PlanIntake>()
        .AddSingleton<Exporter>();
}
