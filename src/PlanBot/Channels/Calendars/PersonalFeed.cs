using PlanBot.People;
using PlanBot.Prompts;
using PlanBot.Reports;
using PlanBot.Reports.Feeds;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Calendars;

/// <summary>A person's calendar: the work of their units, of a leader's or administrator's ward. Looked at anew each time, so it ends with the link.</summary>
internal sealed class PersonalFeed(PlanDatabase database, ReportScopes scopes, ReportReader reader, ReportWords words, TimeProvider time, PromptBook prompts)
{
    /// <param name="key">As it came: anybody can send anything.</param>
    /// <returns>The feed; null where the key opens none.</returns>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public string? Write(string key) => database.Read(session => FeedKeys.PersonOf(session, key) is { } person ? Write(session, person) : null);

    private string Write(ReadSession session, string person)
    {
        var own = scopes.Of([.. LinkTable.OfPerson(session, person).Select(SeatHolder.Of).OfType<SeatHolder>().Select(h => h.Seat)]);
        var today = VietnamClock.Day(time.GetUtcNow());
        var items = own.SelectMany(scope => reader.ItemsOf(session, scope, today)).DistinctBy(i => i.Work.Key).OrderBy(i => i.Work.Due);
        var name = own is [var only] ? prompts.Say("reports.feed_name", ("scope", words.Of(only))) : prompts.Say("reports.feed_name_several");
        return FeedWriter.Write(name, items.Select(Event));
    }

    // Without anything that changes from day to day: a phone would take each night's feed for a new one.
    private FeedEvent Event(ReportItem item) => new(
        item.Work.Key.Value,
        prompts.Say(item.Status == WorkStatus.Done ? "reports.feed_done" : "reports.feed_plain", ("what", item.Work.Title)),
        words.Details(item),
        item.Work.Due,
        item.Parts.Select(p => p.News.At ?? default).Append(item.Entry.Plan.IngestedAt).Max());
}
