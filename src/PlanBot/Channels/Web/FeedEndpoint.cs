using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using PlanBot.Channels.Calendars;

namespace PlanBot.Channels.Web;

/// <summary>/lich/KEY.ics: a person's calendar for their phone. Whoever has the key may read it; any other address is not there.</summary>
internal static class FeedEndpoint
{
    private const string Ending = ".ics";
    private const int MostLetters = 64;

    public static void MapFeeds(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/lich/{name}", [HttpMethods.Get, HttpMethods.Head], Send).RequireRateLimiting(WebLimits.Reads);

    private static IResult Send(HttpContext http, string name, WebBackend backend, WebTexts texts)
    {
        if (name.Length > MostLetters || !name.EndsWith(Ending, StringComparison.Ordinal) || backend.Feed(name[..^Ending.Length]) is not { } feed)
            return WebErrors.Answer(texts.Say("error_no_page"), StatusCodes.Status404NotFound);
        var content = Encoding.UTF8.GetBytes(feed);
        var headers = http.Response.Headers;
        // A phone asks each time whether it has changed; nobody in between keeps it, no search engine lists it.
        headers[HeaderNames.CacheControl] = "private, no-cache";
        headers[HeaderNames.ContentDisposition] = "inline; filename=lich.ics";
        headers["X-Robots-Tag"] = "noindex";
        return Results.Bytes(content, FeedWriter.ContentType, entityTag: new($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16))}\""));
    }
}
