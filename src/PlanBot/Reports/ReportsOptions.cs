using System.ComponentModel.DataAnnotations;

namespace PlanBot.Reports;

/// <summary>The settings of reports, section "Reports".</summary>
internal sealed class ReportsOptions
{
    public const string Section = "Reports";

    /// <summary>False: leaders get no weekly summary.</summary>
    public bool WeeklySummary { get; set; } = true;

    /// <summary>The hour in Vietnam from which it goes out on Friday, or on the last working day before it.</summary>
    [Range(6, 20)]
    public int WeeklySummaryHour { get; set; } = 16;
}
