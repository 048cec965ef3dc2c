using System.Globalization;
using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

public partial class Message
{
    /// <summary>The same as <see cref="Id"/>.</summary>
    [JsonIgnore]
    public int MessageId => Id;

    /// <summary>Who wrote a forwarded message, when that person's account is open.</summary>
    [JsonIgnore]
    public User? ForwardFrom => (ForwardOrigin as MessageOriginUser)?.SenderUser;

    /// <summary>The channel, or the group speaking for itself, that a forwarded message comes from.</summary>
    [JsonIgnore]
    public Chat? ForwardFromChat =>
        (ForwardOrigin as MessageOriginChannel)?.Chat ?? (ForwardOrigin as MessageOriginChat)?.SenderChat;

    /// <summary>The number of a forwarded post in its channel.</summary>
    [JsonIgnore]
    public int? ForwardFromMessageId => (ForwardOrigin as MessageOriginChannel)?.MessageId;

    /// <summary>The author's signature under a forwarded channel post.</summary>
    [JsonIgnore]
    public string? ForwardSignature => (ForwardOrigin as MessageOriginChannel)?.AuthorSignature;

    /// <summary>The name of a person who hides the account behind forwarded messages.</summary>
    [JsonIgnore]
    public string? ForwardSenderName => (ForwardOrigin as MessageOriginHiddenUser)?.SenderUserName;

    /// <summary>When a forwarded message was first sent.</summary>
    [JsonIgnore]
    public DateTime? ForwardDate => ForwardOrigin?.Date;

    /// <summary>The pieces of the text that <see cref="Entities"/> stand for, in the same order.</summary>
    [JsonIgnore]
    public IEnumerable<string>? EntityValues => Pieces(Text, Entities);

    /// <summary>The pieces of the caption that <see cref="CaptionEntities"/> stand for, in the same order.</summary>
    [JsonIgnore]
    public IEnumerable<string>? CaptionEntityValues => Pieces(Caption, CaptionEntities);

    /// <summary>Whether this tells of an event in the chat, rather than carry something that a person sent.</summary>
    [JsonIgnore]
    public bool IsServiceMessage =>
        Caption is null && ContentType is MessageType.Unknown
        && (Invoice ?? Giveaway ?? GiveawayWinners ?? Gift ?? (object?)UniqueGift) is null;

    /// <summary>An address that opens the message; null in private chats and basic groups, whose messages have none.</summary>
    public string? MessageLink()
    {
        if (Chat.Type is not (ChatType.Channel or ChatType.Supergroup))
        {
            return null;
        }

        // In links a supergroup goes by its bare number: without the -100 that Bot API ids begin with.
        var chat = Chat.Username ?? string.Create(CultureInfo.InvariantCulture, $"c/{-1_000_000_000_000 - Chat.Id}");
        var thread = Chat.IsForum && MessageThreadId is { } id ? string.Create(CultureInfo.InvariantCulture, $"{id}/") : "";
        return string.Create(CultureInfo.InvariantCulture, $"https://t.me/{chat}/{thread}{Id}");
    }

    private static IEnumerable<string>? Pieces(string? text, MessageEntity[]? entities) =>
        text is null ? null : entities?.Select(entity => text.Substring(entity.Offset, entity.Length));
}
