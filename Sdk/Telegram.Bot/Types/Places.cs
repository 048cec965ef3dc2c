using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#location">Location</see>.</summary>
public partial class Location
{
    /// <summary>The latitude in degrees.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Latitude { get; set; }

    /// <summary>The longitude in degrees.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Longitude { get; set; }

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
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#venue">Venue</see>.</summary>
public partial class Venue
{
    /// <summary>Where it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Location Location { get; set; } = default!;

    /// <summary>The title.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Title { get; set; } = default!;

    /// <summary>The address.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Address { get; set; } = default!;

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
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#chatlocation">ChatLocation</see>.</summary>
public partial class ChatLocation
{
    /// <summary>Where it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Location Location { get; set; } = default!;

    /// <summary>The address.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Address { get; set; } = default!;
}
