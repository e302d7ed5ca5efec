using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Channels.Chatting.Commands;
using PlanBot.People;
using PlanBot.Plans;
using PlanBot.Prompts;

namespace PlanBot.Channels.Chatting.Staff;

/// <summary>/moi: an administrator makes a code, by words or by buttons that ask for what is missing.</summary>
internal sealed class InviteDesk(StaffDoor door, SeatReading reading, WardUnits units, SeatWords words, CodeWords codes, PageTurns turns, PromptBook prompts)
{
    private const int PerPage = 10;
    private const int LongestLabel = 44;

    /// <param name="typed">"Kiến An; trưởng; Phòng Văn hóa - Xã hội", in part or in whole; empty to choose all by buttons.</param>
    public void Run(TurnDraft draft, string typed)
    {
        var governed = door.Governed(draft);
        if (governed.Count == 0)
        {
            door.Refuse(draft, AuditAction.MakeCode);
            return;
        }

        var wish = reading.Read(draft.Scene.Session, typed, governed is [var only] ? only : null);
        if (wish.Unread is { } unread)
            draft.Say(prompts.Say("people.invite_unread", ("words", ButtonText.Of(unread, LongestLabel))));
        else
            GoOn(draft, new(wish.Ward, wish.Role is { } role ? Roles.NameOf(role) : null, wish.Unit?.Value, wish.Fields, wish.Called), replaces: false);
    }

    /// <param name="replaces">True where a button was pressed, whose message changes.</param>
    public void GoOn(TurnDraft draft, ChatAction.Invite wish, bool replaces)
    {
        var role = wish.Role is { } named ? Roles.Find(named) : null;
        if (wish.Ward is not { } ward)
            ChooseWard(draft, wish, replaces);
        else if (!door.Admits(draft, AuditAction.MakeCode, new(ward, role, wish.Unit is { } unit ? new(unit) : null)))
            return;
        else if (role is not { } known)
            draft.Say(prompts.Say("people.choose_role", ("ward", ward)), [.. Enum.GetValues<Role>().Select(r => Row(draft, words.Of(r), wish with { Role = Roles.NameOf(r), Page = 0 }))], replaces);
        else if (known.HasUnit() && wish.Unit is null)
            Choose(draft, "people.choose_unit", ward, [.. units.Of(draft.Scene.Session, ward).Select(u => u.Value)], wish, chosen => wish with { Unit = chosen, Page = 0 }, replaces);
        else if (known == Role.Deputy && wish.Fields is not { Count: > 0 })
            Choose(draft, "people.choose_field", ward, units.FieldsOf(draft.Scene.Session, ward), wish, chosen => wish with { Fields = [chosen], Page = 0 }, replaces);
        else
            codes.SayForSeat(draft, new(ward, known, wish.Unit is { } own ? new(own) : null, wish.Fields ?? [], wish.Called));
    }

    private void ChooseWard(TurnDraft draft, ChatAction.Invite wish, bool replaces)
    {
        var governed = door.Governed(draft);
        if (governed.Count == 0)
            door.Refuse(draft, AuditAction.MakeCode);
        else
            draft.Say(prompts.Say("people.choose_ward"), Buttons(draft, [.. governed.Select(w => w.Value)], wish, w => wish with { Ward = new(w), Page = 0 }), replaces);
    }

    private void Choose(
        TurnDraft draft, string question, WardName ward, IReadOnlyList<string> choices, ChatAction.Invite wish, Func<string, ChatAction.Invite> choose, bool replaces)
    {
        if (choices.Count == 0)
            draft.Say(prompts.Say("people.no_units", ("ward", ward)), replaces: replaces);
        else
            draft.Say(prompts.Say(question, ("ward", ward)), Buttons(draft, choices, wish, choose), replaces);
    }

    private List<IReadOnlyList<ReplyButton>> Buttons(TurnDraft draft, IReadOnlyList<string> choices, ChatAction.Invite wish, Func<string, ChatAction.Invite> choose)
    {
        var pages = PageTurns.Count(choices.Count, PerPage);
        var at = PageTurns.Within(wish.Page, pages);
        return [.. choices.Skip(at * PerPage).Take(PerPage).Select(c => Row(draft, c, choose(c))), .. turns.Row(draft, at, pages, p => wish with { Page = p })];
    }

    private static IReadOnlyList<ReplyButton> Row(TurnDraft draft, string label, ChatAction action) => [draft.Button(ButtonText.Of(label, LongestLabel), action)];
}
