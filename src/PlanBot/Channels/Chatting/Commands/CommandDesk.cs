using PlanBot.Channels.Chatting.Answering;
using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Channels.Chatting.Reminding;
using PlanBot.Channels.Chatting.Staff;

namespace PlanBot.Channels.Chatting.Commands;

/// <summary>Runs a command, or goes on with one that waits for a word.</summary>
internal sealed class CommandDesk(
    Introduction introduction, WardChoice wards, TargetPages targets, UnitPages units, WardComparison comparison, EarlierAnswers answers, Erasing erasing,
    CodeDesk codes, OwnSeats own, OwnChats chats, InviteDesk invites, PeoplePages people, DigestPages digests, ReminderSettings reminders, WorkResults results,
    ReportPages reports, PhoneCalendar calendar)
{
    /// <param name="name">Without its slash, in any case.</param>
    /// <param name="argument">What was typed behind it; may be empty.</param>
    /// <param name="message">The platform's id of the message.</param>
    public void Run(TurnDraft draft, string name, string argument, string message)
    {
        switch (name.ToLowerInvariant())
        {
            case ChatCommands.Start: introduction.Start(draft, argument); break;
            case ChatCommands.Ward: wards.Run(draft, argument); break;
            case ChatCommands.Targets: targets.Run(draft, argument, message); break;
            case ChatCommands.Unit: units.Run(draft, argument); break;
            case ChatCommands.Compare: comparison.Run(draft, argument, message); break;
            case ChatCommands.Sources: answers.ShowLastSources(draft); break;
            case ChatCommands.Link: codes.Run(draft, argument); break;
            case ChatCommands.Me: own.Run(draft); break;
            case ChatCommands.Invite: invites.Run(draft, argument); break;
            case ChatCommands.People: people.Run(draft, argument); break;
            case ChatCommands.Progress: reports.Run(draft, argument, ReportView.Progress); break;
            case ChatCommands.Due: reports.Run(draft, argument, ReportView.Due); break;
            case ChatCommands.File: reports.SayNoFile(draft); break;
            case ChatCommands.PhoneCalendar: calendar.Run(draft); break;
            case ChatCommands.Work: digests.ShowLast(draft); break;
            case ChatCommands.Prefer: chats.Run(draft); break;
            case ChatCommands.Pause: reminders.ShowPause(draft); break;
            case ChatCommands.Steps: reminders.SetSteps(draft, argument); break;
            case ChatCommands.Erase: erasing.Ask(draft); break;
            case ChatCommands.Help: introduction.Help(draft); break;
            default: introduction.Unknown(draft); break;
        }
    }

    /// <summary>Takes a message as the word a command waits for; false where none waits or the message is something else.</summary>
    public bool TryContinue(TurnDraft draft, string? awaits, string typed, string message)
    {
        switch (awaits)
        {
            case ChatCommands.Ward:
                return wards.TrySet(draft, typed);
            case ChatCommands.Unit:
                return units.TryRun(draft, typed);
            case ChatCommands.Link:
                return codes.TryContinue(draft, typed);
            case ChatCommands.Compare when typed.Length > 0:
                comparison.Run(draft, typed, message);
                return true;
            default:
                return results.TryKeep(draft, awaits, typed);
        }
    }
}
