using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>
/// Whom commands are for.
/// See <see href="https://core.telegram.org/bots/api#botcommandscope">BotCommandScope</see>.
/// </summary>
[JsonConverter(typeof(BotCommandScopeConverter))]
public abstract partial class BotCommandScope
{
    /// <summary>Which kind it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public abstract BotCommandScopeType Type { get; }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#botcommandscopedefault">BotCommandScopeDefault</see>.
/// </summary>
public partial class BotCommandScopeDefault : BotCommandScope
{
    /// <inheritdoc/>
    public override BotCommandScopeType Type => BotCommandScopeType.Default;
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#botcommandscopeallprivatechats">BotCommandScopeAllPrivateChats</see>.
/// </summary>
public partial class BotCommandScopeAllPrivateChats : BotCommandScope
{
    /// <inheritdoc/>
    public override BotCommandScopeType Type => BotCommandScopeType.AllPrivateChats;
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#botcommandscopeallgroupchats">BotCommandScopeAllGroupChats</see>.
/// </summary>
public partial class BotCommandScopeAllGroupChats : BotCommandScope
{
    /// <inheritdoc/>
    public override BotCommandScopeType Type => BotCommandScopeType.AllGroupChats;
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#botcommandscopeallchatadministrators">BotCommandScopeAllChatAdministrators</see>.
/// </summary>
public partial class BotCommandScopeAllChatAdministrators : BotCommandScope
{
    /// <inheritdoc/>
    public override BotCommandScopeType Type => BotCommandScopeType.AllChatAdministrators;
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#botcommandscopechat">BotCommandScopeChat</see>.
/// </summary>
public partial class BotCommandScopeChat : BotCommandScope
{
    /// <inheritdoc/>
    public override BotCommandScopeType Type => BotCommandScopeType.Chat;

    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChatId ChatId { get; set; } = default!;
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#botcommandscopechatadministrators">BotCommandScopeChatAdministrators</see>.
/// </summary>
public partial class BotCommandScopeChatAdministrators : BotCommandScope
{
    /// <inheritdoc/>
    public override BotCommandScopeType Type => BotCommandScopeType.ChatAdministrators;

    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChatId ChatId { get; set; } = default!;
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#botcommandscopechatmember">BotCommandScopeChatMember</see>.
/// </summary>
public partial class BotCommandScopeChatMember : BotCommandScope
{
    /// <inheritdoc/>
    public override BotCommandScopeType Type => BotCommandScopeType.ChatMember;

    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChatId ChatId { get; set; } = default!;

    /// <summary>The user.</summary>
    [JsonPropertyName("user_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long UserId { get; set; }
}
