using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types.InlineQueryResults;

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inputmessagecontent">InputMessageContent</see>.
/// </summary>
[JsonConverter(typeof(InputMessageContentConverter))]
public abstract partial class InputMessageContent;

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inputtextmessagecontent">InputTextMessageContent</see>.
/// </summary>
public partial class InputTextMessageContent : InputMessageContent
{
    /// <summary>The message text.</summary>
    [JsonPropertyName("message_text"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string MessageText { get; set; }

    /// <summary>The markup that the text or caption is written in.</summary>
    [JsonPropertyName("parse_mode")]
    public ParseMode ParseMode { get; set; }

    /// <summary>Formatting, links and mentions in the text.</summary>
    public MessageEntity[]? Entities { get; set; }

    /// <summary>How a preview of a link in the text is made.</summary>
    [JsonPropertyName("link_preview_options")]
    public LinkPreviewOptions? LinkPreviewOptions { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InputTextMessageContent(string messageText) => MessageText = messageText;

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InputTextMessageContent() { }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inputlocationmessagecontent">InputLocationMessageContent</see>.
/// </summary>
public partial class InputLocationMessageContent : InputMessageContent
{
    /// <summary>The latitude in degrees.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required double Latitude { get; set; }

    /// <summary>The longitude in degrees.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required double Longitude { get; set; }

    /// <summary>How far off the place may be, in metres, up to 1500.</summary>
    [JsonPropertyName("horizontal_accuracy")]
    public double? HorizontalAccuracy { get; set; }

    /// <summary>For how many seconds the place is kept up to date.</summary>
    [JsonPropertyName("live_period")]
    public int? LivePeriod { get; set; }

    /// <summary>The direction of movement in degrees, 1 to 360.</summary>
    public int? Heading { get; set; }

    /// <summary>The distance in metres at which another person coming near raises an alert.</summary>
    [JsonPropertyName("proximity_alert_radius")]
    public int? ProximityAlertRadius { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InputLocationMessageContent(double latitude, double longitude) =>
        (Latitude, Longitude) =
            (latitude, longitude);

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InputLocationMessageContent() { }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inputvenuemessagecontent">InputVenueMessageContent</see>.
/// </summary>
public partial class InputVenueMessageContent : InputMessageContent
{
    /// <summary>The latitude in degrees.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required double Latitude { get; set; }

    /// <summary>The longitude in degrees.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required double Longitude { get; set; }

    /// <summary>The title.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Title { get; set; }

    /// <summary>The address.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Address { get; set; }

    /// <summary>The place at Foursquare.</summary>
    [JsonPropertyName("foursquare_id")]
    public string? FoursquareId { get; set; }

    /// <summary>The kind of place at Foursquare.</summary>
    [JsonPropertyName("foursquare_type")]
    public string? FoursquareType { get; set; }

    /// <summary>The place at Google.</summary>
    [JsonPropertyName("google_place_id")]
    public string? GooglePlaceId { get; set; }

    /// <summary>The kind of place at Google.</summary>
    [JsonPropertyName("google_place_type")]
    public string? GooglePlaceType { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InputVenueMessageContent(double latitude, double longitude, string title, string address) =>
        (Latitude, Longitude, Title, Address) =
            (latitude, longitude, title, address);

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InputVenueMessageContent() { }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inputcontactmessagecontent">InputContactMessageContent</see>.
/// </summary>
public partial class InputContactMessageContent : InputMessageContent
{
    /// <summary>The phone number.</summary>
    [JsonPropertyName("phone_number"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string PhoneNumber { get; set; }

    /// <summary>The first name.</summary>
    [JsonPropertyName("first_name"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string FirstName { get; set; }

    /// <summary>The last name.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    /// <summary>More about the person, as a vCard.</summary>
    public string? Vcard { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InputContactMessageContent(string phoneNumber, string firstName) =>
        (PhoneNumber, FirstName) =
            (phoneNumber, firstName);

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InputContactMessageContent() { }
}
