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
    private const string Below = "   ";
    private const string Deeper = "     ";

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
        yield return prompts.Say("reminders.cli_digest", ("seat", Seat(digest.To.Id)), ("sums", string.Join(", ", Sums(digest))));
        foreach (var alike in digest.Items.GroupBy(i => (i.Entry.Occurrence.Due, Step: words.Step(i), i.Reason)))
        {
            yield return Below + prompts.Say(
                "reminders.cli_items", ("due", DigestWords.Day(alike.Key.Due)), ("left", words.Left(alike.Key.Due, digest.Day)), ("step", alike.Key.Step), ("why", Why(alike.Key.Reason)));
            foreach (var item in alike)
                yield return Deeper + prompts.Say("reminders.cli_what", ("what", item.Entry.Occurrence.Title));
        }

        foreach (var alike in digest.Escalated.GroupBy(e => (e.Entry.Occurrence.Due, e.IsOverdue)))
        {
            yield return Below + prompts.Say(
                alike.Key.IsOverdue ? "reminders.cli_overdue" : "reminders.cli_silent", ("due", DigestWords.Day(alike.Key.Due)), ("left", words.Left(alike.Key.Due, digest.Day)));
            foreach (var told in alike)
                yield return Deeper + prompts.Say("reminders.cli_what", ("what", told.Entry.Occurrence.Title));
        }

        foreach (var news in words.News(digest.News))
            yield return Below + news;
    }

    // What there is none of is not counted.
    private IEnumerable<string> Sums(Digest digest)
    {
        (string Name, int Count)[] all = [("reminders.cli_sum_items", digest.Items.Count), ("reminders.cli_sum_told", digest.Escalated.Count), ("reminders.cli_sum_news", digest.News.Count)];
        return all.Where(s => s.Count > 0).Select(s => prompts.Say(s.Name, ("count", s.Count)));
    }

    private string Why(Reason reason) => prompts.Say(reason switch
    {
        Reason.Head => "reminders.cli_why_head",
        Reason.Staff => "reminders.cli_why_staff",
        Reason.NobodyOfUnit => "reminders.cli_why_nobody",
        Reason.NoUnit => "reminders.cli_why_no_unit",
        _ => "reminders.cli_why_not_ours",
    });

    private string Seat(string person) => database.Read(session =>
        LinkTable.OfPerson(session, person).Select(SeatHolder.Of).OfType<SeatHolder>().Select(h => seats.Of(h.Seat)).ToList() is { Count: > 0 } held
            ? string.Join("; ", held) : prompts.Say("reminders.cli_settings"));
}
