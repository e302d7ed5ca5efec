using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Channels.Chatting.Reminding;

namespace PlanBot.Channels.Chatting.Staff;

/// <summary>Does what buttons for people with a role say; whether they still may is looked at by whoever does it.</summary>
internal sealed class StaffButtons(
    InviteDesk invites, CodeDesk codes, PeoplePages people, OwnSeats own, OwnChats chats, WorkDesk work, DigestPages digests, ReminderSettings reminders, ReportPages reports, PhoneCalendar calendar)
{
    public void Press(TurnDraft draft, ChatAction.Staff action)
    {
        switch (action)
        {
            case ChatAction.Invite invite: invites.GoOn(draft, invite, replaces: true); break;
            case ChatAction.ListPeople list: people.Show(draft, list, replaces: true); break;
            case ChatAction.Unlink unlink: people.Unlink(draft, unlink); break;
            case ChatAction.Replace replace: people.Replace(draft, replace); break;
            case ChatAction.Leave leave: own.Leave(draft, leave); break;
            case ChatAction.AddChat: own.AddChat(draft); break;
            case ChatAction.JoinPeople join: codes.Join(draft, join); break;
            case ChatAction.PreferChat: chats.Prefer(draft); break;
            case ChatAction.ShowReport report: reports.Show(draft, report, replaces: true); break;
            case ChatAction.NewFeed: calendar.Renew(draft); break;
            case ChatAction.RevokeFeed: calendar.Revoke(draft); break;
            case ChatAction.Work one: work.Press(draft, one); break;
            case ChatAction.WorkPage page: digests.Show(draft, page); break;
            case ChatAction.ReceiveAll all: digests.ReceiveAll(draft, all); break;
            case ChatAction.PauseReminders pause: reminders.Pause(draft, pause); break;
            default: throw new InvalidOperationException($"nothing is done for {action.GetType().Name}");
        }
    }
}
