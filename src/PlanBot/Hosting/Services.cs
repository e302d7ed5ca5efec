using PlanBot.Answers;
using PlanBot.Channels;
using PlanBot.Channels.Console;
using PlanBot.Conversations;
using PlanBot.Ingestion;
using PlanBot.Storage;

namespace PlanBot.Hosting;

/// <summary>What every verb works with.</summary>
internal static class Services
{
    public static ServiceProvider Build(string data) => new ServiceCollection().AddPlanBot(data).BuildServiceProvider();

    public static IServiceCollection AddPlanBot(this IServiceCollection services, string data) => services
        .AddStorage(data)
        .AddIngestion()
        .AddAnswers()
        .AddConversations()
        .AddSingleton<AskDesk>()
        .AddSingleton<JsonLines>();
}
