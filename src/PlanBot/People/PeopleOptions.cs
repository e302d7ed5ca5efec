using System.ComponentModel.DataAnnotations;

namespace PlanBot.People;

/// <summary>The settings of people and roles, section "People".</summary>
internal sealed class PeopleOptions
{
    public const string Section = "People";

    /// <summary>
    /// Who administers before anybody is linked: "telegram:123456789" for all wards, "telegram:123456789@Kiến An" for one;
    /// several parted by ";".
    /// </summary>
    [RegularExpression(@"^(?:\s*[a-z]+:[^\s:;@]+(?:@[^;:@]+)?\s*(?:;|$))*\s*$")]
    public string FirstAdministrators { get; set; } = "";

    /// <summary>The bot's name on Telegram without "@", for addresses that link at a tap. Counts only until Telegram itself has said it.</summary>
    [RegularExpression("^[A-Za-z0-9_]{0,32}$")]
    public string TelegramBot { get; set; } = "";

    /// <summary>Days an entry of the audit log is kept.</summary>
    [Range(30, 36_500)]
    public int AuditRetentionDays { get; set; } = 1_095;
}
