using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using PlanBot.Channels.Zalo.Api;
using PlanBot.Storage;

namespace PlanBot.Channels.Zalo.Receiving;

/// <summary>Takes the messages that Zalo delivers. Whoever does not know the secret learns nothing, and nothing of theirs is read.</summary>
internal sealed partial class ZaloWebhook(ZaloArrivals arrivals, ZaloBot bot, ZaloOptions options, ILogger<ZaloWebhook> logger)
{
    private const string Header = "X-Bot-Api-Secret-Token";

    private readonly byte[] _secret = Encoding.ASCII.GetBytes(SecretOf(bot));

    /// <summary>What Zalo shows with every delivery. Made from the token, so that there is one secret to keep and not two.</summary>
    public static string SecretOf(ZaloBot bot) => bot.Token.SecretFor("webhook");

    public async Task<IResult> Take(HttpContext http)
    {
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(http.Request.Headers[Header].ToString()), _secret))
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        if (await Read(http) is not { } received)
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        try
        {
            await arrivals.Keep(received, http.RequestAborted);
            return Results.Ok();
        }
        catch (OperationCanceledException)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable); // stopping: Zalo delivers it again
        }
        catch (StorageException fault)
        {
            Log.NotKept(logger, fault);
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    // The server itself ends bodies that are too long (413) or that come too slowly.
    private async Task<ReceivedEvent?> Read(HttpContext http)
    {
        http.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = options.MaxWebhookBytes;
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        return ReceivedEvent.Of(await reader.ReadToEndAsync(http.RequestAborted));
    }

    private static partial class Log
    {
        [LoggerMessage(3851, LogLevel.Error, "Zalo: a message could not be kept; Zalo delivers it again")]
        public static partial void NotKept(ILogger logger, Exception fault);
    }
}
