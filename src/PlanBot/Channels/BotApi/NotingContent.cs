using System.Net;
using System.Net.Http.Headers;

namespace PlanBot.Channels.BotApi;

/// <summary>A request's JSON that knows whether any of it went out: a server cannot obey a request whose body never began.</summary>
internal sealed class NotingContent : HttpContent
{
    private readonly byte[] _json;
    private volatile bool _begun;

    public NotingContent(byte[] json)
    {
        _json = json;
        Headers.ContentType = new MediaTypeHeaderValue("application/json");
    }

    public bool Begun => _begun;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        _begun = true;
        return stream.WriteAsync(_json, cancellationToken).AsTask();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _json.Length;
        return true;
    }
}
