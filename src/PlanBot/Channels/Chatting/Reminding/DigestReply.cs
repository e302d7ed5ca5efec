using System.Globalization;
using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Prompts;
using PlanBot.Reminders;
using PlanBot.Reminders.Planning;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Chatting.Reminding;

/// <summary>A digest as it is shown on any platform: the tasks page by page, a button for each.</summary>
internal sealed class DigestReply(DigestWords words, PageTurns turns, PromptBook prompts)
{
    /// <summary>Tasks on one page.</summary>
    public const int PerPage = 10;

    private const int ButtonsInRow = 5;

    /// <summary>The first page, as it is sent without being asked for. Its buttons are kept in the same unit of work.</summary>
    public ChatReply First(WriteSession session, Outbox.ChatAddress chat, Digest digest, DateTimeOffset now) => Page(digest, 0, (label, action) =>
    {
        var made = new MadeButton(OpaqueId.New(), chat.Channel, chat.Chat, chat.Thread, ChatJson.Write(action), now);
        ButtonTable.Insert(session, made);
        return new(label, made.Id);
    });

    /// <param name="page">From 0.</param>
    /// <param name="button">Makes a button of the chat.</param>
    public ChatReply Page(Digest digest, int page, Func<string, ChatAction, ReplyButton> button)
    {
        var pages = PageTurns.Count(digest.Items.Count, PerPage);
        var at = PageTurns.Within(page, pages);
        var shown = digest.Items.Index().Skip(at * PerPage).Take(PerPage).ToList();
        var parts = new List<ReplyPart>
        {
            new ReplyPart.Heading(prompts.Say("reminders.title", ("day", DigestWords.Day(digest.Day)), ("page", Space(turns.Say(at, pages))))),
        };
        if (at == 0)
            parts.Add(new ReplyPart.Text(words.Opening(digest)));
        var common = words.Common([.. shown.Select(i => i.Item)]);
        if (common.Count > 0)
            parts.Add(new ReplyPart.Text($"{prompts.Say("reminders.common")}\n{string.Join('\n', common)}"));
        parts.AddRange(shown.Select(i => new ReplyPart.Text(words.Item(i.Index + 1, i.Item, digest.Day, common))));
        if (at == 0)
            parts.AddRange(Others(digest));
        return new(parts, [.. Buttons(digest, shown, button), .. turns.Row(button, at, pages, p => new ChatAction.WorkPage(digest.Day, p))]);
    }

    /// <summary>What can be said about one task.</summary>
    public IReadOnlyList<IReadOnlyList<ReplyButton>> OfItem(DigestItem item, bool mayAnswer, Func<string, ChatAction, ReplyButton> button)
    {
        var occurrence = item.Entry.Occurrence;
        ReplyButton Make(string label, WorkAct act) => button(prompts.Say(label), new ChatAction.Work(occurrence.Ward, occurrence.Key.Value, act));
        var clause = Make("reminders.button_clause", WorkAct.Clause);
        if (!mayAnswer)
            return [[clause]];
        var last = item.Reason switch
        {
            Reason.Head or Reason.Staff => Make("reminders.button_not_ours", WorkAct.NotOurs),
            Reason.NotOurs => Make("reminders.button_give_back", WorkAct.GiveBack),
            _ => null,
        };
        return
        [
            [Make("reminders.button_received", WorkAct.Receive), Make("reminders.button_done", WorkAct.Finish)],
            [Make("reminders.button_progress", WorkAct.Progress), Make("reminders.button_postpone", WorkAct.Postpone)],
            .. last is null ? Array.Empty<IReadOnlyList<ReplyButton>>() : [[last]],
            [clause],
        ];
    }

    /// <summary>Where the person's last digest has more to answer, the way back to it: it no longer stands beside what was said since.</summary>
    public IReadOnlyList<IReadOnlyList<ReplyButton>> WayBack(TurnDraft draft, string person) =>
        DigestTable.LastOf(draft.Scene.Session, person) is { } day && ReminderTable.OfDigest(draft.Scene.Session, person, day).Count > 1
            ? [[draft.Button(prompts.Say("reminders.button_list"), new ChatAction.WorkPage(day, 0))]] : [];

    private IEnumerable<IReadOnlyList<ReplyButton>> Buttons(Digest digest, List<(int Index, DigestItem Item)> shown, Func<string, ChatAction, ReplyButton> button)
    {
        if (digest.Items is [var only])
            return OfItem(only, mayAnswer: true, button);
        var rows = shown.Chunk(ButtonsInRow).Select(row => (IReadOnlyList<ReplyButton>)[.. row.Select(i => button(
            prompts.Say("reminders.button_item", ("n", (i.Index + 1).ToString(CultureInfo.InvariantCulture))),
            new ChatAction.Work(i.Item.Entry.Occurrence.Ward, i.Item.Entry.Occurrence.Key.Value, WorkAct.Show)) with { Number = i.Index + 1 })]).ToList();
        if (shown.Count > 0)
            rows.Add([button(prompts.Say("reminders.button_all"), new ChatAction.ReceiveAll(digest.Day))]);
        return rows;
    }

    private IEnumerable<ReplyPart> Others(Digest digest)
    {
        if (digest.Escalated.Count > 0)
            yield return new ReplyPart.Heading(prompts.Say("reminders.escalated_heading"));
        foreach (var alike in words.Escalations(digest.Escalated, digest.Day))
            yield return new ReplyPart.Text(alike);
        if (digest.News.Count > 0)
            yield return new ReplyPart.Heading(prompts.Say("reminders.plan_heading"));
        foreach (var line in words.News(digest.News))
            yield return new ReplyPart.Text(line);
    }

    private static string Space(string page) => page.Length == 0 ? "" : " " + page;
}
