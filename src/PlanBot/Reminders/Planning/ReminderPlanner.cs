using Microsoft.Extensions.Options;
using PlanBot.Deadlines.Occurrences;
using PlanBot.Retrieval.Calendars;
using PlanBot.Storage.Tables;
using PlanBot.Units;

namespace PlanBot.Reminders.Planning;

/// <summary>Decides who hears what on a day. Reads nothing and writes nothing: the same facts give the same digests.</summary>
internal sealed class ReminderPlanner(StepDays days, EscalationRule escalation, IOptions<ReminderOptions> options)
{
    /// <summary>A digest for each person who has something to hear; none on a day that is not worked.</summary>
    public IReadOnlyList<Digest> Decide(PassFacts facts)
    {
        if (!days.IsWorking(facts.Day))
            return [];
        var items = facts.Wards.SelectMany(w => Items(facts, w)).ToLookup(i => i.To.Id);
        var told = facts.Wards.SelectMany(w => escalation.Of(facts, w)).ToLookup(e => e.To.Id);
        var people = items.Select(g => g.First().To).Concat(told.Select(g => g.First().To)).Concat(facts.News.Select(g => new Recipient(g.Key, facts.Day)));
        return
        [
            .. people.DistinctBy(p => p.Id).Where(p => MayHear(facts, p)).OrderBy(p => p.Id, StringComparer.Ordinal).Select(p => new Digest(
                p, facts.Day, [.. items[p.Id].Select(i => i.Item).OrderBy(i => i.Entry.Occurrence.Due)], Merged(told[p.Id].Select(e => e.Told)), [.. facts.News[p.Id]])),
        ];
    }

    /// <summary>False for whoever wants no reminders now, and for whoever was written to today.</summary>
    public static bool MayHear(PassFacts facts, Recipient person) => !facts.HadDigest.Contains(person.Id) && !facts.Choices.GetValueOrDefault(person.Id, Standard).IsPaused;

    private static readonly ReminderChoice Standard = new("", IsPaused: false, Steps: null);

    private IEnumerable<(Recipient To, DigestItem Item)> Items(PassFacts facts, WardFacts ward)
    {
        foreach (var entry in ward.Entries)
            foreach (var group in Open(ward, entry).GroupBy(o => o.To.Id))
                if (group.FirstOrDefault(o => IsTheirs(facts, entry, o.To)) is { To: { } to } first
                    && Step(facts, ward, entry, to, first.Reason) is var (step, covers))
                    yield return (to, new(entry, [.. group.Select(o => o.Unit).OfType<UnitName>()], first.Reason, step, covers, first.Said));
    }

    /// <summary>Whom each unit's part concerns, where it is not done.</summary>
    private static IEnumerable<(Recipient To, UnitName? Unit, Reason Reason, WorkMark? Said)> Open(WardFacts ward, CalendarEntry entry)
    {
        foreach (var unit in UnitsOf(entry.Occurrence))
        {
            var said = ward.Marks.GetValueOrDefault((entry.Occurrence.Key, unit));
            if (said is { State: WorkState.Done })
                continue;
            var (people, reason) = ward.Responsible(unit, said);
            foreach (var person in people)
                yield return (person, unit, reason, said);
        }
    }

    public static IEnumerable<UnitName?> UnitsOf(Occurrence occurrence) =>
        occurrence.Units.Count == 0 ? [null] : occurrence.Units.Select(u => (UnitName?)u);

    // Whoever comes late hears what is still to come; of what is over only what others were reminded of before.
    private static bool IsTheirs(PassFacts facts, CalendarEntry entry, Recipient to) =>
        entry.Occurrence.Due >= facts.Day || entry.Occurrence.Due >= to.Since || facts.RemindedBefore(entry.Occurrence.Key);

    private (ReminderStep Step, IReadOnlyList<ReminderStep> Covers)? Step(PassFacts facts, WardFacts ward, CalendarEntry entry, Recipient to, Reason reason)
    {
        var (key, due) = (entry.Occurrence.Key, entry.Occurrence.Due);
        var own = facts.Choices.GetValueOrDefault(to.Id)?.Steps;
        var passed = days.Passed(due, facts.Day, (own is null ? null : StepText.Read(own)) ?? ward.DaysBefore, options.Value.OverdueWeeks)
            .Select(ReminderStep.OfDays).ToList();
        var isPutOff = facts.PutOff.TryGetValue((key, to.Id), out var until);
        if (passed.Count == 0 && !isPutOff && reason != Reason.NotOurs)
            return null;
        var reminded = facts.Reminded(key, to.Id);
        var unsaid = passed.Where(s => !reminded.Contains(s.Name)).ToList();
        if (isPutOff && !reminded.Contains(ReminderStep.Postponed(until).Name))
            return facts.Day < until ? null : (ReminderStep.Postponed(until), unsaid);
        if (reason == Reason.NotOurs && !reminded.Contains(ReminderStep.NotOurs.Name))
            return (ReminderStep.NotOurs, unsaid);
        // The newest step alone says how things stand; one that was said is not said again, whatever the clock does.
        return passed is [.., var newest] && !reminded.Contains(newest.Name) ? (newest, unsaid[..^1]) : null;
    }

    private static IReadOnlyList<Escalated> Merged(IEnumerable<Escalated> told) =>
        [.. told.GroupBy(e => (e.Entry.Occurrence.Key, e.IsOverdue)).Select(g => g.First() with { Units = [.. g.SelectMany(e => e.Units)] }).OrderBy(e => e.Entry.Occurrence.Due)];
}
