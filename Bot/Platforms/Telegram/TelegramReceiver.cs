using System.Text.Json;
using Bot.Messaging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Bot.Platforms.Telegram;

/// <summary>Takes updates in, however they came: translates them and returns once the inbox has stored what they say.</summary>
internal sealed partial class TelegramReceiver(
    TelegramConnection connection, TelegramStaffChat staffChat, IInbox inbox, TimeProvider time, ILogger<TelegramReceiver> logger)
{
    /// <summary>Stores what the updates say; an update that cannot be understood never holds up the others.</summary>
    /// <returns>The presses of buttons to be answered, so that the buttons stop spinning.</returns>
    public async Task<IReadOnlyList<string>> ReceiveAsync(IReadOnlyList<JsonElement> updates, CancellationToken cancellationToken)
    {
        var messages = new List<IncomingMessage>(updates.Count);
        var presses = new List<string>();
        var staffChanged = false;
        foreach (var json in updates)
        {
            var update = Read(json);
            if (Translate(json, update) is { } message)
            {
                messages.Add(message);
            }

            if (update?.CallbackQuery?.Id is { } press)
            {
                presses.Add(press);
            }

            staffChanged |= update?.MyChatMember is { } change && TelegramTranslator.SideOf(change.Chat.Id, false, connection.Identity) is not null;
        }

        if (messages.Count > 0)
        {
            await inbox.AcceptAsync(messages, cancellationToken);
        }

        if (staffChanged)
        {
            await LookAtStaffChatAsync(cancellationToken);
        }

        return presses;
    }

    /// <summary>Answers presses of buttons, all at once. An old one cannot be answered any more, which is nobody's loss.</summary>
    public Task AnswerAsync(IReadOnlyList<string> presses, CancellationToken cancellationToken) =>
        Task.WhenAll(presses.Select(press => AnswerAsync(press, cancellationToken)));

    private async Task AnswerAsync(string press, CancellationToken cancellationToken)
    {
        try
        {
            await connection.Client.AnswerCallbackQuery(press, cancellationToken: cancellationToken);
        }
        catch (RequestException fault)
        {
            Log.PressNotAnswered(logger, fault.Message);
        }
        catch (OperationCanceledException)
        {
            Log.PressNotAnswered(logger, "The program is stopping.");
        }
    }

    private static Update? Read(JsonElement json)
    {
        try
        {
            return json.Deserialize<Update>(JsonBotAPI.Options);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or NotSupportedException or FormatException
            or OverflowException or ArgumentException or KeyNotFoundException)
        {
            return null;
        }
    }

    private IncomingMessage? Translate(JsonElement json, Update? update)
    {
        var now = time.GetUtcNow();
        try
        {
            if (update is not null)
            {
                return TelegramTranslator.Translate(update, connection.Identity, now);
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Whatever it is: Telegram would send the same update again and again, and nothing after it.
            Log.NotTranslated(logger, fault.GetType().Name);
        }

        Log.NotUnderstood(logger, TelegramPoison.KindOf(json));
        return TelegramPoison.Translate(json, connection.Identity, now);
    }

    private async Task LookAtStaffChatAsync(CancellationToken cancellationToken)
    {
        try
        {
            await staffChat.CheckAsync(connection.Client.BotId, cancellationToken);
        }
        catch (RequestException fault)
        {
            Log.StaffChatNotSeen(logger, fault.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "The press of a button was not answered: {Reason}")]
        public static partial void PressNotAnswered(ILogger logger, string reason);

        [LoggerMessage(2, LogLevel.Warning, "An update of kind {Kind} could not be understood; whoever wrote it is told when possible.")]
        public static partial void NotUnderstood(ILogger logger, string kind);

        [LoggerMessage(3, LogLevel.Error, "Translating an update failed with {Failure}: a defect.")]
        public static partial void NotTranslated(ILogger logger, string failure);

        [LoggerMessage(4, LogLevel.Warning, "The bot's rights in the staff chat changed, but could not be looked up: {Reason}")]
        public static partial void StaffChatNotSeen(ILogger logger, string reason);
    }
}
