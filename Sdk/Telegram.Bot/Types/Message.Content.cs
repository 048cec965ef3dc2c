using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

public partial class Message
{
    /// <summary>The text of a text message.</summary>
    public string? Text { get; set; }

    /// <summary>Formatting, links and mentions in the text.</summary>
    public MessageEntity[]? Entities { get; set; }

    /// <summary>How a preview of a link in the text is made.</summary>
    [JsonPropertyName("link_preview_options")]
    public LinkPreviewOptions? LinkPreviewOptions { get; set; }

    /// <summary>The effect that is played with it.</summary>
    [JsonPropertyName("effect_id")]
    public string? EffectId { get; set; }

    /// <summary>An animation; <see cref="Document"/> is set as well.</summary>
    public Animation? Animation { get; set; }

    /// <summary>Music.</summary>
    public Audio? Audio { get; set; }

    /// <summary>A file of any kind.</summary>
    public Document? Document { get; set; }

    /// <summary>Media to be paid for.</summary>
    [JsonPropertyName("paid_media")]
    public PaidMediaInfo? PaidMedia { get; set; }

    /// <summary>The picture, in several sizes, smallest first.</summary>
    public PhotoSize[]? Photo { get; set; }

    /// <summary>A sticker.</summary>
    public Sticker? Sticker { get; set; }

    /// <summary>A forwarded story.</summary>
    public Story? Story { get; set; }

    /// <summary>A video.</summary>
    public Video? Video { get; set; }

    /// <summary>A round video.</summary>
    [JsonPropertyName("video_note")]
    public VideoNote? VideoNote { get; set; }

    /// <summary>A voice message.</summary>
    public Voice? Voice { get; set; }

    /// <summary>What is written under the media, up to 1024 characters.</summary>
    public string? Caption { get; set; }

    /// <summary>Formatting, links and mentions in the caption.</summary>
    [JsonPropertyName("caption_entities")]
    public MessageEntity[]? CaptionEntities { get; set; }

    /// <summary>Whether the caption stands above the media.</summary>
    [JsonPropertyName("show_caption_above_media")]
    public bool ShowCaptionAboveMedia { get; set; }

    /// <summary>Whether the media is covered until it is tapped.</summary>
    [JsonPropertyName("has_media_spoiler")]
    public bool HasMediaSpoiler { get; set; }

    /// <summary>A checklist.</summary>
    public Checklist? Checklist { get; set; }

    /// <summary>A phone contact.</summary>
    public Contact? Contact { get; set; }

    /// <summary>A die, with the value thrown.</summary>
    public Dice? Dice { get; set; }

    /// <summary>A game.</summary>
    public Game? Game { get; set; }

    /// <summary>A poll.</summary>
    public Poll? Poll { get; set; }

    /// <summary>A place with a name; <see cref="Location"/> is set as well.</summary>
    public Venue? Venue { get; set; }

    /// <summary>A place.</summary>
    public Location? Location { get; set; }
}
