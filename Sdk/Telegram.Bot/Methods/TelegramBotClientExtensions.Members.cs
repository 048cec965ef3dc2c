using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>
    /// Removes a person and keeps them out.
    /// See <see href="https://core.telegram.org/bots/api#banchatmember">banChatMember</see>.
    /// </summary>
    public static Task BanChatMember(
        this ITelegramBotClient botClient, ChatId chatId, long userId, DateTime? untilDate = default,
        bool revokeMessages = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new BanChatMemberRequest
        {
            ChatId = chatId,
            UserId = userId,
            UntilDate = untilDate,
            RevokeMessages = revokeMessages,
        }, cancellationToken);

    /// <summary>
    /// Lets a banned person join again.
    /// See <see href="https://core.telegram.org/bots/api#unbanchatmember">unbanChatMember</see>.
    /// </summary>
    public static Task UnbanChatMember(
        this ITelegramBotClient botClient, ChatId chatId, long userId, bool onlyIfBanned = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new UnbanChatMemberRequest { ChatId = chatId, UserId = userId, OnlyIfBanned = onlyIfBanned }, cancellationToken);

    /// <summary>
    /// Limits what a person may do.
    /// See <see href="https://core.telegram.org/bots/api#restrictchatmember">restrictChatMember</see>.
    /// </summary>
    public static Task RestrictChatMember(
        this ITelegramBotClient botClient, ChatId chatId, long userId, ChatPermissions permissions,
        bool useIndependentChatPermissions = default, DateTime? untilDate = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new RestrictChatMemberRequest
        {
            ChatId = chatId,
            UserId = userId,
            Permissions = permissions,
            UseIndependentChatPermissions = useIndependentChatPermissions,
            UntilDate = untilDate,
        }, cancellationToken);

    /// <summary>
    /// Makes a person an administrator, or takes that back.
    /// See <see href="https://core.telegram.org/bots/api#promotechatmember">promoteChatMember</see>.
    /// </summary>
    public static Task PromoteChatMember(
        this ITelegramBotClient botClient, ChatId chatId, long userId, bool isAnonymous = default, bool canManageChat = default,
        bool canPostMessages = default, bool canEditMessages = default, bool canDeleteMessages = default,
        bool canPostStories = default, bool canEditStories = default, bool canDeleteStories = default,
        bool canManageVideoChats = default, bool canRestrictMembers = default, bool canPromoteMembers = default,
        bool canChangeInfo = default, bool canInviteUsers = default, bool canPinMessages = default,
        bool canManageTopics = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new PromoteChatMemberRequest
        {
            ChatId = chatId,
            UserId = userId,
            IsAnonymous = isAnonymous,
            CanManageChat = canManageChat,
            CanPostMessages = canPostMessages,
            CanEditMessages = canEditMessages,
            CanDeleteMessages = canDeleteMessages,
            CanPostStories = canPostStories,
            CanEditStories = canEditStories,
            CanDeleteStories = canDeleteStories,
            CanManageVideoChats = canManageVideoChats,
            CanRestrictMembers = canRestrictMembers,
            CanPromoteMembers = canPromoteMembers,
            CanChangeInfo = canChangeInfo,
            CanInviteUsers = canInviteUsers,
            CanPinMessages = canPinMessages,
            CanManageTopics = canManageTopics,
        }, cancellationToken);

    /// <summary>
    /// Sets the title of an administrator whom the bot promoted.
    /// See <see href="https://core.telegram.org/bots/api#setchatadministratorcustomtitle">setChatAdministratorCustomTitle</see>.
    /// </summary>
    public static Task SetChatAdministratorCustomTitle(
        this ITelegramBotClient botClient, ChatId chatId, long userId, string customTitle,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new SetChatAdministratorCustomTitleRequest
        {
            ChatId = chatId,
            UserId = userId,
            CustomTitle = customTitle,
        }, cancellationToken);

    /// <summary>
    /// Sets what members may do.
    /// See <see href="https://core.telegram.org/bots/api#setchatpermissions">setChatPermissions</see>.
    /// </summary>
    public static Task SetChatPermissions(
        this ITelegramBotClient botClient, ChatId chatId, ChatPermissions permissions,
        bool useIndependentChatPermissions = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new SetChatPermissionsRequest
        {
            ChatId = chatId,
            Permissions = permissions,
            UseIndependentChatPermissions = useIndependentChatPermissions,
        }, cancellationToken);

    /// <summary>
    /// Lists a chat's administrators, without bots other than this one.
    /// See <see href="https://core.telegram.org/bots/api#getchatadministrators">getChatAdministrators</see>.
    /// </summary>
    public static Task<ChatMember[]> GetChatAdministrators(
        this ITelegramBotClient botClient, ChatId chatId, CancellationToken cancellationToken = default) =>
        botClient.Call(new GetChatAdministratorsRequest { ChatId = chatId }, cancellationToken);

    /// <summary>
    /// Counts a chat's members.
    /// See <see href="https://core.telegram.org/bots/api#getchatmembercount">getChatMemberCount</see>.
    /// </summary>
    public static Task<int> GetChatMemberCount(
        this ITelegramBotClient botClient, ChatId chatId, CancellationToken cancellationToken = default) =>
        botClient.Call(new GetChatMemberCountRequest { ChatId = chatId }, cancellationToken);

    /// <summary>
    /// Tells what a person is in a chat.
    /// See <see href="https://core.telegram.org/bots/api#getchatmember">getChatMember</see>.
    /// </summary>
    public static Task<ChatMember> GetChatMember(
        this ITelegramBotClient botClient, ChatId chatId, long userId, CancellationToken cancellationToken = default) =>
        botClient.Call(new GetChatMemberRequest { ChatId = chatId, UserId = userId }, cancellationToken);
}
