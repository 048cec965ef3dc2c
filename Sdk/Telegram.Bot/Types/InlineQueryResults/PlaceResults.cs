using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Telegram.Bot.Types.InlineQueryResults;

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inlinequeryresultlocation">InlineQueryResultLocation</see>.
/// </summary>
public partial class InlineQueryResultLocation : InlineQueryResult
{
    /// <inheritdoc/>
    public override InlineQueryResultType Type => InlineQueryResultType.Location;

    /// <summary>The latitude in degrees.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required double Latitude { get; set; }

    /// <summary>The longitude in degrees.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required double Longitude { get; set; }

    /// <summary>The title.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Title { get; set; }

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

    /// <summary>What is sent instead of the result itself.</summary>
    [JsonPropertyName("input_message_content")]
    public InputMessageContent? InputMessageContent { get; set; }

    /// <summary>The thumbnail url.</summary>
    [JsonPropertyName("thumbnail_url")]
    public string? ThumbnailUrl { get; set; }

    /// <summary>The thumbnail width.</summary>
    [JsonPropertyName("thumbnail_width")]
    public int? ThumbnailWidth { get; set; }

    /// <summary>The thumbnail height.</summary>
    [JsonPropertyName("thumbnail_height")]
    public int? ThumbnailHeight { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InlineQueryResultLocation(string id, double latitude, double longitude, string title) : base(id) =>
        (Latitude, Longitude, Title) =
            (latitude, longitude, title);

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InlineQueryResultLocation() { }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inlinequeryresultvenue">InlineQueryResultVenue</see>.
/// </summary>
public partial class InlineQueryResultVenue : InlineQueryResult
{
    /// <inheritdoc/>
    public override InlineQueryResultType Type => InlineQueryResultType.Venue;

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

    /// <summary>What is sent instead of the result itself.</summary>
    [JsonPropertyName("input_message_content")]
    public InputMessageContent? InputMessageContent { get; set; }

    /// <summary>The thumbnail url.</summary>
    [JsonPropertyName("thumbnail_url")]
    public string? ThumbnailUrl { get; set; }

    /// <summary>The thumbnail width.</summary>
    [JsonPropertyName("thumbnail_width")]
    public int? ThumbnailWidth { get; set; }

    /// <summary>The thumbnail height.</summary>
    [JsonPropertyName("thumbnail_height")]
    public int? ThumbnailHeight { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InlineQueryResultVenue(string id, double latitude, double longitude, string title, string address) : base(id) =>
        (Latitude, Longitude, Title, Address) =
            (latitude, longitude, title, address);

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InlineQueryResultVenue() { }
}
