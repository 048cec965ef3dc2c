using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Payments;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#successfulpayment">SuccessfulPayment</see>.</summary>
public partial class SuccessfulPayment
{
    /// <summary>The currency: three letters of ISO 4217, XTR for Telegram Stars.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Currency { get; set; } = default!;

    /// <summary>The price in the smallest units of the currency.</summary>
    [JsonPropertyName("total_amount"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int TotalAmount { get; set; }

    /// <summary>The invoice payload.</summary>
    [JsonPropertyName("invoice_payload"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string InvoicePayload { get; set; } = default!;

    /// <summary>The subscription expiration date.</summary>
    [JsonPropertyName("subscription_expiration_date"), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? SubscriptionExpirationDate { get; set; }

    /// <summary>Whether it is recurring.</summary>
    [JsonPropertyName("is_recurring")]
    public bool IsRecurring { get; set; }

    /// <summary>Whether it is first recurring.</summary>
    [JsonPropertyName("is_first_recurring")]
    public bool IsFirstRecurring { get; set; }

    /// <summary>The shipping option id.</summary>
    [JsonPropertyName("shipping_option_id")]
    public string? ShippingOptionId { get; set; }

    /// <summary>The order info.</summary>
    [JsonPropertyName("order_info")]
    public OrderInfo? OrderInfo { get; set; }

    /// <summary>The telegram payment charge id.</summary>
    [JsonPropertyName("telegram_payment_charge_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string TelegramPaymentChargeId { get; set; } = default!;

    /// <summary>The provider payment charge id.</summary>
    [JsonPropertyName("provider_payment_charge_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string ProviderPaymentChargeId { get; set; } = default!;
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#refundedpayment">RefundedPayment</see>.</summary>
public partial class RefundedPayment
{
    /// <summary>The currency: three letters of ISO 4217, XTR for Telegram Stars.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Currency { get; set; } = default!;

    /// <summary>The price in the smallest units of the currency.</summary>
    [JsonPropertyName("total_amount"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int TotalAmount { get; set; }

    /// <summary>The invoice payload.</summary>
    [JsonPropertyName("invoice_payload"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string InvoicePayload { get; set; } = default!;

    /// <summary>The telegram payment charge id.</summary>
    [JsonPropertyName("telegram_payment_charge_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string TelegramPaymentChargeId { get; set; } = default!;

    /// <summary>The provider payment charge id.</summary>
    [JsonPropertyName("provider_payment_charge_id")]
    public string? ProviderPaymentChargeId { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#shippingquery">ShippingQuery</see>.</summary>
public partial class ShippingQuery
{
    /// <summary>The identifier.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Id { get; set; } = default!;

    /// <summary>The person it comes from.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User From { get; set; } = default!;

    /// <summary>The invoice payload.</summary>
    [JsonPropertyName("invoice_payload"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string InvoicePayload { get; set; } = default!;

    /// <summary>The shipping address.</summary>
    [JsonPropertyName("shipping_address"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ShippingAddress ShippingAddress { get; set; } = default!;
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#precheckoutquery">PreCheckoutQuery</see>.</summary>
public partial class PreCheckoutQuery
{
    /// <summary>The identifier.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Id { get; set; } = default!;

    /// <summary>The person it comes from.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User From { get; set; } = default!;

    /// <summary>The currency: three letters of ISO 4217, XTR for Telegram Stars.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Currency { get; set; } = default!;

    /// <summary>The price in the smallest units of the currency.</summary>
    [JsonPropertyName("total_amount"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int TotalAmount { get; set; }

    /// <summary>The invoice payload.</summary>
    [JsonPropertyName("invoice_payload"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string InvoicePayload { get; set; } = default!;

    /// <summary>The shipping option id.</summary>
    [JsonPropertyName("shipping_option_id")]
    public string? ShippingOptionId { get; set; }

    /// <summary>The order info.</summary>
    [JsonPropertyName("order_info")]
    public OrderInfo? OrderInfo { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#paidmediapurchased">PaidMediaPurchased</see>.</summary>
public partial class PaidMediaPurchased
{
    /// <summary>The person it comes from.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User From { get; set; } = default!;

    /// <summary>The paid media payload.</summary>
    [JsonPropertyName("paid_media_payload"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string PaidMediaPayload { get; set; } = default!;
}
