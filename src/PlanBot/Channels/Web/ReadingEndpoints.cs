using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PlanBot.Channels.Web;

/// <summary>What the page reads: wards, a passage in its place, a plan, a ward's calendar, the page's own sentences.</summary>
internal static class ReadingEndpoints
{
    private const int MaxId = 200;
    private const int FirstYear = 2000;
    private const int LastYear = 2999;

    public static void MapReading(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").RequireRateLimiting(WebLimits.Reads);
        api.MapGet("/wards", (WebBackend backend) => Results.Json(backend.Wards(), WebJson.Readable.IReadOnlyListWebWard));
        api.MapGet("/texts", (WebTexts texts) => Results.Json(texts.All, WebJson.Readable.IReadOnlyDictionaryStringString));
        api.MapGet("/passage/{**id}", (string? id, WebBackend backend, WebTexts texts) =>
            Known(id) && backend.Passage(id) is { } passage
                ? Results.Json(passage, WebJson.Readable.PassageView)
                : WebErrors.Answer(texts.Say("error_no_passage"), StatusCodes.Status404NotFound));
        api.MapGet("/plan/{**id}", (string? id, WebBackend backend, WebTexts texts) =>
            Known(id) && backend.Plan(id) is { } plan
                ? Results.Json(plan, WebJson.Readable.PlanView)
                : WebErrors.Answer(texts.Say("error_no_plan"), StatusCodes.Status404NotFound));
        api.MapGet("/calendar/{ward}", (string? ward, string? year, WebBackend backend, WebTexts texts) =>
            !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var of) || of is < FirstYear or > LastYear
                ? WebErrors.Answer(texts.Say("error_bad_request"), StatusCodes.Status400BadRequest)
            : Known(ward) && backend.Calendar(ward, of) is { } calendar
                ? Results.Json(calendar, WebJson.Readable.CalendarView)
                : WebErrors.Answer(texts.Say("error_no_ward"), StatusCodes.Status404NotFound));
    }

    private static bool Known([NotNullWhen(true)] string? id) => !string.IsNullOrEmpty(id) && id.Length <= MaxId;
}
