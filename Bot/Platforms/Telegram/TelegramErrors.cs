using System.Globalization;
using System.Net;
using System.Text.Json;
using Bot.Messaging;
using Telegram.Bot.Exceptions;

namespace Bot.Platforms.Telegram;

/// <summary>
/// What Telegram's refusals mean. Telegram has no codes for them but HTTP's, so the words of its server decide; those have not changed
/// for years and are compared loosely. https://core.telegram.org/bots/api#making-requests
/// </summary>
internal static class TelegramErrors
{
    private static readonly TimeSpan _shortWait = TimeSpan.FromSeconds(3);

    private static readonly string[] _threadGone = ["message thread not found", "TOPIC_DELETED", "TOPIC_ID_INVALID"];

    private static readonly string[] _copyGone =
        ["message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID", "there is no text in the message to edit"];

    /// <summary>What became of a delivery that ended with <paramref name="fault"/>.</summary>
    public static DeliveryResult ToResult(RequestException fault) => fault switch
    {
        ApiRequestException { Parameters.MigrateToChatId: { } chatId } =>
            new DeliveryResult.ChatMoved(chatId.ToString(CultureInfo.InvariantCulture)),
        // Telegram does not say which of its limits it was: one chat waits, and soon the others too if it was the bot's.
        ApiRequestException { ErrorCode: 429 } refusal => new DeliveryResult.Throttled(WaitOf(refusal)),
        ApiRequestException { ErrorCode: 401 } => new DeliveryResult.Off("Telegram does not know the token (any more)."),
        ApiRequestException { ErrorCode: 403 } refusal => new DeliveryResult.Unreachable(refusal.Message),
        ApiRequestException { ErrorCode: >= 500 } refusal => new DeliveryResult.Unknown(refusal.Message),
        ApiRequestException refusal when Says(refusal, _threadGone) => new DeliveryResult.ThreadGone(),
        ApiRequestException refusal when Says(refusal, "chat not found") => new DeliveryResult.Unreachable(refusal.Message),
        ApiRequestException refusal => new DeliveryResult.Refused(refusal.Message),
        // A proxy before a server of one's own answers in HTML.
        { HttpStatusCode: HttpStatusCode.RequestEntityTooLarge } => new DeliveryResult.Refused(fault.Message),
        { InnerException: { } cause } => new DeliveryResult.Unknown($"{fault.Message} ({cause.GetType().Name})"),
        _ => new DeliveryResult.Unknown(fault.Message),
    };

    /// <summary>
    /// Whether it was done although its result could not be read: some servers answer <c>"result": null</c> where Telegram gives the
    /// message, and a message may quote something of a kind that is newer than the package. Asked again, it would be done twice.
    /// </summary>
    public static bool IsDoneWithoutResult(RequestException fault) =>
        fault is { HttpStatusCode: HttpStatusCode.OK } and not ApiRequestException && fault.InnerException switch
        {
            null => true,
            JsonException unread => unread.Path?.StartsWith("$.result", StringComparison.Ordinal) == true,
            _ => false,
        };

    /// <summary>Whether the server does not know the token: at the start and while polling nothing else answers so.</summary>
    public static bool IsBadToken(RequestException fault) => fault is ApiRequestException { ErrorCode: 401 or 404 };

    /// <summary>How long to wait after a 429.</summary>
    public static TimeSpan WaitOf(ApiRequestException refusal) =>
        refusal.Parameters?.RetryAfter is { } seconds and > 0 ? TimeSpan.FromSeconds(seconds) : _shortWait;

    /// <summary>Our markup was not understood.</summary>
    public static bool IsUnparsable(ApiRequestException refusal) => Says(refusal, "can't parse entities");

    /// <summary>The topic is closed, and the bot may not write into closed ones.</summary>
    public static bool IsTopicClosed(ApiRequestException refusal) => Says(refusal, "TOPIC_CLOSED");

    /// <summary>It is as it was to be.</summary>
    public static bool IsNoChange(ApiRequestException refusal) => Says(refusal, "message is not modified", "TOPIC_NOT_MODIFIED");

    /// <summary>The message to edit is gone, too old, or has no text.</summary>
    public static bool IsCopyGone(ApiRequestException refusal) => Says(refusal, _copyGone);

    /// <summary>The message to edit is a file: its caption can be edited.</summary>
    public static bool IsWithoutText(ApiRequestException refusal) => Says(refusal, "there is no text in the message to edit");

    /// <summary>The reaction is not allowed there, or what it was meant for is gone: nothing is lost.</summary>
    public static bool IsReactionNeedless(ApiRequestException refusal) =>
        refusal.ErrorCode == 400 && Says(refusal, "REACTION", "not found", "MESSAGE_ID_INVALID");

    private static bool Says(ApiRequestException refusal, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (refusal.Message.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
