using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types;

/// <summary>A chat to speak to: its number, or the user name of a public channel or group.</summary>
[JsonConverter(typeof(ChatIdConverter))]
public class ChatId : IEquatable<ChatId>
{
    /// <summary>The number; null when a user name was given.</summary>
    public long? Identifier { get; }

    /// <summary>The user name with its @; null when a number was given.</summary>
    public string? Username { get; }

    /// <summary>A chat by its number.</summary>
    public ChatId(long identifier) => Identifier = identifier;

    /// <summary>A chat by a user name that starts with @, or by a number in text.</summary>
    /// <exception cref="ArgumentException">The text is neither.</exception>
    public ChatId(string username)
    {
        ArgumentNullException.ThrowIfNull(username);
        if (username is ['@', _, ..])
        {
            Username = username;
        }
        else
        {
            Identifier = long.TryParse(username, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new ArgumentException("A chat is a number, or a user name that starts with @.", nameof(username));
        }
    }

    /// <summary>Takes a number as a chat.</summary>
    public static implicit operator ChatId(long identifier) => new(identifier);

    /// <summary>Takes a user name, or a number in text, as a chat.</summary>
    public static implicit operator ChatId(string username) => new(username);

    /// <summary>Takes a chat by its number.</summary>
    [return: NotNullIfNotNull(nameof(chat))]
    public static implicit operator ChatId?(Chat? chat) => chat is null ? null : new(chat.Id);

    /// <summary>Takes a chat by its number.</summary>
    [return: NotNullIfNotNull(nameof(chatFullInfo))]
    public static implicit operator ChatId?(ChatFullInfo? chatFullInfo) => chatFullInfo is null ? null : new(chatFullInfo.Id);

    /// <summary>Same number, or same user name; two nulls are not the same chat.</summary>
    public static bool operator ==(ChatId? obj1, ChatId? obj2) =>
        obj1 is not null && obj2 is not null
        && (obj1.Identifier is { } number
            ? number == obj2.Identifier
            : obj1.Username is { } name && string.Equals(name, obj2.Username, StringComparison.Ordinal));

    /// <summary>Not the same number, nor the same user name.</summary>
    public static bool operator !=(ChatId obj1, ChatId obj2) => !(obj1 == obj2);

    /// <inheritdoc/>
    public bool Equals(ChatId? other) => this == other;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChatId other && this == other;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The user name, or the number in digits.</summary>
    public override string ToString() => Username ?? Identifier.GetValueOrDefault().ToString(CultureInfo.InvariantCulture);
}
