using System.Globalization;
using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Channels.Chatting.Commands;
using PlanBot.People;
using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Chatting.Staff;

/// <summary>/nhansu: whom an administrator's ward has linked, to be unlinked or replaced.</summary>
internal sealed class PeoplePages(StaffDoor door, Unlinking unlinking, SeatWords words, CodeWords codes, PageTurns turns, PromptBook prompts)
{
    private const int PerPage = 8;
    private const int LongestEcho = 40;
    private const string Day = "dd/MM/yyyy";
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    /// <param name="typed">A ward; empty for the one the person administers.</param>
    public void Run(TurnDraft draft, string typed)
    {
        var governed = door.Governed(draft);
        if (governed.Count == 0 || typed.Length > 0)
            RunTyped(draft, typed);
        else if (governed is [var only])
            Show(draft, new(only), replaces: false);
        else
            draft.Say(prompts.Say("people.choose_ward"), [.. governed.Select(w => (IReadOnlyList<ReplyButton>)[draft.Button(w.Value, new ChatAction.ListPeople(w))])]);
    }

    /// <param name="replaces">True where a button was pressed, whose message changes.</param>
    public void Show(TurnDraft draft, ChatAction.ListPeople asked, bool replaces)
    {
        if (!door.Admits(draft, AuditAction.ListPeople, new(asked.Ward)))
            return;
        door.Done(draft, AuditAction.ListPeople, new(asked.Ward));
        var all = Roster.Of(draft.Scene.Session, asked.Ward);
        if (all.Count == 0)
        {
            draft.Say(prompts.Say("people.nobody", ("ward", asked.Ward)), replaces: replaces);
            return;
        }

        var pages = PageTurns.Count(all.Count, PerPage);
        var at = PageTurns.Within(asked.Page, pages);
        var shown = all.Index().Skip(at * PerPage).Take(PerPage).ToList();
        draft.Reply(
            [
                new ReplyPart.Heading(prompts.Say("people.list", ("ward", asked.Ward), ("page", turns.Say(at, pages))).TrimEnd()),
                new ReplyPart.Text(string.Join('\n', shown.Select(h => Line(h.Index + 1, h.Item)))),
            ],
            [.. shown.Select(h => Buttons(draft, h.Index + 1, h.Item)), .. turns.Row(draft, at, pages, p => asked with { Page = p })],
            replaces);
    }

    public void Unlink(TurnDraft draft, ChatAction.Unlink asked)
    {
        if (Find(draft, asked.Link, AuditAction.Unlink) is not { } held)
            return;
        if (!asked.IsSure)
        {
            draft.Say(prompts.Say("people.unlink_ask", ("seat", words.Of(held.Holder.Seat))),
                [[draft.Button(prompts.Say("people.button_unlink_sure"), asked with { IsSure = true }), draft.Button(prompts.Say("chat.button_dismiss"), new ChatAction.ListPeople(held.Holder.Seat.Ward))]]);
            return;
        }

        draft.Keep(session => unlinking.End(session, held.Link, StaffDoor.Actor(session, draft), AuditAction.Unlink));
        draft.Say(prompts.Say("people.unlinked", ("seat", words.Of(held.Holder.Seat))), replaces: true);
    }

    public void Replace(TurnDraft draft, ChatAction.Replace asked)
    {
        if (Find(draft, asked.Link, AuditAction.Replace) is { } held)
            codes.SayForSeat(draft, held.Holder.Seat with { Called = null }, replaces: asked.Link);
    }

    private void RunTyped(TurnDraft draft, string typed)
    {
        if (draft.Scene.FindWard(typed) is { } ward)
            Show(draft, new(ward), replaces: false);
        else if (door.IsAdministrator(draft))
            draft.Say(prompts.Say("people.ward_unknown", ("ward", ButtonText.Of(typed, LongestEcho))));
        else
            door.Refuse(draft, AuditAction.ListPeople);
    }

    // Whoever may not see a link is refused alike, whether it is there or not.
    private (StoredLink Link, SeatHolder Holder)? Find(TurnDraft draft, string link, AuditAction action)
    {
        if (LinkTable.Find(draft.Scene.Session, link) is not { } found || SeatHolder.Of(found) is not { } holder)
        {
            if (door.IsAdministrator(draft))
                draft.Note(prompts.Say("people.link_gone"));
            else
                door.Refuse(draft, action);
            return null;
        }

        return door.Admits(draft, action, AuditTarget.Of(holder.Seat, holder.Person)) ? (found, holder) : null;
    }

    private string Line(int number, SeatHolder holder) => prompts.Say("people.list_line",
        ("n", number), ("seat", words.Of(holder.Seat)), ("since", TimeZoneInfo.ConvertTime(holder.Since, Zone).ToString(Day, CultureInfo.InvariantCulture)));

    private IReadOnlyList<ReplyButton> Buttons(TurnDraft draft, int number, SeatHolder holder) =>
    [
        draft.Button(prompts.Say("people.button_unlink", ("n", number)), new ChatAction.Unlink(holder.Link)),
        draft.Button(prompts.Say("people.button_replace", ("n", number)), new ChatAction.Replace(holder.Link)),
    ];
}
