using Bot.Messaging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Bot.Platforms.Telegram;

/// <summary>Telegram, as the rest of the program sees it.</summary>
internal sealed partial class TelegramPlatform(
    TelegramConnection connection, TelegramSender sender, TelegramEditor editor, TelegramDownloads downloads, ILogger<TelegramPlatform> logger) : IChatPlatform
{
    /// <summary>Bot API, createForumTopic: 1–128 characters.</summary>
    private const int MaxTitle = 128;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _retry = TimeSpan.FromSeconds(5);

    public string Name => TelegramTranslator.Platform;

    /// <summary>Until Telegram has answered, <see cref="PlatformCapabilities.Threads"/> is a guess; no delivery is made before that.</summary>
    public PlatformCapabilities Capabilities => new()
    {
        MaxTextLength = TelegramRenderer.MaxText,
        MaxDownloadBytes = TelegramDownloads.MaxBytes,
        MaxUploadBytes = TelegramFileSender.MaxUploadBytes,
        Threads = connection.Threads,
        Edits = true,
        Reactions = true,
    };

    public ChatAddress? StaffChat => connection.Identity.StaffChatId is { } chat ? new ChatAddress(Name, chat) : null;

    public async Task<DeliveryResult> DeliverAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var message = delivery.Message;
        if (await NotReadyAsync(cancellationToken) is { } notReady)
        {
            return notReady;
        }

        return TelegramTarget.Of(message.To, delivery.ReplyToMessageId, message is SendMessage { Quiet: true }) is { } target
            ? await GuardedAsync(message.To, () => DoAsync(delivery, target, cancellationToken))
            : new DeliveryResult.Refused("The address is not one of Telegram's.");
    }

    public async Task<DeliveryResult> OpenThreadAsync(ChatAddress chat, string title, CancellationToken cancellationToken)
    {
        if (await NotReadyAsync(cancellationToken) is { } notReady)
        {
            return notReady;
        }

        if (!connection.Threads || TelegramTarget.Of(chat.Chat, null, false) is not { } target)
        {
            return new DeliveryResult.Throttled(TimeSpan.FromSeconds(1));
        }

        var name = CleanText.Cut(CleanText.Words(title).ReplaceLineEndings(" ").Trim(), MaxTitle);
        var result = await GuardedAsync(chat, async () =>
        {
            var topic = await connection.Client.CreateForumTopic(target.Chat, name.Length == 0 ? "…" : name, cancellationToken: cancellationToken);
            return new DeliveryResult.Sent([TelegramTarget.Text(topic.MessageThreadId)]);
        });
        return result switch
        {
            DeliveryResult.Refused refused => WithoutThreads(refused.Reason),
            DeliveryResult.Sent { MessageIds: [] } => WithoutThreads("the server does not say which topic it opened"),
            _ => result,
        };
    }

    public async Task<Stream?> OpenFileAsync(string nativeFileId, CancellationToken cancellationToken)
    {
        if (await NotReadyAsync(cancellationToken) is not null)
        {
            throw new HttpRequestException("Telegram is not ready.");
        }

        return await downloads.OpenAsync(nativeFileId, cancellationToken);
    }

    private Task<DeliveryResult> DoAsync(Delivery delivery, TelegramTarget target, CancellationToken cancellationToken) => delivery.Message switch
    {
        SendMessage send => sender.SendAsync(delivery, send.Content, target, cancellationToken),
        ShowLatest show => editor.ShowLatestAsync(delivery, show, target, cancellationToken),
        ReviseMessage revise => editor.ReviseAsync(delivery, revise, target, cancellationToken),
        React react => editor.ReactAsync(react, target, cancellationToken),
        SetThreadOpen set => editor.SetThreadOpenAsync(set, target, cancellationToken),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // Topics were turned off, or the bot's right to manage them: from now on without, so that the ticket still reaches the staff.
    private DeliveryResult.Throttled WithoutThreads(string reason)
    {
        connection.SetThreads(false);
        Log.NoThreads(logger, FailureText.Of(reason));
        return new DeliveryResult.Throttled(TimeSpan.FromSeconds(1));
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
        catch (RequestException fault) when (TelegramErrors.IsDoneWithoutResult(fault))
        {
            result = new DeliveryResult.Sent([]);
        }
        catch (RequestException fault)
        {
            result = TelegramErrors.ToResult(fault);
        }

        Learn(to, result);
        return result;
    }

    private void Learn(ChatAddress to, DeliveryResult result)
    {
        var isStaff = to.ChatId == connection.Identity.StaffChatId;
        switch (result)
        {
            case DeliveryResult.Off off when connection.OffReason is null:
                Log.TokenRevoked(logger);
                connection.SwitchOff(off.Reason);
                break;
            case DeliveryResult.ChatMoved moved when isStaff:
                connection.StaffMoved(moved.ChatId);
                Log.StaffMoved(logger, moved.ChatId);
                break;
            case DeliveryResult.Unreachable gone when isStaff:
                Log.StaffUnreachable(logger, gone.Reason);
                break;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Telegram does not know the token any more, so Telegram is off; the other platforms run on. Copy the new token from @BotFather into Telegram:Token and start again.")]
        public static partial void TokenRevoked(ILogger logger);

        [LoggerMessage(2, LogLevel.Warning, "The staff chat became a supergroup and has another id. Set Telegram:StaffChatId to {ChatId}.")]
        public static partial void StaffMoved(ILogger logger, string chatId);

        [LoggerMessage(3, LogLevel.Error, "Nothing can be sent to the staff chat ({Reason}). Add the bot to the group again and let it write there.")]
        public static partial void StaffUnreachable(ILogger logger, string reason);

        [LoggerMessage(4, LogLevel.Warning, "No topic can be opened in the staff chat ({Reason}); tickets are told apart by replies. Turn on Topics and give the bot the right 'Manage topics'.")]
        public static partial void NoThreads(ILogger logger, string reason);
    }
}
