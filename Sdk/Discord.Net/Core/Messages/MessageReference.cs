using System.Globalization;

namespace Discord;

/// <summary>Points to a message that is replied to or forwarded.</summary>
public class MessageReference
{
    /// <summary>Points to a message; without a channel, to one of the same channel.</summary>
    public MessageReference(
        ulong? messageId = null, ulong? channelId = null, ulong? guildId = null, bool? failIfNotExists = null,
        MessageReferenceType referenceType = MessageReferenceType.Default)
    {
        MessageId = messageId ?? Optional<ulong>.Unspecified;
        InternalChannelId = channelId ?? Optional<ulong>.Unspecified;
        GuildId = guildId ?? Optional<ulong>.Unspecified;
        FailIfNotExists = failIfNotExists ?? Optional<bool>.Unspecified;
        ReferenceType = referenceType;
    }

    /// <summary>The message.</summary>
    public Optional<ulong> MessageId { get; internal set; }

    /// <summary>Its channel; 0 if it is not said.</summary>
    public ulong ChannelId => InternalChannelId.GetValueOrDefault();

    /// <summary>Its guild.</summary>
    public Optional<ulong> GuildId { get; internal set; }

    /// <summary>Whether nothing is sent when the message is gone.</summary>
    public Optional<bool> FailIfNotExists { get; internal set; }

    /// <summary>Why it is pointed to.</summary>
    public Optional<MessageReferenceType> ReferenceType { get; internal set; }

    internal Optional<ulong> InternalChannelId { get; }

    /// <summary>The ids, for reading.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Message {MessageId} in channel {InternalChannelId} of guild {GuildId}");
}
