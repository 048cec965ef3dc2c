using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#paidmediainfo">PaidMediaInfo</see>.</summary>
public partial class PaidMediaInfo
{
    /// <summary>The star count.</summary>
    [JsonPropertyName("star_count"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int StarCount { get; set; }

    /// <summary>Media to be paid for.</summary>
    [JsonPropertyName("paid_media"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public PaidMedia[] PaidMedia { get; set; } = default!;
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#paidmedia">PaidMedia</see>.</summary>
[JsonConverter(typeof(PaidMediaConverter))]
public abstract partial class PaidMedia
{
    /// <summary>Which kind it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public abstract PaidMediaType Type { get; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#paidmediapreview">PaidMediaPreview</see>.</summary>
public partial class PaidMediaPreview : PaidMedia
{
    /// <inheritdoc/>
    public override PaidMediaType Type => PaidMediaType.Preview;

    /// <summary>The width in pixels.</summary>
    public int Width { get; set; }

    /// <summary>The height in pixels.</summary>
    public int Height { get; set; }

    /// <summary>How long it is, in seconds.</summary>
    public int Duration { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#paidmediaphoto">PaidMediaPhoto</see>.</summary>
public partial class PaidMediaPhoto : PaidMedia
{
    /// <inheritdoc/>
    public override PaidMediaType Type => PaidMediaType.Photo;

    /// <summary>The picture, in several sizes, smallest first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public PhotoSize[] Photo { get; set; } = default!;
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#paidmediavideo">PaidMediaVideo</see>.</summary>
public partial class PaidMediaVideo : PaidMedia
{
    /// <inheritdoc/>
    public override PaidMediaType Type => PaidMediaType.Video;

    /// <summary>The video.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Video Video { get; set; } = default!;
}
