using Microsoft.Extensions.Logging;

namespace PlanBot.Tests.Outbox;

/// <summary>Keeps what is logged, with the ids of the sentences.</summary>
internal sealed class KeptLog : ILoggerProvider, ILogger
{
    private readonly Lock _lock = new();
    private readonly List<(int Id, string Text)> _lines = [];

    public IReadOnlyList<(int Id, string Text)> Lines
    {
        get
        {
            lock (_lock)
                return [.. _lines];
        }
    }

    public int Count(int id) => Lines.Count(l => l.Id == id);

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_lock)
            _lines.Add((eventId.Id, formatter(state, exception)));
    }

    public void Dispose()
    {
    }
}
