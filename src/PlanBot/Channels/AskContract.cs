using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlanBot.Targets;

namespace PlanBot.Channels;

/// <summary>One question as it comes in over JSON.</summary>
/// <param name="Id">Echoed in the result.</param>
/// <param name="Question">What the person typed.</param>
/// <param name="Ward">The ward this chat is set to, "Kiến An"; null for all.</param>
/// <param name="Session">Requests with the same session are one conversation; null stands alone.</param>
internal sealed record AskRequest(string? Id, string? Question, string? Ward = null, string? Session = null);

/// <summary>What became of a question.</summary>
internal enum AskStatus
{
    [JsonStringEnumMemberName("answered")]
    Answered,
    [JsonStringEnumMemberName("clarify")]
    Clarify,
    [JsonStringEnumMemberName("not_found")]
    NotFound,
    [JsonStringEnumMemberName("out_of_scope")]
    OutOfScope,
    [JsonStringEnumMemberName("refused")]
    Refused,
    [JsonStringEnumMemberName("greeting")]
    Greeting,
    [JsonStringEnumMemberName("invalid")]
    Invalid,
}

/// <summary>The result of one question.</summary>
internal sealed record AskResult
{
    public string? Id { get; init; }
    public required AskStatus Status { get; init; }
    public bool Answered => Status == AskStatus.Answered;
    /// <summary>What a chat user reads, plain text.</summary>
    public required string Answer { get; init; }
    /// <summary>Best first: the sources of the answer, then further relevant passages. Empty unless answered.</summary>
    public IReadOnlyList<AskCitation> Citations { get; init; } = [];
    public IReadOnlyList<AskTarget> Targets { get; init; } = [];
    /// <summary>Question in to answer out, in milliseconds.</summary>
    public double ElapsedMs { get; init; }
    /// <summary>What is wrong with an invalid request, a Vietnamese sentence; else left out.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Error { get; init; }
}

/// <summary>One passage of a plan.</summary>
/// <param name="Plan">"135/KH-UBND"; null where the plan bears no number.</param>
/// <param name="Clause">The passage's stable id.</param>
/// <param name="Heading">See <see cref="HeadingOf"/>.</param>
/// <param name="Text">Verbatim, line breaks joined.</param>
/// <param name="Lines">First and last line in the file, from 1.</param>
/// <param name="Used">True where the answer rests on it.</param>
internal sealed record AskCitation(
    string Ward,
    string? Plan,
    string Clause,
    string Heading,
    string Text,
    IReadOnlyList<int> Lines,
    bool Used)
{
    /// <summary>The address, then the headings' words: "II › 5 › (25): II. CÁC CHỈ TIÊU › 5. Văn hóa - xã hội".</summary>
    public static string HeadingOf(string address, IReadOnlyList<string> headings) =>
        headings.Count == 0 ? address : $"{address}: {string.Join(" › ", headings)}";
}

/// <summary>One figure an answer used.</summary>
/// <param name="Value">Null where the target is a state and has no figure.</param>
/// <param name="Unit">"%", "doanh nghiệp"; null for a state.</param>
/// <param name="Lead">The lead units' canonical names, joined with "; "; null where none is named.</param>
internal sealed record AskTarget(
    string Indicator,
    decimal? Value,
    string? Unit,
    AskPeriod? Period,
    string? Lead,
    string Ward,
    string Clause);

/// <summary>By when a figure holds, in the form the exports have.</summary>
/// <param name="Kind">"year" (with year), "each_year" or "average" (both with from and to).</param>
[method: JsonConstructor]
internal sealed record AskPeriod(
    string Kind,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Year,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? From,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? To)
{
    public static AskPeriod Of(TargetPeriod period) => period.Kind switch
    {
        TargetPeriodKind.EachYear => new("each_year", null, period.From, period.To),
        TargetPeriodKind.Average => new("average", null, period.From, period.To),
        _ => new("year", period.From, null, null),
    };
}

/// <summary>The contract's JSON: snake_case names, Vietnamese letters as they are.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UseStringEnumConverter = true)]
[JsonSerializable(typeof(AskRequest))]
[JsonSerializable(typeof(AskResult))]
internal sealed partial class AskJson : JsonSerializerContext
{
    // Made when first asked for: the generated Default may not be there yet while static fields are set.
    private static AskJson? _readable;

    // Relaxed escaping leaves < and & alone: right for JSON files and for a page that only ever inserts text.
    public static AskJson Readable => _readable ??=
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
