using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Telegram.Bot.Types.Payments;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#invoice">Invoice</see>.</summary>
public partial class Invoice
{
    /// <summary>The title.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Title { get; set; } = default!;

    /// <summary>The description.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Description { get; set; } = default!;

    /// <summary>The start parameter.</summary>
    [JsonPropertyName("start_parameter"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string StartParameter { get; set; } = default!;

    /// <summary>The currency: three letters of ISO 4217, XTR for Telegram Stars.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Currency { get; set; } = default!;

    /// <summary>The price in the smallest units of the currency.</summary>
    [JsonPropertyName("total_amount"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int TotalAmount { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#labeledprice">LabeledPrice</see>.</summary>
public partial class LabeledPrice
{
    /// <summary>The label.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Label { get; set; }

    /// <summary>The amount.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int Amount { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public LabeledPrice(string label, int amount) =>
        (Label, Amount) =
            (label, amount);

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public LabeledPrice() { }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#orderinfo">OrderInfo</see>.</summary>
public partial class OrderInfo
{
    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The phone number.</summary>
    [JsonPropertyName("phone_number")]
    public string? PhoneNumber { get; set; }

    /// <summary>The email.</summary>
    public string? Email { get; set; }

    /// <summary>The shipping address.</summary>
    [JsonPropertyName("shipping_address")]
    public ShippingAddress? ShippingAddress { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#shippingaddress">ShippingAddress</see>.</summary>
public partial class ShippingAddress
{
    /// <summary>The country code.</summary>
    [JsonPropertyName("country_code"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string CountryCode { get; set; } = default!;

    /// <summary>The state.</summary>
    public string? State { get; set; }

    /// <summary>The city.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string City { get; set; } = default!;

    /// <summary>The street line1.</summary>
    [JsonPropertyName("street_line1"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string StreetLine1 { get; set; } = default!;

    /// <summary>The street line2.</summary>
    [JsonPropertyName("street_line2"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string StreetLine2 { get; set; } = default!;

    /// <summary>The post code.</summary>
    [JsonPropertyName("post_code"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string PostCode { get; set; } = default!;
}
