namespace Discord.WebSocket.Gateway;

/// <summary>Writes to the client's log under one name.</summary>
/// <param name="source">The name.</param>
/// <param name="write">The client's log.</param>
internal sealed class GatewayLog(string source, Func<LogSeverity, string, string, Exception, Task> write)
{
    public Task DebugAsync(string message) => write(LogSeverity.Debug, source, message, null);

    public Task VerboseAsync(string message) => write(LogSeverity.Verbose, source, message, null);

    public Task InfoAsync(string message) => write(LogSeverity.Info, source, message, null);

    public Task WarningAsync(string message, Exception fault = null) => write(LogSeverity.Warning, source, message, fault);

    public Task ErrorAsync(string message, Exception fault) => write(LogSeverity.Error, source, message, fault);
}
