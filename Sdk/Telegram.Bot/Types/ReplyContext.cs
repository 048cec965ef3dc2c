using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.Payments;

namespace Telegram.Bot.Types;

/// <summary>
/// The part of a message that a reply quotes.
/// See <see href="https://core.telegram.org/bots/api#textquote">TextQuote</see>.
/// </summary>
public partial class TextQuote
{
    /// <summary>The text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Text { get; set; } = default!;

    /// <summary>Formatting, links and mentions in the text.</summary>
    public MessageEntity[]? Entities { get; set; }

    /// <summary>Where the quote starts, in UTF-16 units.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Position { get; set; }

    /// <summary>Whether a person chose the quote.</summary>
    [JsonPropertyName("is_manual")]
    public bool IsManual { get; set; }
}

/// <summary>
/// A message replied to that is in another chat or topic.
/// See <see href="https://core.telegram.org/bots/api#externalreplyinfo">ExternalReplyInfo</see>.
/// </summary>
public partial class ExternalReplyInfo
{
    /// <summary>The origin.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public MessageOrigin Origin { get; set; } = default!;

    /// <summary>The chat.</summary>
    public Chat? Chat { get; set; }

    /// <summary>The message's number in its chat.</summary>
    [JsonPropertyName("message_id")]
    public int? MessageId { get; set; }

    /// <summary>How a preview of a link in the text is made.</summary>
    [JsonPropertyName("link_preview_options")]
    public LinkPreviewOptions? LinkPreviewOptions { get; set; }

    /// <summary>The animation.</summary>
    public Animation? Animation { get; set; }

    /// <summary>The audio.</summary>
    public Audio? Audio { get; set; }

    /// <summary>The document.</summary>
    public Document? Document { get; set; }

    /// <summary>Media to be paid for.</summary>
    [JsonPropertyName("paid_media")]
    public PaidMediaInfo? PaidMedia { get; set; }

    /// <summary>The picture, in several sizes, smallest first.</summary>
    public PhotoSize[]? Photo { get; set; }

    /// <summary>The sticker.</summary>
    public Sticker? Sticker { get; set; }

    /// <summary>The story.</summary>
    public Story? Story { get; set; }

    /// <summary>The video.</summary>
    public Video? Video { get; set; }

    /// <summary>The video note.</summary>
    [JsonPropertyName("video_note")]
    public VideoNote? VideoNote { get; set; }

    /// <summary>The voice.</summary>
    public Voice? Voice { get; set; }

    /// <summary>Whether the media is covered until it is tapped.</summary>
    [JsonPropertyName("has_media_spoiler")]
    public bool HasMediaSpoiler { get; set; }

    /// <summary>The checklist.</summary>
    public Checklist? Checklist { get; set; }

    /// <summary>The contact.</summary>
    public Contact? Contact { get; set; }

    /// <summary>The dice.</summary>
    public Dice? Dice { get; set; }

    /// <summary>The game.</summary>
    public Game? Game { get; set; }

    /// <summary>The giveaway.</summary>
    public Giveaway? Giveaway { get; set; }

    /// <summary>The giveaway winners.</summary>
    [JsonPropertyName("giveaway_winners")]
    public GiveawayWinners? GiveawayWinners { get; set; }

    /// <summary>The invoice.</summary>
    public Invoice? Invoice { get; set; }

    /// <summary>Where it is.</summary>
    public Location? Location { get; set; }

    /// <summary>The poll.</summary>
    public Poll? Poll { get; set; }

    /// <summary>The venue.</summary>
    public Venue? Venue { get; set; }
}

/// <summary>
/// What a message replies to.
/// See <see href="https://core.telegram.org/bots/api#replyparameters">ReplyParameters</see>.
/// </summary>
public partial class ReplyParameters
{
    /// <summary>The message's number in its chat.</summary>
    [JsonPropertyName("message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int MessageId { get; set; }

    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id")]
    public ChatId? ChatId { get; set; }

    /// <summary>Sends the message also when the one replied to is gone.</summary>
    [JsonPropertyName("allow_sending_without_reply")]
    public bool AllowSendingWithoutReply { get; set; }

    /// <summary>The part to quote, word for word, up to 1024 characters.</summary>
    public string? Quote { get; set; }

    /// <summary>The markup that the quote is written in.</summary>
    [JsonPropertyName("quote_parse_mode")]
    public ParseMode QuoteParseMode { get; set; }

    /// <summary>Formatting in the quote.</summary>
    [JsonPropertyName("quote_entities")]
    public MessageEntity[]? QuoteEntities { get; set; }

    /// <summary>Where the quote starts, in UTF-16 units.</summary>
    [JsonPropertyName("quote_position")]
    public int? QuotePosition { get; set; }
}
