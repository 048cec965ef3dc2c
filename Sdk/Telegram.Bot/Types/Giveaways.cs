using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#giveawaycreated">GiveawayCreated</see>.</summary>
public partial class GiveawayCreated
{
    /// <summary>The prize star count.</summary>
    [JsonPropertyName("prize_star_count")]
    public int? PrizeStarCount { get; set; }

    /// <summary>Unwraps <see cref="PrizeStarCount"/>.</summary>
    public static implicit operator int?(GiveawayCreated self) => self.PrizeStarCount;

    /// <summary>Wraps a value as <see cref="PrizeStarCount"/>.</summary>
    public static implicit operator GiveawayCreated(int? prizeStarCount) => new() { PrizeStarCount = prizeStarCount };
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#giveaway">Giveaway</see>.</summary>
public partial class Giveaway
{
    /// <summary>The chats.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Chat[] Chats { get; set; } = default!;

    /// <summary>The winners selection date.</summary>
    [JsonPropertyName("winners_selection_date"), JsonIgnore(Condition = JsonIgnoreCondition.Never),
     JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime WinnersSelectionDate { get; set; }

    /// <summary>The winner count.</summary>
    [JsonPropertyName("winner_count"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int WinnerCount { get; set; }

    /// <summary>The flag <c>only_new_members</c>.</summary>
    [JsonPropertyName("only_new_members")]
    public bool OnlyNewMembers { get; set; }

    /// <summary>Whether it has public winners.</summary>
    [JsonPropertyName("has_public_winners")]
    public bool HasPublicWinners { get; set; }

    /// <summary>The prize description.</summary>
    [JsonPropertyName("prize_description")]
    public string? PrizeDescription { get; set; }

    /// <summary>The country codes.</summary>
    [JsonPropertyName("country_codes")]
    public string[]? CountryCodes { get; set; }

    /// <summary>The prize star count.</summary>
    [JsonPropertyName("prize_star_count")]
    public int? PrizeStarCount { get; set; }

    /// <summary>The premium subscription month count.</summary>
    [JsonPropertyName("premium_subscription_month_count")]
    public int? PremiumSubscriptionMonthCount { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#giveawaywinners">GiveawayWinners</see>.</summary>
public partial class GiveawayWinners
{
    /// <summary>The chat.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Chat Chat { get; set; } = default!;

    /// <summary>The giveaway message id.</summary>
    [JsonPropertyName("giveaway_message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int GiveawayMessageId { get; set; }

    /// <summary>The winners selection date.</summary>
    [JsonPropertyName("winners_selection_date"), JsonIgnore(Condition = JsonIgnoreCondition.Never),
     JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime WinnersSelectionDate { get; set; }

    /// <summary>The winner count.</summary>
    [JsonPropertyName("winner_count"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int WinnerCount { get; set; }

    /// <summary>The winners.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User[] Winners { get; set; } = default!;

    /// <summary>The additional chat count.</summary>
    [JsonPropertyName("additional_chat_count")]
    public int? AdditionalChatCount { get; set; }

    /// <summary>The prize star count.</summary>
    [JsonPropertyName("prize_star_count")]
    public int? PrizeStarCount { get; set; }

    /// <summary>The premium subscription month count.</summary>
    [JsonPropertyName("premium_subscription_month_count")]
    public int? PremiumSubscriptionMonthCount { get; set; }

    /// <summary>The unclaimed prize count.</summary>
    [JsonPropertyName("unclaimed_prize_count")]
    public int? UnclaimedPrizeCount { get; set; }

    /// <summary>The flag <c>only_new_members</c>.</summary>
    [JsonPropertyName("only_new_members")]
    public bool OnlyNewMembers { get; set; }

    /// <summary>The flag <c>was_refunded</c>.</summary>
    [JsonPropertyName("was_refunded")]
    public bool WasRefunded { get; set; }

    /// <summary>The prize description.</summary>
    [JsonPropertyName("prize_description")]
    public string? PrizeDescription { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#giveawaycompleted">GiveawayCompleted</see>.</summary>
public partial class GiveawayCompleted
{
    /// <summary>The winner count.</summary>
    [JsonPropertyName("winner_count"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int WinnerCount { get; set; }

    /// <summary>The unclaimed prize count.</summary>
    [JsonPropertyName("unclaimed_prize_count")]
    public int? UnclaimedPrizeCount { get; set; }

    /// <summary>The giveaway message.</summary>
    [JsonPropertyName("giveaway_message")]
    public Message? GiveawayMessage { get; set; }

    /// <summary>Whether it is star giveaway.</summary>
    [JsonPropertyName("is_star_giveaway")]
    public bool IsStarGiveaway { get; set; }
}
