using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

/// <summary>
/// How a link in a text is previewed.
/// See <see href="https://core.telegram.org/bots/api#linkpreviewoptions">LinkPreviewOptions</see>.
/// </summary>
public partial class LinkPreviewOptions
{
    /// <summary>No preview.</summary>
    [JsonPropertyName("is_disabled")]
    public bool IsDisabled { get; set; }

    /// <summary>The address to preview; null for the first in the text.</summary>
    public string? Url { get; set; }

    /// <summary>Makes the preview's picture small.</summary>
    [JsonPropertyName("prefer_small_media")]
    public bool PreferSmallMedia { get; set; }

    /// <summary>Makes the preview's picture large.</summary>
    [JsonPropertyName("prefer_large_media")]
    public bool PreferLargeMedia { get; set; }

    /// <summary>Shows the preview above the text.</summary>
    [JsonPropertyName("show_above_text")]
    public bool ShowAboveText { get; set; }
}
