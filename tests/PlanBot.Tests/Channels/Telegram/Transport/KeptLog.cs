using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PlanBot.Tests.Channels.Telegram.Transport;

/// <summary>Keeps what the program logs.</summary>
internal sealed class KeptLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(EventId Id, string Line)> _lines = [];
    private readonly ConcurrentDictionary<int, TaskCompletionSource<string>> _awaited = [];

    public string All => string.Join('\n', _lines.Select(l => l.Line));

    /// <summary>The sentences of one number, in order.</summary>
    public IReadOnlyList<string> Of(int id) => [.. _lines.Where(l => l.Id.Id == id).Select(l => l.Line)];

    /// <summary>The first sentence of one number, as soon as it is logged.</summary>
    public Task<string> When(int id) => Awaited(id).Task;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var line = $"{formatter(state, exception)} {exception}";
        _lines.Enqueue((eventId, line));
        Awaited(eventId.Id).TrySetResult(line);
    }

    public void Dispose()
    {
    }

    private TaskCompletionSource<string> Awaited(int id) =>
        _awaited.GetOrAdd(id, _ => new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously));
}
