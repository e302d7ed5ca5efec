using System.ComponentModel.DataAnnotations;

namespace PlanBot.Reminders;

/// <summary>The settings of reminders, section "Reminders". Times are those of Asia/Ho_Chi_Minh.</summary>
internal sealed class ReminderOptions
{
    public const string Section = "Reminders";

    /// <summary>False: nobody is reminded of anything.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>When the day's digests go out, "08:00".</summary>
    [RegularExpression("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$")]
    public string SendAt { get; set; } = "08:00";

    /// <summary>From when on nothing goes out that day, also nothing that was late: it waits for the next working day.</summary>
    [RegularExpression("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$")]
    public string QuietFrom { get; set; } = "20:00";

    /// <summary>Days before something is due on which it is reminded of, "30, 14, 7, 3, 1, 0"; 0 is the day itself.</summary>
    [RegularExpression(StepText.Form)]
    public string DaysBefore { get; set; } = "30, 14, 7, 3, 1, 0";

    /// <summary>Days after it, where nothing was reported: once after one and after seven, then weekly to this many weeks.</summary>
    [Range(1, 520)]
    public int OverdueWeeks { get; set; } = 52;

    /// <summary>Days before something is due on which its leader is told that nobody has reacted.</summary>
    [Range(0, 30)]
    public int EscalateDaysBefore { get; set; } = 2;

    /// <summary>What a ward has of its own in place of <see cref="DaysBefore"/>: "Kiến An: 14, 3, 0"; several parted by ";".</summary>
    [RegularExpression(@"^(?:\s*[^:;]+:\s*\d{1,3}(?:\s*,\s*\d{1,3})*\s*(?:;|$))*\s*$")]
    public string WardDaysBefore { get; set; } = "";
}
