namespace PlanBot.Channels.Chatting;

/// <summary>What the bot does about an event: the desk's work, with nothing written yet.</summary>
internal delegate ChatTurn ChatAnswering(ChatEvent happened);
