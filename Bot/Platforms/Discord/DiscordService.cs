namespace Bot.Platforms.Discord;

/// <summary>Discord's part of the program's life: log in, listen, read back what was missed, say which commands there are. Its end is never the program's.</summary>
internal sealed class DiscordService(
    DiscordConnection connection, DiscordLogin login, DiscordGateway gateway, DiscordListener listener, DiscordCommands commands) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await login.ConnectAsync(stoppingToken);
        if (connection.OffReason is null)
        {
            await listener.BeginAsync(stoppingToken);
            await Task.WhenAll(gateway.RunAsync(stoppingToken), listener.RunAsync(stoppingToken), RegisterAsync(stoppingToken));
        }
    }

    // Which application it is, the package learns from the gateway only.
    private async Task RegisterAsync(CancellationToken cancellationToken)
    {
        await gateway.Opened.WaitAsync(cancellationToken);
        await commands.RegisterAsync(cancellationToken);
    }
}
