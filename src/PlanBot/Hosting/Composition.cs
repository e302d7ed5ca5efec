using PlanBot.Answers;
using PlanBot.Channels;
using PlanBot.Channels.Calendars;
using PlanBot.Channels.Chatting;
using PlanBot.Channels.Console;
using PlanBot.Channels.Telegram.Rendering;
using PlanBot.Channels.Zalo.Rendering;
using PlanBot.Conversations;
using PlanBot.Hosting.Export;
using PlanBot.Hosting.Ingest;
using PlanBot.Hosting.Linking;
using PlanBot.Hosting.Reminding;
using PlanBot.Hosting.Reporting;
using PlanBot.Ingestion;
using PlanBot.Outbox;
using PlanBot.People;
using PlanBot.Reminders;
using PlanBot.Reminders.Passing;
using PlanBot.Reports;
using PlanBot.Retrieval.Calendars;
using PlanBot.Storage;

namespace PlanBot.Hosting;

/// <summary>What every verb works with, in the order a plan and then a question go through it.</summary>
internal static class Composition
{
    /// <param name="data">The data folder.</param>
    public static ServiceProvider Build(string data) => new ServiceCollection().AddPlanBot(data).BuildServiceProvider();

    /// <summary>Like <see cref="Build"/>, with the settings of the folder the person stands in.</summary>
    /// <exception cref="SetupException">appsettings.json is no JSON.</exception>
    public static ServiceProvider BuildWithSettings(string data) =>
        new ServiceCollection().AddSingleton<IConfiguration>(Settings.Read()).AddPlanBot(data).BuildServiceProvider();

    /// <inheritdoc cref="Build"/>
    public static IServiceCollection AddPlanBot(this IServiceCollection services, string data) => services
        .AddStorage(data)
        .AddIngestion()
        .AddCalendars()
        .AddAnswers()
        .AddConversations()
        .AddPeople()
        .AddOutboxWriting()
        .AddReminders()
        .AddReports()
        .AddSingleton<AskDesk>()
        .AddChatting()
        .AddSingleton<IDigestForm, TelegramDigests>()
        .AddSingleton<ITextForm, TelegramTextForm>()
        .AddSingleton<ZaloRenderer>()
        .AddSingleton<IDigestForm, ZaloDigests>()
        .AddSingleton<ITextForm, ZaloTextForm>()
        .AddSingleton<JsonLines>()
        .AddSingleton<SourceList>()
        .AddSingleton<Explanation>()
        .AddSingleton<CalendarDesk>()
        .AddSingleton<CalendarText>()
        .AddSingleton<PersonalFeed>()
        .AddSingleton<ConsoleCalendar>()
        .AddTransient<Conversation>()
        .AddSingleton<IngestReport>()
        .AddSingleton<FirstStart>()
        .AddTransient<PlanIntake>()
        .AddSingleton<Exporter>()
        .AddSingleton<PassReport>()
        .AddSingleton<LinkOrders>()
        .AddSingleton<ReportOrders>();
}
