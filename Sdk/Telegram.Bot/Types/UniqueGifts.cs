using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#uniquegift">UniqueGift</see>.</summary>
public partial class UniqueGift
{
    /// <summary>The base name.</summary>
    [JsonPropertyName("base_name"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string BaseName { get; set; } = default!;

    /// <summary>The name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Name { get; set; } = default!;

    /// <summary>The number.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Number { get; set; }

    /// <summary>The model.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public UniqueGiftModel Model { get; set; } = default!;

    /// <summary>The symbol.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public UniqueGiftSymbol Symbol { get; set; } = default!;

    /// <summary>The backdrop.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public UniqueGiftBackdrop Backdrop { get; set; } = default!;
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#uniquegiftinfo">UniqueGiftInfo</see>.</summary>
public partial class UniqueGiftInfo
{
    /// <summary>The gift.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public UniqueGift Gift { get; set; } = default!;

    /// <summary>The origin.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Origin { get; set; } = default!;

    /// <summary>The last resale star count.</summary>
    [JsonPropertyName("last_resale_star_count")]
    public int? LastResaleStarCount { get; set; }

    /// <summary>The owned gift id.</summary>
    [JsonPropertyName("owned_gift_id")]
    public string? OwnedGiftId { get; set; }

    /// <summary>The transfer star count.</summary>
    [JsonPropertyName("transfer_star_count")]
    public int? TransferStarCount { get; set; }

    /// <summary>The next transfer date.</summary>
    [JsonPropertyName("next_transfer_date"), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? NextTransferDate { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#uniquegiftmodel">UniqueGiftModel</see>.</summary>
public partial class UniqueGiftModel
{
    /// <summary>The name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Name { get; set; } = default!;

    /// <summary>The sticker.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Sticker Sticker { get; set; } = default!;

    /// <summary>The rarity per mille.</summary>
    [JsonPropertyName("rarity_per_mille"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int RarityPerMille { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#uniquegiftsymbol">UniqueGiftSymbol</see>.</summary>
public partial class UniqueGiftSymbol
{
    /// <summary>The name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Name { get; set; } = default!;

    /// <summary>The sticker.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Sticker Sticker { get; set; } = default!;

    /// <summary>The rarity per mille.</summary>
    [JsonPropertyName("rarity_per_mille"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int RarityPerMille { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#uniquegiftbackdrop">UniqueGiftBackdrop</see>.</summary>
public partial class UniqueGiftBackdrop
{
    /// <summary>The name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Name { get; set; } = default!;

    /// <summary>The colors.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public UniqueGiftBackdropColors Colors { get; set; } = default!;

    /// <summary>The rarity per mille.</summary>
    [JsonPropertyName("rarity_per_mille"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int RarityPerMille { get; set; }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#uniquegiftbackdropcolors">UniqueGiftBackdropColors</see>.
/// </summary>
public partial class UniqueGiftBackdropColors
{
    /// <summary>The center color.</summary>
    [JsonPropertyName("center_color"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int CenterColor { get; set; }

    /// <summary>The edge color.</summary>
    [JsonPropertyName("edge_color"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int EdgeColor { get; set; }

    /// <summary>The symbol color.</summary>
    [JsonPropertyName("symbol_color"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int SymbolColor { get; set; }

    /// <summary>The text color.</summary>
    [JsonPropertyName("text_color"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int TextColor { get; set; }
}
