using System.Globalization;
using System.Net;
using Bot.Messaging;
using Discord;
using Discord.Net;

namespace Bot.Platforms.Discord;

/// <summary>
/// What Discord's refusals mean. Compatible servers have codes of their own: where a code is not known, the HTTP status decides.
/// https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
/// </summary>
internal static class DiscordErrors
{
    // Codes that the package has no name for.
    private const DiscordErrorCode NoSharedServer = (DiscordErrorCode)50278;
    private const DiscordErrorCode HarmfulLink = (DiscordErrorCode)240000;

    private static readonly TimeSpan _shortWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _longWait = TimeSpan.FromMinutes(1);

    /// <summary>What became of a delivery that ended so; null when it is no failure of the platform's but a bug.</summary>
    public static DeliveryResult? ToResult(Exception fault) => fault switch
    {
        HttpException refusal => ToResult(refusal),
        DiscordBusyException busy => new DeliveryResult.Throttled(busy.RetryAfter, busy.WholePlatform),
        // The package held it back: nothing was sent.
        RateLimitedException => new DeliveryResult.Throttled(_shortWait),
        TimeoutException or HttpRequestException or IOException or OperationCanceledException => new DeliveryResult.Unknown(FailureText.Of(fault)),
        // The package looks at what it is given before it sends anything.
        ArgumentException => new DeliveryResult.Refused($"the package: {fault.Message}"),
        _ => null,
    };

    /// <summary>Whether it is about where something was to be done, and so may have a cure: a closed door, a channel that is gone, a thread that is shut.</summary>
    public static bool IsAboutPlace(HttpException refusal) =>
        IsClosed(refusal) || IsChannelGone(refusal) || IsThreadShut(refusal) || IsFullOfThreads(refusal);

    /// <summary>The person takes no direct messages, or not from us.</summary>
    public static bool IsClosed(HttpException refusal) => refusal.DiscordCode is DiscordErrorCode.CannotSendMessageToUser or NoSharedServer;

    /// <summary>The channel or the thread is gone.</summary>
    public static bool IsChannelGone(HttpException refusal) =>
        refusal.DiscordCode is DiscordErrorCode.UnknownChannel or DiscordErrorCode.UnknownGuild || (refusal.HttpCode == HttpStatusCode.NotFound && !HasCode(refusal));

    /// <summary>The thread is archived or locked.</summary>
    public static bool IsThreadShut(HttpException refusal) =>
        refusal.DiscordCode is DiscordErrorCode.CannotExecuteOnArchivedThread or DiscordErrorCode.ThreadIsLocked;

    /// <summary>There are as many open threads as a server may have.</summary>
    public static bool IsFullOfThreads(HttpException refusal) =>
        refusal.DiscordCode is DiscordErrorCode.MaximumActiveThreadsReached or DiscordErrorCode.MaximumGuildChannelsReached;

    /// <summary>The message is gone, or is not ours to change.</summary>
    public static bool IsCopyGone(HttpException refusal) =>
        refusal.DiscordCode is DiscordErrorCode.UnknownMessage or DiscordErrorCode.CannotEditOtherUsersMessage;

    /// <summary>The bot lacks a permission there.</summary>
    public static bool IsForbidden(HttpException refusal) =>
        refusal.DiscordCode is DiscordErrorCode.InsufficientPermissions or DiscordErrorCode.MissingPermissions
        || (refusal.HttpCode == HttpStatusCode.Forbidden && !IsClosed(refusal) && !IsThreadShut(refusal) && !IsCopyGone(refusal) && !IsAboutContent(refusal));

    /// <summary>Whether something could not be sent because the bot lacks a permission.</summary>
    public static bool IsPermission(DeliveryResult.Unreachable result) =>
        result.Reason.StartsWith($"{(int)DiscordErrorCode.InsufficientPermissions} ", StringComparison.Ordinal)
        || result.Reason.StartsWith($"{(int)DiscordErrorCode.MissingPermissions} ", StringComparison.Ordinal);

    /// <summary>The interaction can no longer be answered; what was to be said there is said in the chat.</summary>
    public static bool IsInteractionOver(HttpException refusal) =>
        refusal.DiscordCode is DiscordErrorCode.UnknownInteraction or DiscordErrorCode.InteractionHasAlreadyBeenAcknowledged
            or DiscordErrorCode.InvalidWebhookToken or DiscordErrorCode.UnknownWebhook
        || refusal.HttpCode is HttpStatusCode.NotFound or HttpStatusCode.Unauthorized;

    /// <summary>Such a person does not exist (any more), or no bot may write to them.</summary>
    public static bool IsNobody(HttpException refusal) =>
        refusal.DiscordCode is DiscordErrorCode.UnknownUser or DiscordErrorCode.UnknownMember or DiscordErrorCode.InvalidRecipients;

    /// <summary>Why, in Discord's words.</summary>
    public static string ReasonOf(HttpException refusal) =>
        string.Create(CultureInfo.InvariantCulture, $"{(HasCode(refusal) ? (int)refusal.DiscordCode! : (int)refusal.HttpCode)} {refusal.Reason}").TrimEnd();

    private static DeliveryResult ToResult(HttpException refusal) => refusal switch
    {
        { HttpCode: HttpStatusCode.Unauthorized } => new DeliveryResult.Off("Discord does not know the token (any more)."),
        { HttpCode: HttpStatusCode.TooManyRequests } => new DeliveryResult.Throttled(_shortWait),
        { HttpCode: >= HttpStatusCode.InternalServerError } => new DeliveryResult.Unknown(ReasonOf(refusal)),
        { DiscordCode: { } code } when WaitAfter(code) is { } wait => new DeliveryResult.Throttled(wait, code == DiscordErrorCode.SendMessagesHasBeenTemporarilyDisabled),
        _ when IsCopyGone(refusal) => new DeliveryResult.CopyGone(),
        _ when IsFullOfThreads(refusal) => new DeliveryResult.Throttled(_longWait),
        _ when IsClosed(refusal) || IsNobody(refusal) || IsChannelGone(refusal) || IsForbidden(refusal) => new DeliveryResult.Unreachable(ReasonOf(refusal)),
        _ => new DeliveryResult.Refused(ReasonOf(refusal)),
    };

    // What is said is not taken, wherever it is said.
    private static bool IsAboutContent(HttpException refusal) =>
        refusal.DiscordCode is HarmfulLink or DiscordErrorCode.CannotSendExplicitContent or DiscordErrorCode.InvalidFormBody;

    private static TimeSpan? WaitAfter(DiscordErrorCode code) => code switch
    {
        DiscordErrorCode.ActionSlowmode or DiscordErrorCode.ChannelWriteRatelimit or DiscordErrorCode.WriteRatelimitReached
            or DiscordErrorCode.ServiceResourceIsBeingRateLimited or DiscordErrorCode.APIOverloaded => _shortWait,
        DiscordErrorCode.OpeningDMTooFast or DiscordErrorCode.MaximumNumberOfEditsReached or DiscordErrorCode.SendMessagesHasBeenTemporarilyDisabled => _longWait,
        _ => null,
    };

    // Discord's own begin at 10001; what is less is the HTTP status, repeated by a compatible server.
    private static bool HasCode(HttpException refusal) => refusal.DiscordCode is { } code && (int)code > 10_000;
}
