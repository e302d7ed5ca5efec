namespace PlanBot.Plans;

/// <summary>A ward's own name, "Kiến An", without the word phường or xã.</summary>
internal readonly record struct WardName(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A date of which the day, or the month too, may be left blank in the document ("ngày   /11/2025").</summary>
internal readonly record struct PartialDate(int Year, int? Month, int? Day);

/// <summary>The years a plan is for, both included. One year: From equals To.</summary>
internal readonly record struct PlanPeriod(int From, int To);

/// <summary>One line of the file.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">Unicode composed, otherwise as printed.</param>
/// <param name="Page">From 1, where the file shows pages; else null.</param>
internal sealed record PlanLine(int Number, string Text, int? Page = null);

/// <summary>What stands at the head and foot of a plan. Null where the document leaves it blank.</summary>
/// <param name="Ward">Empty where the text names no ward.</param>
/// <param name="OtherDate">The first date the plan gives for itself that contradicts <paramref name="Date"/>.</param>
internal sealed record PlanHeader(
    WardName Ward,
    string? Number,
    PartialDate? Date,
    string Title,
    PlanPeriod? Period,
    string? Replaces,
    string? SignerRole,
    string? Signer,
    PartialDate? OtherDate = null);

/// <summary>One plan file, read: its identity, header and lines.</summary>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Sha256">Of the bytes, lower-case hex.</param>
internal sealed record PlanDocument(string File, string Sha256, PlanHeader Header, IReadOnlyList<PlanLine> Lines);
