using System.ComponentModel.DataAnnotations;

namespace PlanBot.Outbox;

/// <summary>The settings of sending, section "Outbox".</summary>
internal sealed class OutboxOptions
{
    public const string Section = "Outbox";

    /// <summary>How often a message that was surely not sent is tried. The standard values outlast two hours without a connection.</summary>
    [Range(1, 1_000)]
    public int MaxTries { get; set; } = 20;

    /// <summary>Seconds after the first failure; each one after it doubles them.</summary>
    [Range(1, 3_600)]
    public int RetrySeconds { get; set; } = 2;

    /// <summary>Seconds to which the doubling goes.</summary>
    [Range(1, 86_400)]
    public int RetryCapSeconds { get; set; } = 600;

    /// <summary>Messages of one channel on their way at once; one a chat.</summary>
    [Range(1, 1_000)]
    public int InFlight { get; set; } = 32;

    /// <summary>Seconds after which the sender looks by itself for what another process has written or left behind.</summary>
    [Range(1, 600)]
    public int LookSeconds { get; set; } = 5;

    /// <summary>Seconds until a platform that refused the bot itself is asked again.</summary>
    [Range(1, 86_400)]
    public int RefusedSeconds { get; set; } = 300;

    /// <summary>Days a message is kept after it was sent or given up.</summary>
    [Range(1, 3_650)]
    public int RetentionDays { get; set; } = 90;
}
