using Microsoft.Extensions.Options;
using PlanBot.Deadlines.Occurrences;
using PlanBot.Plans;
using PlanBot.Reminders.Planning;
using PlanBot.Retrieval.Calendars;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Reminders.Passing;

/// <summary>Reads what a pass decides on.</summary>
internal sealed class FactsReader(PlanCatalog catalog, WardCalendars calendars, WardPeople people, IOptions<ReminderOptions> options)
{
    private const int Week = 7;

    public PassFacts Read(ReadSession session, DateOnly day)
    {
        var choices = ReminderChoiceTable.All(session).ToDictionary(c => c.Person);
        var (from, to) = (Earliest(day), day.AddDays(Furthest(choices.Values)));
        var onDuty = DigestTable.FirstPass(session) ?? day;
        return new()
        {
            Day = day,
            Wards = [.. catalog.Of(session).Wards.Select(w => Ward(session, w, onDuty, from, to))],
            Reminded = (key, person) => ReminderTable.Steps(session, key, person),
            RemindedBefore = key => KnownOccurrenceTable.IsKnownBefore(session, key, day),
            Escalated = EscalationTable.Within(session, from, to).Select(e => (e.Occurrence, e.Unit)).ToHashSet(),
            PutOff = SnoozeTable.All(session).ToDictionary(s => (s.Occurrence, s.Person), s => s.Until),
            Choices = choices,
            HadDigest = DigestTable.Of(session, day),
            News = PlanNewsTable.All(session),
        };
    }

    // The earliest reminder anybody wants, and the days that a holiday may bring it forward.
    private int Furthest(IEnumerable<ReminderChoice> choices) => Week * 2 + options.Value.WardDaysBefore.Split(';', ':').Append(options.Value.DaysBefore)
        .Concat(choices.Select(c => c.Steps).OfType<string>()).Select(StepText.Read).OfType<IReadOnlyList<int>>().Max(d => d[0]);

    /// <summary>The first due day that is still spoken of.</summary>
    public DateOnly Earliest(DateOnly day) => day.AddDays(-Week * (options.Value.OverdueWeeks + 1));

    private WardFacts Ward(ReadSession session, WardName ward, DateOnly onDuty, DateOnly from, DateOnly to) => new()
    {
        Ward = ward,
        Entries = [.. calendars.Of(session, ward).Where(e => e.Occurrence.Due >= from && e.Occurrence.Due <= to)],
        Marks = WorkStateTable.OfWard(session, ward, from, to).ToDictionary(m => (m.Occurrence, m.Unit)),
        Responsible = people.Responsible(session, ward, onDuty),
        Leaders = people.Leaders(session, ward, onDuty),
        DaysBefore = WardSteps.Of(options.Value, ward),
    };
}
