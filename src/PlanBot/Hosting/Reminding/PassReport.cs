using PlanBot.Deadlines.Holidays;
using PlanBot.People;
using PlanBot.Prompts;
using PlanBot.Reminders;
using PlanBot.Reminders.Planning;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Hosting.Reminding;

/// <summary>What a pass wrote, for the operator: to whom by their seat, what, and why.</summary>
internal sealed class PassReport(PlanDatabase database, WorkingDays working, DigestWords words, SeatWords seats, PromptBook prompts)
{
    public string Of(IReadOnlyList<Digest> digests, DateTimeOffset moment, bool isRehearsal)
    {
        var day = ReminderClock.DayOf(moment);
        if (!working.IsWorking(day))
            return prompts.Say("reminders.cli_holiday", ("day", DigestWords.Day(day)));
        var lines = digests.SelectMany(d => Lines(d)).ToList();
        lines.Add(prompts.Say(
            "reminders.cli_sum", ("day", DigestWords.Day(day)), ("digests", digests.Count), ("items", digests.Sum(d => d.Items.Count)),
            ("escalated", digests.Sum(d => d.Escalated.Count)), ("rehearsed", isRehearsal ? " " + prompts.Say("reminders.cli_rehearsed") : "")));
        return string.Join('\n', lines);
    }

    private IEnumerable<string> Lines(Digest digest)
    {
        yield return prompts.Say(
            "reminders.cli_digest", ("seat", Seat(digest.To.Id)), ("items", digest.Items.Count), ("escalated", digest.Escalated.Count), ("ended", digest.Ended.Count));
        foreach (var item in digest.Items)
        {
            var occurrence = item.Entry.Occurrence;
            yield return "   " + prompts.Say(
                "reminders.cli_item", ("due", DigestWords.Day(occurrence.Due)), ("left", words.Left(occurrence.Due, digest.Day)), ("what", occurrence.Title),
                ("step", words.Step(item)), ("why", words.Why(item.Reason) is { } why ? " " + why : ""));
        }

        foreach (var told in digest.Escalated)
            yield return "   " + prompts.Say(
                "reminders.cli_escalated", ("due", DigestWords.Day(told.Entry.Occurrence.Due)), ("left", words.Left(told.Entry.Occurrence.Due, digest.Day)), ("what", told.Entry.Occurrence.Title));
        foreach (var ended in digest.Ended)
            yield return "   " + prompts.Say("reminders.cli_ended", ("due", DigestWords.Day(ended.Work.Due)), ("what", ended.Work.What));
    }

    private string Seat(string person) => database.Read(session =>
        LinkTable.OfPerson(session, person).Select(SeatHolder.Of).OfType<SeatHolder>().Select(h => seats.Of(h.Seat)).ToList() is { Count: > 0 } held
            ? string.Join("; ", held) : prompts.Say("reminders.cli_settings"));
}
