using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#businessintro">BusinessIntro</see>.</summary>
public partial class BusinessIntro
{
    /// <summary>The title.</summary>
    public string? Title { get; set; }

    /// <summary>The message.</summary>
    public string? Message { get; set; }

    /// <summary>The sticker.</summary>
    public Sticker? Sticker { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#businesslocation">BusinessLocation</see>.</summary>
public partial class BusinessLocation
{
    /// <summary>The address.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Address { get; set; } = default!;

    /// <summary>Where it is.</summary>
    public Location? Location { get; set; }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#businessopeninghours">BusinessOpeningHours</see>.
/// </summary>
public partial class BusinessOpeningHours
{
    /// <summary>The time zone name.</summary>
    [JsonPropertyName("time_zone_name"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string TimeZoneName { get; set; } = default!;

    /// <summary>The opening hours.</summary>
    [JsonPropertyName("opening_hours"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public BusinessOpeningHoursInterval[] OpeningHours { get; set; } = default!;
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#businessopeninghoursinterval">BusinessOpeningHoursInterval</see>.
/// </summary>
public partial class BusinessOpeningHoursInterval
{
    /// <summary>The opening minute.</summary>
    [JsonPropertyName("opening_minute"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int OpeningMinute { get; set; }

    /// <summary>The closing minute.</summary>
    [JsonPropertyName("closing_minute"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int ClosingMinute { get; set; }
}
