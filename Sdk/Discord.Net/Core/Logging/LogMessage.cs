using System.Globalization;
using System.Text;

namespace Discord;

/// <summary>A log entry.</summary>
public struct LogMessage
{
    /// <summary>A log entry.</summary>
    public LogMessage(LogSeverity severity, string source, string message, Exception exception = null)
    {
        Severity = severity;
        Source = source;
        Message = message;
        Exception = exception;
    }

    /// <summary>How much it matters.</summary>
    public LogSeverity Severity { get; }

    /// <summary>Which part it comes from.</summary>
    public string Source { get; }

    /// <summary>What happened.</summary>
    public string Message { get; }

    /// <summary>What went wrong, or null.</summary>
    public Exception Exception { get; }

    /// <summary>The time, the source, the message and the exception.</summary>
    public override string ToString() => ToString(builder: null);

    /// <summary>The entry as a line, of which some parts can be left out.</summary>
    public string ToString(
        StringBuilder builder = null, bool fullException = true, bool prependTimestamp = true,
        DateTimeKind timestampKind = DateTimeKind.Local, int? padSource = 11)
    {
        var line = (builder ?? new StringBuilder()).Clear();
        if (prependTimestamp)
        {
            var now = timestampKind == DateTimeKind.Utc ? TimeProvider.System.GetUtcNow() : TimeProvider.System.GetLocalNow();
            line.Append(now.ToString("HH:mm:ss", CultureInfo.InvariantCulture)).Append(' ');
        }

        if (Source is not null)
        {
            line.Append(padSource is { } width ? Source.PadRight(width)[..width] : Source).Append(' ');
        }

        foreach (var character in (Message ?? "").Where(character => !char.IsControl(character)))
        {
            line.Append(character);
        }

        if ((fullException ? Exception?.ToString() : Exception?.Message) is { } exception)
        {
            line.Append(string.IsNullOrEmpty(Message) ? "" : $":{Environment.NewLine}").Append(exception);
        }

        return line.ToString();
    }
}
