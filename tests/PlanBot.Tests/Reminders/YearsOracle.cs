using System.Globalization;
using PlanBot.Deadlines.Holidays;
using PlanBot.Deadlines.Occurrences;
using PlanBot.Retrieval.Calendars;
using PlanBot.Units;

namespace PlanBot.Tests.Reminders;

/// <summary>
/// What must come of the five years, worked out another way than the product does: occurrence by occurrence, day by day, with
/// a calendar of its own arithmetic.
/// </summary>
internal sealed class YearsOracle(WorkingDays working, DateOnly first, DateOnly last)
{
    private static readonly int[] Offsets = [-30, -14, -7, -3, -1, 0, 1, .. Enumerable.Range(1, 52).Select(w => w * 7)];

    public sealed record Expected(
        List<(string Key, string Person, string Step, DateOnly Day)> Said, List<(string Key, string Person, string Step)> Covered,
        List<(string Key, string Unit, string Leader, DateOnly Day)> Escalated);

    public Expected Of(Town town)
    {
        var expected = new Expected([], [], []);
        foreach (var entry in town.Entries)
            Follow(town, entry.Occurrence, expected);
        return expected;
    }

    private void Follow(Town town, Occurrence occurrence, Expected expected)
    {
        var (key, due, habit) = (occurrence.Key.Value, occurrence.Due, Habit.Of(occurrence.Key));
        IReadOnlyList<UnitName?> units = occurrence.Units.Count == 0 ? [null] : [.. occurrence.Units.Select(u => (UnitName?)u)];
        var owners = units.ToLookup(u => u is { } unit && town.Heads.TryGetValue((occurrence.Ward, unit), out var head) ? head : town.Administrators[occurrence.Ward]);
        var chair = town.Chairs[occurrence.Ward];
        if (due < first)
            return; // it was over before anybody was linked
        foreach (var owner in owners)
        {
            var said = new HashSet<string>();
            DateOnly? putOff = null;
            Habit.Act word = Habit.Act.Nothing;
            DateOnly? firstDay = null;
            var told = false;
            for (var day = Max(first, due.AddDays(-45)); day <= last && day <= due.AddDays(400); day = day.AddDays(1))
            {
                if (!working.IsWorking(day))
                    continue;
                if (!told && firstDay < day && word != Habit.Act.Finish
                    && (day > due || (day >= Before(due.AddDays(-2)) && word is Habit.Act.Nothing)))
                {
                    told = true;
                    foreach (var unit in owner)
                        expected.Escalated.Add((key, unit?.Value ?? "", chair, day));
                }

                if (word == Habit.Act.Finish)
                    continue;
                var come = Offsets.Where(o => SendDay(due, o) <= day && (o <= 0 || day > due)).Select(Name).ToList();
                string? step = null;
                if (putOff is { } until)
                    step = day >= until ? "@" + until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
                else if (come.Count > 0 && !said.Contains(come[^1]))
                    step = come[^1];
                if (step is null)
                    continue;
                putOff = null;
                firstDay ??= day;
                expected.Said.Add((key, owner.Key, step, day));
                foreach (var other in come.Where(c => c != step && !said.Contains(c)))
                    expected.Covered.Add((key, owner.Key, other));
                said.UnionWith(come);
                said.Add(step);
                switch (habit.On(step))
                {
                    case Habit.Act.Nothing: break;
                    case Habit.Act.Postpone: putOff = After(day, 3); break;
                    case var act: word = act; break;
                }
            }
        }
    }

    private DateOnly SendDay(DateOnly due, int offset)
    {
        var day = Before(due.AddDays(offset));
        if (offset > 0 && day <= due)
            for (day = due.AddDays(1); !working.IsWorking(day);)
                day = day.AddDays(1);
        return day;
    }

    private DateOnly After(DateOnly today, int days)
    {
        var day = Before(today.AddDays(days));
        if (day <= today)
            for (day = today.AddDays(1); !working.IsWorking(day);)
                day = day.AddDays(1);
        return day;
    }

    private DateOnly Before(DateOnly day)
    {
        while (!working.IsWorking(day))
            day = day.AddDays(-1);
        return day;
    }

    private static DateOnly Max(DateOnly one, DateOnly other) => one > other ? one : other;

    private static string Name(int offset) => offset.ToString("+0;-0;0", CultureInfo.InvariantCulture);
}
