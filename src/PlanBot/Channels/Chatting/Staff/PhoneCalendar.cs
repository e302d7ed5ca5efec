using Microsoft.Extensions.Options;
using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Channels.Web;
using PlanBot.People;
using PlanBot.Prompts;
using PlanBot.Reports;
using PlanBot.Reports.Feeds;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Chatting.Staff;

/// <summary>/lichdienthoai: the address of the person's own calendar, told once; a new one, or none any more.</summary>
internal sealed class PhoneCalendar(StaffDoor door, FeedKeys keys, IOptions<WebOptions> web, PromptBook prompts)
{
    public void Run(TurnDraft draft)
    {
        if (PersonOf(draft, AuditAction.MakeFeed) is not { } person)
            return;
        if (FeedKeyTable.MadeFor(draft.Scene.Session, person) is not { } made)
            Make(draft, person);
        else
            draft.Say(prompts.Say("reports.feed_has", ("day", ReportWords.Day(VietnamClock.Day(made)))),
                [[draft.Button(prompts.Say("reports.button_feed_new"), new ChatAction.NewFeed()), draft.Button(prompts.Say("reports.button_feed_revoke"), new ChatAction.RevokeFeed())]]);
    }

    public void Renew(TurnDraft draft)
    {
        if (PersonOf(draft, AuditAction.MakeFeed) is { } person)
            Make(draft, person);
    }

    public void Revoke(TurnDraft draft)
    {
        if (PersonOf(draft, AuditAction.RevokeFeed) is not { } person)
            return;
        door.Done(draft, AuditAction.RevokeFeed, new(Person: person));
        draft.Keep(session => FeedKeyTable.Remove(session, person));
        draft.Say(prompts.Say("reports.feed_gone"), replaces: true);
    }

    private void Make(TurnDraft draft, string person)
    {
        if (web.Value.PublicUrl.TrimEnd('/') is not { Length: > 0 } home)
        {
            draft.Say(prompts.Say("reports.feed_off"));
            return;
        }

        var key = FeedKeys.New();
        door.Done(draft, AuditAction.MakeFeed, new(Person: person));
        draft.Keep(session => keys.Keep(session, person, key));
        draft.SaySecret(prompts.Say("reports.feed_made", ("address", $"{home}/lich/{key}.ics")));
    }

    // Null for residents, who are refused.
    private string? PersonOf(TurnDraft draft, AuditAction action)
    {
        if (!draft.Scene.IsGroup && StaffDoor.StandingOf(draft) is { Person: { } person, Seats.Count: > 0 })
            return person;
        door.Refuse(draft, action);
        return null;
    }
}
