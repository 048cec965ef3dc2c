namespace Bot.Platforms.Telegram;

/// <summary>Telegram's part of the program's life: log in, say what the bot can do, take in updates. Its end is never the program's.</summary>
internal sealed class TelegramService(
    TelegramConnection connection, TelegramLogin login, TelegramCommands commands, TelegramPoller poller, TelegramWebhook webhook) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await login.ConnectAsync(stoppingToken);
        if (connection.OffReason is null)
        {
            await Task.WhenAll(
                commands.RegisterAsync(stoppingToken),
                connection.Options.Delivery == UpdateDelivery.Webhook ? webhook.RegisterAsync(stoppingToken) : poller.RunAsync(stoppingToken));
        }
    }
}
