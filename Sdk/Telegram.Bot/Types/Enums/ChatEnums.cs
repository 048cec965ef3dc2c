using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Enums;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#chattype">ChatType</see>.</summary>
[JsonConverter(typeof(EnumConverter<ChatType>))]
public enum ChatType
{
    /// <summary><c>private</c> in JSON.</summary>
    Private = 1,

    /// <summary><c>group</c> in JSON.</summary>
    Group,

    /// <summary><c>channel</c> in JSON.</summary>
    Channel,

    /// <summary><c>supergroup</c> in JSON.</summary>
    Supergroup,

    /// <summary><c>sender</c> in JSON.</summary>
    Sender,
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#chatmemberstatus">ChatMemberStatus</see>.</summary>
[JsonConverter(typeof(EnumConverter<ChatMemberStatus>))]
public enum ChatMemberStatus
{
    /// <summary><c>creator</c> in JSON.</summary>
    Creator = 1,

    /// <summary><c>administrator</c> in JSON.</summary>
    Administrator,

    /// <summary><c>member</c> in JSON.</summary>
    Member,

    /// <summary><c>left</c> in JSON.</summary>
    Left,

    /// <summary><c>kicked</c> in JSON.</summary>
    Kicked,

    /// <summary><c>restricted</c> in JSON.</summary>
    Restricted,
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#chatboostsourcetype">ChatBoostSourceType</see>.
/// </summary>
[JsonConverter(typeof(EnumConverter<ChatBoostSourceType>))]
public enum ChatBoostSourceType
{
    /// <summary><c>premium</c> in JSON.</summary>
    Premium = 1,

    /// <summary><c>gift_code</c> in JSON.</summary>
    GiftCode,

    /// <summary><c>giveaway</c> in JSON.</summary>
    Giveaway,
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#reactiontypekind">ReactionTypeKind</see>.</summary>
[JsonConverter(typeof(EnumConverter<ReactionTypeKind>))]
public enum ReactionTypeKind
{
    /// <summary><c>emoji</c> in JSON.</summary>
    Emoji = 1,

    /// <summary><c>custom_emoji</c> in JSON.</summary>
    CustomEmoji,

    /// <summary><c>paid</c> in JSON.</summary>
    Paid,
}
