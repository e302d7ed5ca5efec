using PlanBot.Prompts;

namespace PlanBot.Channels.Chatting.Buttons;

/// <summary>Buttons to the page before and the page after.</summary>
internal sealed class PageTurns(PromptBook prompts)
{
    /// <summary>One row, or none where there is one page.</summary>
    /// <param name="page">From 0.</param>
    public IReadOnlyList<IReadOnlyList<ReplyButton>> Row(TurnDraft draft, int page, int pages, Func<int, ChatAction> turn) =>
        Row(draft.Button, page, pages, turn);

    /// <inheritdoc cref="Row(TurnDraft, int, int, Func{int, ChatAction})"/>
    /// <param name="button">Makes a button of the chat.</param>
    public IReadOnlyList<IReadOnlyList<ReplyButton>> Row(Func<string, ChatAction, ReplyButton> button, int page, int pages, Func<int, ChatAction> turn)
    {
        var row = new List<ReplyButton>();
        if (page > 0)
            row.Add(button(prompts.Say("chat.page_before"), turn(page - 1)));
        if (page < pages - 1)
            row.Add(button(prompts.Say("chat.page_after"), turn(page + 1)));
        return row.Count == 0 ? [] : [row];
    }

    /// <summary>"(trang 2/5)"; empty where there is one page.</summary>
    public string Say(int page, int pages) => pages == 1 ? "" : prompts.Say("chat.page", ("page", page + 1), ("pages", pages));

    /// <summary>How many pages so many things fill; at least one.</summary>
    public static int Count(int things, int perPage) => Math.Max(1, (things + perPage - 1) / perPage);

    /// <summary>The page itself where it is there, else the nearest.</summary>
    public static int Within(int page, int pages) => Math.Clamp(page, 0, pages - 1);
}
