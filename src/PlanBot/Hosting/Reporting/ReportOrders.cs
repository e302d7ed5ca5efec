using PlanBot.Channels;
using PlanBot.People;
using PlanBot.Plans;
using PlanBot.Reports;
using PlanBot.Reports.Files;
using PlanBot.Storage;
using PlanBot.Units;

namespace PlanBot.Hosting.Reporting;

/// <summary>What "planbot report" was told, as typed.</summary>
/// <param name="Format">One of <see cref="ReportFiles.Formats"/>.</param>
internal sealed record ReportOrder(string Ward, string? Unit, string? From, string? To, string Format);

/// <summary>Makes report files at the command line, where whoever has the machine sees every ward.</summary>
internal sealed class ReportOrders(PlanDatabase database, PlanCatalog catalog, WardUnits units, ReportReader reader, ReportFiles files, TimeProvider time)
{
    /// <exception cref="SetupException">The ward, the unit or a day is not known, or the days are the wrong way round.</exception>
    public byte[] Make(ReportOrder order) => database.Read(session =>
    {
        var today = VietnamClock.Day(time.GetUtcNow());
        return files.Write(reader.Read(session, ScopeOf(session, order), PeriodOf(order, today), today), order.Format);
    });

    private ReportScope ScopeOf(ReadSession session, ReportOrder order)
    {
        var plans = catalog.Of(session);
        if (plans.WardIndex.Find(WardTyped.Read(order.Ward)) is not { } ward)
            throw new SetupException("export.unknown_ward", ("ward", order.Ward), ("wards", string.Join(", ", plans.Wards)));
        return new(ward, order.Unit is { } typed ? UnitOf(session, ward, typed) : null);
    }

    private UnitName UnitOf(ReadSession session, WardName ward, string typed) => units.Find(session, ward, typed)
        ?? throw new SetupException("reports.unknown_unit", ("ward", ward), ("unit", typed), ("units", string.Join(", ", units.Of(session, ward))));

    private static ReportPeriod PeriodOf(ReportOrder order, DateOnly today)
    {
        var from = order.From is { } first ? Read(first) : ReportPeriod.Of(PeriodKind.Month, today);
        if (order.To is not { } last)
            return from;
        var to = Read(last);
        if (to.Last < from.First)
            throw new SetupException("reports.backward", ("first", ReportWords.Day(from.First)), ("last", ReportWords.Day(to.Last)));
        return to == from ? from : new(PeriodKind.Span, from.First, to.Last);
    }

    private static ReportPeriod Read(string typed) => PeriodReader.ReadDays(typed) ?? throw new SetupException("reports.bad_time", ("time", typed));
}
