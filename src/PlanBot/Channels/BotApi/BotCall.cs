namespace PlanBot.Channels.BotApi;

/// <summary>One call of the Bot API.</summary>
/// <param name="Method">"sendMessage".</param>
/// <param name="Body">Its parameters as JSON.</param>
/// <param name="Timeout">How long the answer may take in all.</param>
/// <param name="Finish">True where a stop waits for the answer once the request is out, because otherwise nobody knows whether it was obeyed.</param>
internal sealed record BotCall(string Method, byte[] Body, TimeSpan Timeout, bool Finish = false);
