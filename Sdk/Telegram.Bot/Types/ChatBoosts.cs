using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#chatboost">ChatBoost</see>.</summary>
public partial class ChatBoost
{
    /// <summary>The boost id.</summary>
    [JsonPropertyName("boost_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string BoostId { get; set; } = default!;

    /// <summary>The add date.</summary>
    [JsonPropertyName("add_date"), JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime AddDate { get; set; }

    /// <summary>The expiration date.</summary>
    [JsonPropertyName("expiration_date"), JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime ExpirationDate { get; set; }

    /// <summary>The source.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChatBoostSource Source { get; set; } = default!;
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#chatboostsource">ChatBoostSource</see>.</summary>
[JsonConverter(typeof(ChatBoostSourceConverter))]
public abstract partial class ChatBoostSource
{
    /// <summary>The source.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public abstract ChatBoostSourceType Source { get; }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#chatboostsourcepremium">ChatBoostSourcePremium</see>.
/// </summary>
public partial class ChatBoostSourcePremium : ChatBoostSource
{
    /// <inheritdoc/>
    public override ChatBoostSourceType Source => ChatBoostSourceType.Premium;

    /// <summary>The user.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User User { get; set; } = default!;
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#chatboostsourcegiftcode">ChatBoostSourceGiftCode</see>.
/// </summary>
public partial class ChatBoostSourceGiftCode : ChatBoostSource
{
    /// <inheritdoc/>
    public override ChatBoostSourceType Source => ChatBoostSourceType.GiftCode;

    /// <summary>The user.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User User { get; set; } = default!;
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#chatboostsourcegiveaway">ChatBoostSourceGiveaway</see>.
/// </summary>
public partial class ChatBoostSourceGiveaway : ChatBoostSource
{
    /// <inheritdoc/>
    public override ChatBoostSourceType Source => ChatBoostSourceType.Giveaway;

    /// <summary>The giveaway message id.</summary>
    [JsonPropertyName("giveaway_message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int GiveawayMessageId { get; set; }

    /// <summary>The user.</summary>
    public User? User { get; set; }

    /// <summary>The prize star count.</summary>
    [JsonPropertyName("prize_star_count")]
    public int? PrizeStarCount { get; set; }

    /// <summary>Whether it is unclaimed.</summary>
    [JsonPropertyName("is_unclaimed")]
    public bool IsUnclaimed { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#chatboostupdated">ChatBoostUpdated</see>.</summary>
public partial class ChatBoostUpdated
{
    /// <summary>The chat.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Chat Chat { get; set; } = default!;

    /// <summary>The boost.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChatBoost Boost { get; set; } = default!;
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#chatboostremoved">ChatBoostRemoved</see>.</summary>
public partial class ChatBoostRemoved
{
    /// <summary>The chat.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Chat Chat { get; set; } = default!;

    /// <summary>The boost id.</summary>
    [JsonPropertyName("boost_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string BoostId { get; set; } = default!;

    /// <summary>The remove date.</summary>
    [JsonPropertyName("remove_date"), JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime RemoveDate { get; set; }

    /// <summary>The source.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChatBoostSource Source { get; set; } = default!;
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#chatboostadded">ChatBoostAdded</see>.</summary>
public partial class ChatBoostAdded
{
    /// <summary>The boost count.</summary>
    [JsonPropertyName("boost_count"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int BoostCount { get; set; }

    /// <summary>Unwraps <see cref="BoostCount"/>.</summary>
    public static implicit operator int(ChatBoostAdded self) => self.BoostCount;

    /// <summary>Wraps a value as <see cref="BoostCount"/>.</summary>
    public static implicit operator ChatBoostAdded(int boostCount) => new() { BoostCount = boostCount };
}
