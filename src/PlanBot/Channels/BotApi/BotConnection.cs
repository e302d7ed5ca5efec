using System.Net.Http.Headers;

namespace PlanBot.Channels.BotApi;

/// <summary>
/// Carries calls to a platform's Bot API server. The token is part of each address, so the client is made here and not by the
/// host's factory: no logger and no trace ever sees a request.
/// </summary>
internal sealed class BotConnection : IDisposable
{
    // A hundred updates with the messages they answer stay well below.
    private const int MaxAnswerBytes = 8 * 1024 * 1024;

    private readonly HttpClient _http;
    private readonly BotToken _token;
    private readonly string _server;
    private readonly TimeProvider _time;

    /// <param name="server">The Bot API server's address.</param>
    /// <param name="connect">How long a connection may take to come about.</param>
    public BotConnection(BotToken token, string server, TimeSpan connect, TimeProvider time)
    {
        (_token, _server, _time) = (token, server.TrimEnd('/'), time);
        _http = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = connect,
            // Without a propagator the handler tells no listener of activities what address it calls.
            ActivityHeadersPropagator = null,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        })
        {
            Timeout = System.Threading.Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = MaxAnswerBytes,
        };
        _http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("PlanBot", null));
    }

    /// <summary>One call, one answer; every fault on the way is an answer too.</summary>
    /// <exception cref="OperationCanceledException">The program is stopping, and the call had not gone out or may be cut.</exception>
    public async Task<BotAnswer<T>> Send<T>(BotCall call, AnswerReader<T> reader, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var content = new NotingContent(call.Body);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{_server}/{_token.PathOf(call.Method)}")) { Content = content };
        using var end = new CancellationTokenSource(call.Timeout, _time);
        using var stop = cancellation.Register(() => Cut(call, content, end));
        try
        {
            using var response = await _http.SendAsync(request, end.Token);
            return reader.Read((int)response.StatusCode, await response.Content.ReadAsByteArrayAsync(end.Token), _token);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested && (!call.Finish || !content.Begun))
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (HttpRequestException tooLong) when (tooLong.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            return new BotAnswer<T>.Unreadable(0, $"more than {MaxAnswerBytes} bytes");
        }
        catch (Exception fault) when (fault is OperationCanceledException or HttpRequestException or IOException)
        {
            return Fault<T>(call, content.Begun, fault);
        }
    }

    public void Dispose() => _http.Dispose();

    private static void Cut(BotCall call, NotingContent content, CancellationTokenSource end)
    {
        if (!call.Finish || !content.Begun)
            end.Cancel();
    }

    private BotAnswer<T> Fault<T>(BotCall call, bool begun, Exception fault)
    {
        var reason = fault is OperationCanceledException
            ? begun ? $"no answer within {call.Timeout.TotalSeconds:0} s" : "no connection in time"
            : _token.Redact(fault.Message);
        return begun ? new BotAnswer<T>.Lost(reason) : new BotAnswer<T>.NotReached(reason);
    }
}
