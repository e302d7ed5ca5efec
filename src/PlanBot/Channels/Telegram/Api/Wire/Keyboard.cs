namespace PlanBot.Channels.Telegram.Api.Wire;

/// <summary>Rows of buttons under a message.</summary>
internal sealed record InlineKeyboardMarkup(IReadOnlyList<IReadOnlyList<InlineKeyboardButton>> InlineKeyboard);

/// <param name="CallbackData">1 to 64 bytes.</param>
internal sealed record InlineKeyboardButton(string Text, string CallbackData);
