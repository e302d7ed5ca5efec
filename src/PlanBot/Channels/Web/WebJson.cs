using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlanBot.Channels.Calendars;

namespace PlanBot.Channels.Web;

/// <summary>Why a request was not answered.</summary>
/// <param name="Error">A Vietnamese sentence for the reader.</param>
internal sealed record WebError(string Error);

/// <summary>The page's own JSON beside the contract's.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(WebError))]
[JsonSerializable(typeof(PassageView))]
[JsonSerializable(typeof(PlanView))]
[JsonSerializable(typeof(CalendarView))]
[JsonSerializable(typeof(IReadOnlyList<WebWard>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
internal sealed partial class WebJson : JsonSerializerContext
{
    // Made when first asked for: the generated Default may not be there yet while static fields are set.
    private static WebJson? _readable;

    public static WebJson Readable => _readable ??=
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
