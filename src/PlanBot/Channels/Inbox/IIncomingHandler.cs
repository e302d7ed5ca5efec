using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Inbox;

/// <summary>What one platform makes of its updates. Safe for many threads; each update is marked as handled by whoever handles it.</summary>
internal interface IIncomingHandler
{
    /// <summary>Whose updates these are: <see cref="IncomingRecord.Bot"/>.</summary>
    string Bot { get; }

    /// <summary>The channel they come by, "telegram".</summary>
    string Channel { get; }

    /// <summary>Does what the update asks for, in one unit of work with marking it as handled. Whatever it throws, it is called again later.</summary>
    /// <param name="stopping">The program is stopping: what has not begun need not begin.</param>
    Task Handle(IncomingRecord update, CancellationToken stopping);

    /// <summary>Marks an update as handled that could not be, and tells the person so.</summary>
    void GiveUp(IncomingRecord update);
}
