using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>A reaction. See <see href="https://core.telegram.org/bots/api#reactiontype">ReactionType</see>.</summary>
[JsonConverter(typeof(ReactionTypeConverter))]
public abstract partial class ReactionType
{
    /// <summary>Which kind it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public abstract ReactionTypeKind Type { get; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#reactiontypeemoji">ReactionTypeEmoji</see>.</summary>
public partial class ReactionTypeEmoji : ReactionType
{
    /// <inheritdoc/>
    public override ReactionTypeKind Type => ReactionTypeKind.Emoji;

    /// <summary>The emoji.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Emoji { get; set; } = default!;
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#reactiontypecustomemoji">ReactionTypeCustomEmoji</see>.
/// </summary>
public partial class ReactionTypeCustomEmoji : ReactionType
{
    /// <inheritdoc/>
    public override ReactionTypeKind Type => ReactionTypeKind.CustomEmoji;

    /// <summary>The custom emoji.</summary>
    [JsonPropertyName("custom_emoji_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string CustomEmojiId { get; set; } = default!;
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#reactiontypepaid">ReactionTypePaid</see>.</summary>
public partial class ReactionTypePaid : ReactionType
{
    /// <inheritdoc/>
    public override ReactionTypeKind Type => ReactionTypeKind.Paid;
}
