using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#gift">Gift</see>.</summary>
public partial class Gift
{
    /// <summary>The identifier.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Id { get; set; } = default!;

    /// <summary>The sticker.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Sticker Sticker { get; set; } = default!;

    /// <summary>The star count.</summary>
    [JsonPropertyName("star_count"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int StarCount { get; set; }

    /// <summary>The upgrade star count.</summary>
    [JsonPropertyName("upgrade_star_count")]
    public int? UpgradeStarCount { get; set; }

    /// <summary>How many there are in all.</summary>
    [JsonPropertyName("total_count")]
    public int? TotalCount { get; set; }

    /// <summary>The remaining count.</summary>
    [JsonPropertyName("remaining_count")]
    public int? RemainingCount { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#giftinfo">GiftInfo</see>.</summary>
public partial class GiftInfo
{
    /// <summary>The gift.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Gift Gift { get; set; } = default!;

    /// <summary>The owned gift id.</summary>
    [JsonPropertyName("owned_gift_id")]
    public string? OwnedGiftId { get; set; }

    /// <summary>The convert star count.</summary>
    [JsonPropertyName("convert_star_count")]
    public int? ConvertStarCount { get; set; }

    /// <summary>The prepaid upgrade star count.</summary>
    [JsonPropertyName("prepaid_upgrade_star_count")]
    public int? PrepaidUpgradeStarCount { get; set; }

    /// <summary>Whether one may be upgraded.</summary>
    [JsonPropertyName("can_be_upgraded")]
    public bool CanBeUpgraded { get; set; }

    /// <summary>The text.</summary>
    public string? Text { get; set; }

    /// <summary>Formatting, links and mentions in the text.</summary>
    public MessageEntity[]? Entities { get; set; }

    /// <summary>Whether it is private.</summary>
    [JsonPropertyName("is_private")]
    public bool IsPrivate { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#acceptedgifttypes">AcceptedGiftTypes</see>.</summary>
public partial class AcceptedGiftTypes
{
    /// <summary>The flag <c>unlimited_gifts</c>.</summary>
    [JsonPropertyName("unlimited_gifts")]
    public bool UnlimitedGifts { get; set; }

    /// <summary>The flag <c>limited_gifts</c>.</summary>
    [JsonPropertyName("limited_gifts")]
    public bool LimitedGifts { get; set; }

    /// <summary>The flag <c>unique_gifts</c>.</summary>
    [JsonPropertyName("unique_gifts")]
    public bool UniqueGifts { get; set; }

    /// <summary>The flag <c>premium_subscription</c>.</summary>
    [JsonPropertyName("premium_subscription")]
    public bool PremiumSubscription { get; set; }
}
