using Telegram.Bot.Types;

namespace Telegram.Bot.Serialization;

internal sealed class ChatBoostSourceConverter() : TaggedConverter<ChatBoostSource>("source", typeof(UnknownChatBoostSource),
    ("premium", typeof(ChatBoostSourcePremium)),
    ("gift_code", typeof(ChatBoostSourceGiftCode)),
    ("giveaway", typeof(ChatBoostSourceGiveaway)));

internal sealed class PaidMediaConverter() : TaggedConverter<PaidMedia>("type", typeof(UnknownPaidMedia),
    ("preview", typeof(PaidMediaPreview)),
    ("photo", typeof(PaidMediaPhoto)),
    ("video", typeof(PaidMediaVideo)));

internal sealed class BackgroundTypeConverter() : TaggedConverter<BackgroundType>("type", typeof(UnknownBackgroundType),
    ("fill", typeof(BackgroundTypeFill)),
    ("wallpaper", typeof(BackgroundTypeWallpaper)),
    ("pattern", typeof(BackgroundTypePattern)),
    ("chat_theme", typeof(BackgroundTypeChatTheme)));

internal sealed class BackgroundFillConverter() : TaggedConverter<BackgroundFill>("type", typeof(UnknownBackgroundFill),
    ("solid", typeof(BackgroundFillSolid)),
    ("gradient", typeof(BackgroundFillGradient)),
    ("freeform_gradient", typeof(BackgroundFillFreeformGradient)));

internal sealed class ChatMemberConverter() : TaggedConverter<ChatMember>("status", typeof(UnknownChatMember),
    ("creator", typeof(ChatMemberOwner)),
    ("administrator", typeof(ChatMemberAdministrator)),
    ("member", typeof(ChatMemberMember)),
    ("restricted", typeof(ChatMemberRestricted)),
    ("left", typeof(ChatMemberLeft)),
    ("kicked", typeof(ChatMemberBanned)));

internal sealed class BotCommandScopeConverter() : TaggedConverter<BotCommandScope>("type", null,
    ("default", typeof(BotCommandScopeDefault)),
    ("all_private_chats", typeof(BotCommandScopeAllPrivateChats)),
    ("all_group_chats", typeof(BotCommandScopeAllGroupChats)),
    ("all_chat_administrators", typeof(BotCommandScopeAllChatAdministrators)),
    ("chat", typeof(BotCommandScopeChat)),
    ("chat_administrators", typeof(BotCommandScopeChatAdministrators)),
    ("chat_member", typeof(BotCommandScopeChatMember)));

internal sealed class MenuButtonConverter() : TaggedConverter<MenuButton>("type", typeof(UnknownMenuButton),
    ("default", typeof(MenuButtonDefault)),
    ("commands", typeof(MenuButtonCommands)),
    ("web_app", typeof(MenuButtonWebApp)));

internal sealed class MessageOriginConverter() : TaggedConverter<MessageOrigin>("type", typeof(UnknownMessageOrigin),
    ("user", typeof(MessageOriginUser)),
    ("hidden_user", typeof(MessageOriginHiddenUser)),
    ("chat", typeof(MessageOriginChat)),
    ("channel", typeof(MessageOriginChannel)));

internal sealed class ReactionTypeConverter() : TaggedConverter<ReactionType>("type", typeof(UnknownReactionType),
    ("emoji", typeof(ReactionTypeEmoji)),
    ("custom_emoji", typeof(ReactionTypeCustomEmoji)),
    ("paid", typeof(ReactionTypePaid)));
