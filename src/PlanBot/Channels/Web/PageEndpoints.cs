using Microsoft.Net.Http.Headers;

namespace PlanBot.Channels.Web;

/// <summary>The page, the plan's page, the calendar's page, and their files.</summary>
internal static class PageEndpoints
{
    public static void MapPages(this IEndpointRouteBuilder routes, PageFiles files)
    {
        var pages = routes.MapGroup("").RequireRateLimiting(WebLimits.Reads);
        pages.MapGet("/", (HttpContext http) => Send(http, files["index.html"]));
        pages.MapGet("/ke-hoach/{**id}", (HttpContext http) => Send(http, files["plan.html"]));
        pages.MapGet("/lich", (HttpContext http) => Send(http, files["calendar.html"]));
        pages.MapGet("/{name}", (HttpContext http, string name) => Send(http, files[name]));
        pages.MapFallback("{**path}", (WebTexts texts) => WebErrors.Answer(texts.Say("error_no_page"), StatusCodes.Status404NotFound));
    }

    private static IResult Send(HttpContext http, PageFile? file)
    {
        if (file is null)
            return WebErrors.Answer(http.RequestServices.GetRequiredService<WebTexts>().Say("error_no_page"), StatusCodes.Status404NotFound);
        // Kept by the browser but asked for each time, so that a new version shows at once.
        http.Response.Headers[HeaderNames.CacheControl] = "no-cache";
        return Results.Bytes(file.Content, file.ContentType, entityTag: file.Tag);
    }
}
