using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Telegram.Bot.Types.Payments;

namespace Telegram.Bot.Types.InlineQueryResults;

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inputinvoicemessagecontent">InputInvoiceMessageContent</see>.
/// </summary>
public partial class InputInvoiceMessageContent : InputMessageContent
{
    /// <summary>The title.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Title { get; set; }

    /// <summary>The description.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Description { get; set; }

    /// <summary>The payload.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Payload { get; set; }

    /// <summary>The provider token.</summary>
    [JsonPropertyName("provider_token")]
    public string? ProviderToken { get; set; }

    /// <summary>The currency: three letters of ISO 4217, XTR for Telegram Stars.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Currency { get; set; }

    /// <summary>The prices.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IEnumerable<LabeledPrice> Prices { get; set; }

    /// <summary>The max tip amount.</summary>
    [JsonPropertyName("max_tip_amount")]
    public int? MaxTipAmount { get; set; }

    /// <summary>The suggested tip amounts.</summary>
    [JsonPropertyName("suggested_tip_amounts")]
    public int[]? SuggestedTipAmounts { get; set; }

    /// <summary>The provider data.</summary>
    [JsonPropertyName("provider_data")]
    public string? ProviderData { get; set; }

    /// <summary>The photo url.</summary>
    [JsonPropertyName("photo_url")]
    public string? PhotoUrl { get; set; }

    /// <summary>The photo size.</summary>
    [JsonPropertyName("photo_size")]
    public int? PhotoSize { get; set; }

    /// <summary>The photo width.</summary>
    [JsonPropertyName("photo_width")]
    public int? PhotoWidth { get; set; }

    /// <summary>The photo height.</summary>
    [JsonPropertyName("photo_height")]
    public int? PhotoHeight { get; set; }

    /// <summary>The flag <c>need_name</c>.</summary>
    [JsonPropertyName("need_name")]
    public bool NeedName { get; set; }

    /// <summary>The flag <c>need_phone_number</c>.</summary>
    [JsonPropertyName("need_phone_number")]
    public bool NeedPhoneNumber { get; set; }

    /// <summary>The flag <c>need_email</c>.</summary>
    [JsonPropertyName("need_email")]
    public bool NeedEmail { get; set; }

    /// <summary>The flag <c>need_shipping_address</c>.</summary>
    [JsonPropertyName("need_shipping_address")]
    public bool NeedShippingAddress { get; set; }

    /// <summary>The flag <c>send_phone_number_to_provider</c>.</summary>
    [JsonPropertyName("send_phone_number_to_provider")]
    public bool SendPhoneNumberToProvider { get; set; }

    /// <summary>The flag <c>send_email_to_provider</c>.</summary>
    [JsonPropertyName("send_email_to_provider")]
    public bool SendEmailToProvider { get; set; }

    /// <summary>Whether it is flexible.</summary>
    [JsonPropertyName("is_flexible")]
    public bool IsFlexible { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InputInvoiceMessageContent(
        string title, string description, string payload, string currency, IEnumerable<LabeledPrice> prices) =>
        (Title, Description, Payload, Currency, Prices) =
            (title, description, payload, currency, prices);

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InputInvoiceMessageContent() { }
}
