using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using PlanBot.Storage;

namespace PlanBot.Channels.BotApi;

/// <summary>Takes what a platform delivers. Whoever does not know the secret learns nothing, and nothing of theirs is read.</summary>
/// <param name="platform">The platform's name: "Zalo".</param>
/// <param name="header">Bears the secret.</param>
/// <param name="longest">Of a delivery, in bytes.</param>
/// <param name="keep">Keeps a delivery; null where it has not the platform's form.</param>
internal sealed partial class BotWebhook(
    string platform, string header, BotToken token, int longest, Func<string, CancellationToken, Task?> keep, ILogger<BotWebhook> logger)
{
    private readonly byte[] _secret = Encoding.ASCII.GetBytes(SecretOf(token));

    /// <summary>What the platform shows with every delivery. Made from the token, so that there is one secret to keep and not two.</summary>
    public static string SecretOf(BotToken token) => token.SecretFor("webhook");

    public async Task<IResult> Take(HttpContext http)
    {
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(http.Request.Headers[header].ToString()), _secret))
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        var delivered = await Read(http);
        try
        {
            if (keep(delivered, http.RequestAborted) is not { } kept)
                return Results.StatusCode(StatusCodes.Status400BadRequest);
            await kept;
            return Results.Ok();
        }
        catch (OperationCanceledException)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable); // stopping: it is delivered again
        }
        catch (StorageException fault)
        {
            Log.NotKept(logger, platform, fault);
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    // The server itself ends bodies that are too long (413) or that come too slowly.
    private async Task<string> Read(HttpContext http)
    {
        http.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = longest;
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        return await reader.ReadToEndAsync(http.RequestAborted);
    }

    private static partial class Log
    {
        [LoggerMessage(3911, LogLevel.Error, "{Platform}: a delivery could not be kept; it comes again")]
        public static partial void NotKept(ILogger logger, string platform, Exception fault);
    }
}
