using Bot.Messaging;

namespace Bot.Platforms.Discord;

/// <summary>Discord, as the rest of the program sees it.</summary>
internal sealed partial class DiscordPlatform(
    DiscordConnection connection, DiscordDelivery deliveries, DiscordThreads threads, DiscordDownloads downloads, ILogger<DiscordPlatform> logger) : IChatPlatform
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _retry = TimeSpan.FromSeconds(5);

    public string Name => DiscordTranslator.Platform;

    /// <summary>Until Discord has answered, <see cref="PlatformCapabilities.Threads"/> is a guess; no delivery is made before that.</summary>
    public PlatformCapabilities Capabilities => new()
    {
        MaxTextLength = DiscordRenderer.MaxText,
        MaxDownloadBytes = DiscordDownloads.MaxBytes,
        MaxUploadBytes = DiscordRenderer.MaxUploadBytes,
        Threads = connection.Threads,
        Edits = true,
        Reactions = true,
        MaxFormFields = FormWriter.MaxFields,
    };

    public ChatAddress? StaffChat =>
        connection.Staff is { ChannelId: var channel } ? new ChatAddress(Name, Snowflakes.Text(channel)) : null;

    public async Task<DeliveryResult> DeliverAsync(Delivery delivery, CancellationToken cancellationToken) =>
        await NotReadyAsync(cancellationToken)
        ?? await GuardedAsync(delivery.Message.To, () => deliveries.DeliverAsync(delivery, cancellationToken));

    public async Task<DeliveryResult> OpenThreadAsync(ChatAddress chat, string title, CancellationToken cancellationToken)
    {
        if (await NotReadyAsync(cancellationToken) is { } notReady)
        {
            return notReady;
        }

        return connection is { Threads: true, Staff: { } staff }
            ? await GuardedAsync(chat, () => threads.OpenAsync(staff, title, cancellationToken))
            : new DeliveryResult.Throttled(TimeSpan.FromSeconds(1));
    }

    public async Task<Stream?> OpenFileAsync(string nativeFileId, CancellationToken cancellationToken)
    {
        if (await NotReadyAsync(cancellationToken) is not null)
        {
            throw new HttpRequestException("Discord is not ready.");
        }

        return await downloads.OpenAsync(nativeFileId, cancellationToken);
    }

    private async Task<DeliveryResult?> NotReadyAsync(CancellationToken cancellationToken)
    {
        var isReady = await connection.WhenReadyAsync(_patience, cancellationToken);
        return connection.OffReason is { } reason ? new DeliveryResult.Off(reason)
            : isReady ? null
            : new DeliveryResult.Throttled(_retry, WholePlatform: true);
    }

    private async Task<DeliveryResult> GuardedAsync(ChatAddress to, Func<Task<DeliveryResult>> act)
    {
        DeliveryResult result;
        try
        {
            result = await act();
        }
        catch (Exception fault) when (DiscordErrors.ToResult(fault) is { } known)
        {
            result = known;
        }

        Learn(to, result);
        return result;
    }

    private void Learn(ChatAddress to, DeliveryResult result)
    {
        switch (result)
        {
            case DeliveryResult.Off off when connection.OffReason is null:
                Log.TokenRevoked(logger);
                connection.SwitchOff(off.Reason);
                break;
            case DeliveryResult.Unreachable gone when to.Chat == StaffChat:
                Log.StaffUnreachable(logger, FailureText.Of(gone.Reason));
                break;
            case DeliveryResult.Unreachable gone when DiscordErrors.IsPermission(gone):
                Log.CustomerForbidden(logger, FailureText.Of(gone.Reason));
                break;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Discord does not know the token any more, so Discord is off; the other platforms run on. Copy the new token from the developer portal into Discord:Token and start again.")]
        public static partial void TokenRevoked(ILogger logger);

        [LoggerMessage(2, LogLevel.Error, "Nothing can be sent to the staff channel ({Reason}). Check Discord:StaffChannelId, and that the bot has the permissions 'View Channel', 'Send Messages', 'Create Posts', 'Send Messages in Threads', 'Embed Links', 'Attach Files' and 'Read Message History' there.")]
        public static partial void StaffUnreachable(ILogger logger, string reason);

        [LoggerMessage(3, LogLevel.Warning, "The bot may not write in a customer's private thread ({Reason}). Give it the permissions 'View Channel' and 'Send Messages in Threads' in the channel of Discord:PrivateThreadChannelId, or where commands are used.")]
        public static partial void CustomerForbidden(ILogger logger, string reason);
    }
}
