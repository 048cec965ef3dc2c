using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>
    /// Makes a new primary invitation; the old one stops working.
    /// See <see href="https://core.telegram.org/bots/api#exportchatinvitelink">exportChatInviteLink</see>.
    /// </summary>
    public static Task<string> ExportChatInviteLink(
        this ITelegramBotClient botClient, ChatId chatId, CancellationToken cancellationToken = default) =>
        botClient.Call(new ExportChatInviteLinkRequest { ChatId = chatId }, cancellationToken);

    /// <summary>
    /// Makes one more invitation.
    /// See <see href="https://core.telegram.org/bots/api#createchatinvitelink">createChatInviteLink</see>.
    /// </summary>
    public static Task<ChatInviteLink> CreateChatInviteLink(
        this ITelegramBotClient botClient, ChatId chatId, string? name = default, DateTime? expireDate = default,
        int? memberLimit = default, bool createsJoinRequest = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new CreateChatInviteLinkRequest
        {
            ChatId = chatId,
            Name = name,
            ExpireDate = expireDate,
            MemberLimit = memberLimit,
            CreatesJoinRequest = createsJoinRequest,
        }, cancellationToken);

    /// <summary>
    /// Changes an invitation that the bot made.
    /// See <see href="https://core.telegram.org/bots/api#editchatinvitelink">editChatInviteLink</see>.
    /// </summary>
    public static Task<ChatInviteLink> EditChatInviteLink(
        this ITelegramBotClient botClient, ChatId chatId, string inviteLink, string? name = default,
        DateTime? expireDate = default, int? memberLimit = default, bool createsJoinRequest = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new EditChatInviteLinkRequest
        {
            ChatId = chatId,
            InviteLink = inviteLink,
            Name = name,
            ExpireDate = expireDate,
            MemberLimit = memberLimit,
            CreatesJoinRequest = createsJoinRequest,
        }, cancellationToken);

    /// <summary>
    /// Ends an invitation that the bot made.
    /// See <see href="https://core.telegram.org/bots/api#revokechatinvitelink">revokeChatInviteLink</see>.
    /// </summary>
    public static Task<ChatInviteLink> RevokeChatInviteLink(
        this ITelegramBotClient botClient, ChatId chatId, string inviteLink, CancellationToken cancellationToken = default) =>
        botClient.Call(new RevokeChatInviteLinkRequest { ChatId = chatId, InviteLink = inviteLink }, cancellationToken);

    /// <summary>
    /// Lets in a person who asked to join.
    /// See <see href="https://core.telegram.org/bots/api#approvechatjoinrequest">approveChatJoinRequest</see>.
    /// </summary>
    public static Task ApproveChatJoinRequest(
        this ITelegramBotClient botClient, ChatId chatId, long userId, CancellationToken cancellationToken = default) =>
        botClient.Call(new ApproveChatJoinRequestRequest { ChatId = chatId, UserId = userId }, cancellationToken);

    /// <summary>
    /// Turns away a person who asked to join.
    /// See <see href="https://core.telegram.org/bots/api#declinechatjoinrequest">declineChatJoinRequest</see>.
    /// </summary>
    public static Task DeclineChatJoinRequest(
        this ITelegramBotClient botClient, ChatId chatId, long userId, CancellationToken cancellationToken = default) =>
        botClient.Call(new DeclineChatJoinRequestRequest { ChatId = chatId, UserId = userId }, cancellationToken);
}
