using PlanBot.Channels.Chatting.Answering;
using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Channels.Chatting.Commands;
using PlanBot.Channels.Chatting.Guarding;
using PlanBot.Channels.Chatting.Reminding;
using PlanBot.Channels.Chatting.Staff;

namespace PlanBot.Channels.Chatting;

/// <summary>What the bot does in chats, whatever the platform.</summary>
internal static class ChattingSetup
{
    /// <summary>Registers <see cref="ChatDesk"/> and the daily sweep. Settings come from the host's section "Chat", else they are as shipped.</summary>
    public static IServiceCollection AddChatting(this IServiceCollection services)
    {
        services.AddOptions<ChatOptions>().Configure<IServiceProvider>((options, all) => all.GetService<IConfiguration>()?.GetSection(ChatOptions.Section).Bind(options))
            .ValidateDataAnnotations();
        services.AddMetrics();
        return services
            .AddSingleton<ChannelMeter>()
            .AddSingleton<Doorkeeper>()
            .AddSingleton<PageTurns>()
            .AddSingleton<SourceParts>()
            .AddSingleton<AnswerButtons>()
            .AddSingleton<QuestionDesk>()
            .AddSingleton<WardChoice>()
            .AddSingleton<EarlierAnswers>()
            .AddSingleton<Introduction>()
            .AddSingleton<TargetPages>()
            .AddSingleton<UnitDuties>()
            .AddSingleton<UnitPages>()
            .AddSingleton<UnitWorkAsked>()
            .AddSingleton<WardComparison>()
            .AddSingleton<Erasing>()
            .AddSingleton<StaffDoor>()
            .AddSingleton<CodeWords>()
            .AddSingleton<CodeDesk>()
            .AddSingleton<InviteDesk>()
            .AddSingleton<PeoplePages>()
            .AddSingleton<OwnChats>()
            .AddSingleton<OwnSeats>()
            .AddSingleton<ReportButtons>()
            .AddSingleton<ReportPages>()
            .AddSingleton<PhoneCalendar>()
            .AddSingleton<DigestReply>()
            .AddSingleton<DigestPages>()
            .AddSingleton<WorkDesk>()
            .AddSingleton<WorkResults>()
            .AddSingleton<ReminderSettings>()
            .AddSingleton<StaffButtons>()
            .AddSingleton<CommandDesk>()
            .AddSingleton<ButtonDesk>()
            .AddSingleton<ChatDesk>()
            .AddSingleton<ChatAnswering>(s => s.GetRequiredService<ChatDesk>().Handle)
            .AddSingleton<ChatSweep>()
            .AddHostedService<ChatSweeper>();
    }
}
