using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Enums;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#parsemode">ParseMode</see>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ParseMode>))]
public enum ParseMode
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>Html.</summary>
    Html,

    /// <summary>MarkdownV2.</summary>
    MarkdownV2,
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#inputmediatype">InputMediaType</see>.</summary>
[JsonConverter(typeof(EnumConverter<InputMediaType>))]
public enum InputMediaType
{
    /// <summary><c>photo</c> in JSON.</summary>
    Photo = 1,

    /// <summary><c>video</c> in JSON.</summary>
    Video,

    /// <summary><c>animation</c> in JSON.</summary>
    Animation,

    /// <summary><c>audio</c> in JSON.</summary>
    Audio,

    /// <summary><c>document</c> in JSON.</summary>
    Document,
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#filetype">FileType</see>.</summary>
[JsonConverter(typeof(EnumConverter<FileType>))]
public enum FileType
{
    /// <summary><c>stream</c> in JSON.</summary>
    Stream = 1,

    /// <summary><c>id</c> in JSON.</summary>
    Id,

    /// <summary><c>url</c> in JSON.</summary>
    Url,
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#menubuttontype">MenuButtonType</see>.</summary>
[JsonConverter(typeof(EnumConverter<MenuButtonType>))]
public enum MenuButtonType
{
    /// <summary><c>default</c> in JSON.</summary>
    Default = 1,

    /// <summary><c>commands</c> in JSON.</summary>
    Commands,

    /// <summary><c>web_app</c> in JSON.</summary>
    WebApp,
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#botcommandscopetype">BotCommandScopeType</see>.
/// </summary>
[JsonConverter(typeof(EnumConverter<BotCommandScopeType>))]
public enum BotCommandScopeType
{
    /// <summary><c>default</c> in JSON.</summary>
    Default = 1,

    /// <summary><c>all_private_chats</c> in JSON.</summary>
    AllPrivateChats,

    /// <summary><c>all_group_chats</c> in JSON.</summary>
    AllGroupChats,

    /// <summary><c>all_chat_administrators</c> in JSON.</summary>
    AllChatAdministrators,

    /// <summary><c>chat</c> in JSON.</summary>
    Chat,

    /// <summary><c>chat_administrators</c> in JSON.</summary>
    ChatAdministrators,

    /// <summary><c>chat_member</c> in JSON.</summary>
    ChatMember,
}
