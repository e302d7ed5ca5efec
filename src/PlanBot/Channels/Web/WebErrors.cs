namespace PlanBot.Channels.Web;

/// <summary>Whatever goes wrong reaches the reader as one Vietnamese sentence in JSON, and the operator as a log entry.</summary>
internal sealed partial class WebErrors(RequestDelegate next, WebTexts texts, ILogger<WebErrors> logger)
{
    /// <summary>An answer {"error": sentence} with this status code.</summary>
    public static IResult Answer(string sentence, int status) =>
        Results.Json(new WebError(sentence), WebJson.Readable.WebError, statusCode: status);

    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (BadHttpRequestException bad) when (!http.Response.HasStarted)
        {
            var text = bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? "error_too_big" : "error_bad_request";
            await Answer(texts.Say(text), bad.StatusCode).ExecuteAsync(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The reader went away; nobody is left to tell.
        }
        catch (Exception fault) when (!http.Response.HasStarted)
        {
            Log.Failed(logger, fault, http.Request.Method, http.GetEndpoint()?.DisplayName ?? "no endpoint");
            await Answer(texts.Say("error_internal"), StatusCodes.Status500InternalServerError).ExecuteAsync(http);
        }
    }

    // The endpoint's pattern and not the path: a path can carry what a person asked for.
    private static partial class Log
    {
        [LoggerMessage(2001, LogLevel.Error, "A web request failed: {Method} {Endpoint}")]
        public static partial void Failed(ILogger logger, Exception fault, string method, string endpoint);
    }
}
