using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Platforms.Telegram;

/// <summary>Every line that was logged.</summary>
internal sealed class RecordedLog : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> _lines = new();

    public IEnumerable<string> At(LogLevel level) => _lines.Where(line => line.Level == level).Select(line => line.Text);

    public string All => string.Join('\n', _lines.Select(line => $"{line.Level}: {line.Text}"));

    /// <summary>Returns once a line with these words was logged.</summary>
    public Task WaitFor(string words)
    {
        var said = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Said += text =>
        {
            if (text.Contains(words, StringComparison.Ordinal))
            {
                said.TrySetResult();
            }
        };
        if (_lines.Any(line => line.Text.Contains(words, StringComparison.Ordinal)))
        {
            said.TrySetResult();
        }

        return said.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private event Action<string>? Said;

    public ILogger CreateLogger(string categoryName) => new Lines(this);

    public void Dispose()
    {
    }

    private sealed class Lines(RecordedLog log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var text = $"{formatter(state, exception)} {exception}";
            log._lines.Enqueue((logLevel, text));
            log.Said?.Invoke(text);
        }
    }
}
