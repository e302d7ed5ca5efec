namespace PlanBot.Channels.Inbox;

/// <summary>An inbox for each platform: what one of them holds up never holds up another.</summary>
internal static class InboxSetup
{
    /// <summary>
    /// Registers what keeps and handles a platform's updates, under the channel's name. Hosted services stop in the opposite
    /// order: register what takes updates in after this, so that first nothing more comes in, then what is in hand is finished.
    /// </summary>
    public static IServiceCollection AddInbox<THandler>(this IServiceCollection services, string channel)
        where THandler : class, IIncomingHandler => services
        .AddKeyedSingleton<IIncomingHandler, THandler>(channel)
        .AddKeyedSingleton(channel, (s, _) => ActivatorUtilities.CreateInstance<Lanes>(s, s.GetRequiredKeyedService<IIncomingHandler>(channel)))
        .AddKeyedSingleton(channel, (s, _) => ActivatorUtilities.CreateInstance<InboxWriter>(s, s.GetRequiredKeyedService<Lanes>(channel)))
        // One of each kind a channel: AddHostedService would take the second one of a kind for the first.
        .AddSingleton<IHostedService>(s => s.GetRequiredKeyedService<InboxWriter>(channel))
        .AddSingleton<IHostedService>(s => s.GetRequiredKeyedService<Lanes>(channel))
        .AddSingleton<IHostedService>(s => ActivatorUtilities.CreateInstance<InboxSweep>(s, s.GetRequiredKeyedService<IIncomingHandler>(channel)));
}
