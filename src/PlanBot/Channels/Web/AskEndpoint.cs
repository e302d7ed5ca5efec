using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace PlanBot.Channels.Web;

/// <summary>POST /api/ask: a question of the contract in, a result of the contract out.</summary>
internal static class AskEndpoint
{
    private const int MaxName = 64;

    public static void MapAsk(this IEndpointRouteBuilder routes)
    {
        var limit = routes.ServiceProvider.GetRequiredService<IOptions<WebOptions>>().Value.MaxBodyBytes;
        routes.MapPost("/api/ask", Ask)
            .WithMetadata(new RequestSizeLimitAttribute(limit))
            .RequireRateLimiting(WebLimits.Questions);
    }

    private static async Task<IResult> Ask(HttpContext http, WebBackend backend, WebTexts texts, IOptions<WebOptions> options)
    {
        // Another site's page cannot send this type without asking us first, and we never say yes.
        if (!http.Request.HasJsonContentType())
            return WebErrors.Answer(texts.Say("error_bad_request"), StatusCodes.Status415UnsupportedMediaType);

        var request = await Read(http);
        if (Problem(request, texts, options.Value) is { } problem)
            return WebErrors.Answer(problem, StatusCodes.Status400BadRequest);

        var result = await backend.Ask(Scoped(request!), http.RequestAborted);
        return Results.Json(result, AskJson.Readable.AskResult);
    }

    private static async Task<AskRequest?> Read(HttpContext http)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(http.Request.Body, AskJson.Readable.AskRequest, http.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Problem(AskRequest? request, WebTexts texts, WebOptions options) => request switch
    {
        null => texts.Say("error_bad_request"),
        { Question: var question } when string.IsNullOrWhiteSpace(question) => texts.Say("error_empty"),
        { Question.Length: var length } when length > options.MaxQuestionLength =>
            texts.Say("error_too_long", ("length", length), ("max", options.MaxQuestionLength)),
        { Ward.Length: > MaxName } or { Id.Length: > MaxName } or { Session.Length: > MaxName } => texts.Say("error_bad_request"),
        { Session: { } session } when !session.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') => texts.Say("error_bad_request"),
        _ => null,
    };

    // No page may walk into the conversation of another channel by naming it.
    private static AskRequest Scoped(AskRequest request) => request with
    {
        Ward = string.IsNullOrWhiteSpace(request.Ward) ? null : request.Ward,
        Session = string.IsNullOrEmpty(request.Session) ? null : $"web-{request.Session}",
    };
}
