using System.Globalization;

namespace Discord;

/// <summary>A moment in a text, which each reader sees in their own time zone.</summary>
public readonly struct TimestampTag
{
    /// <summary>A moment, and how it is shown.</summary>
    public TimestampTag(DateTimeOffset time, TimestampTagStyles? style = null)
    {
        Time = time;
        Style = style;
    }

    /// <summary>The moment.</summary>
    public DateTimeOffset Time { get; }

    /// <summary>How it is shown; null: as Discord does if nothing is said.</summary>
    public TimestampTagStyles? Style { get; }

    /// <summary>What to write in a text for it.</summary>
    public override string ToString() => ToString(Style ?? TimestampTagStyles.ShortDateTime);

    /// <summary>What to write in a text for it, shown in another way.</summary>
    public string ToString(TimestampTagStyles style) =>
        string.Create(CultureInfo.InvariantCulture, $"<t:{Time.ToUnixTimeSeconds()}:{(char)style}>");

    /// <summary>A moment, and how it is shown.</summary>
    public static TimestampTag FromDateTime(DateTime time, TimestampTagStyles? style = null) => new(time, style);

    /// <summary>A moment, and how it is shown.</summary>
    public static TimestampTag FromDateTimeOffset(DateTimeOffset time, TimestampTagStyles? style = null) => new(time, style);

    /// <summary>What to write in a text for a moment.</summary>
    public static string FormatFromDateTime(DateTime time, TimestampTagStyles style) => FormatFromDateTimeOffset(time, style);

    /// <summary>What to write in a text for a moment.</summary>
    public static string FormatFromDateTimeOffset(DateTimeOffset time, TimestampTagStyles style) => new TimestampTag(time).ToString(style);
}
