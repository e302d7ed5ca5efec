using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using PlanBot.Channels.BotApi;
using PlanBot.Channels.Telegram.Api;
using PlanBot.Storage;

namespace PlanBot.Channels.Telegram.Receiving;

/// <summary>Takes the updates that Telegram delivers. Whoever does not know the secret learns nothing, and nothing of theirs is read.</summary>
internal sealed partial class WebhookEndpoint(Arrivals arrivals, BotToken token, TelegramOptions options, ILogger<WebhookEndpoint> logger)
{
    private const string Header = "X-Telegram-Bot-Api-Secret-Token";

    private readonly byte[] _secret = Encoding.ASCII.GetBytes(SecretOf(token));

    /// <summary>What Telegram shows with every delivery. Made from the token, so that there is one secret to keep and not two.</summary>
    public static string SecretOf(BotToken token) => token.SecretFor("webhook");

    public async Task<IResult> Take(HttpContext http)
    {
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(http.Request.Headers[Header].ToString()), _secret))
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        if (await Read(http) is not { } update)
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        try
        {
            await arrivals.Keep([update], http.RequestAborted);
            return Results.Ok();
        }
        catch (OperationCanceledException)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable); // stopping: Telegram delivers it again
        }
        catch (StorageException fault)
        {
            Log.NotKept(logger, fault);
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    // The server itself ends bodies that are too long (413) or that come too slowly.
    private async Task<ReceivedUpdate?> Read(HttpContext http)
    {
        http.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = options.MaxWebhookBytes;
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        return ReceivedUpdate.Of(await reader.ReadToEndAsync(http.RequestAborted));
    }

    private static partial class Log
    {
        [LoggerMessage(3151, LogLevel.Error, "Telegram: an update could not be kept; Telegram delivers it again")]
        public static partial void NotKept(ILogger logger, Exception fault);
    }
}
