using PlanBot.People;
using PlanBot.Prompts;

namespace PlanBot.Channels.Chatting.Staff;

/// <summary>Tells a new code, once.</summary>
internal sealed class CodeWords(CodeMaker codes, DeepLink link, SeatWords words, PromptBook prompts)
{
    private const string Clock = "HH:mm";
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    public void SayForSeat(TurnDraft draft, Seat seat, string? replaces = null)
    {
        var code = codes.ForSeat(seat, StaffDoor.Actor(draft.Scene.Session, draft), replaces);
        Say(draft, code, prompts.Say(replaces is null ? "people.code" : "people.code_replaces", ("seat", words.Of(seat)), ("code", CodeText.Show(code.Code)), ("until", Until(code))));
    }

    public void SayForChat(TurnDraft draft, string person)
    {
        var code = codes.ForChat(person, StaffDoor.Actor(draft.Scene.Session, draft));
        Say(draft, code, prompts.Say("people.code_chat", ("code", CodeText.Show(code.Code)), ("until", Until(code))));
    }

    private void Say(TurnDraft draft, MadeCode code, string text)
    {
        draft.Keep(session => codes.Keep(session, code));
        draft.SaySecret(link.Of(draft.Scene.Session, code.Code) is { } address ? $"{text}\n{prompts.Say("people.code_link", ("link", address))}" : text);
    }

    private static string Until(MadeCode code) =>
        TimeZoneInfo.ConvertTime(code.Expires, Zone).ToString(Clock, System.Globalization.CultureInfo.InvariantCulture);
}
