using System.Text.Json.Serialization;

namespace Bot.Messaging;

/// <summary>
/// Where to reach someone: a platform, a chat on it and, where the chat has threads, one of them.
/// Platform ids are opaque strings (Discord's are unsigned 64-bit numbers, which SQLite cannot order).
/// </summary>
/// <param name="Platform">The platform's name, lower case: <c>telegram</c>, <c>webchat</c>.</param>
/// <param name="ChatId">The platform's id of the chat.</param>
/// <param name="Thread">
/// The thread in the chat: the platform's own id for messages that came in; for messages to send also a
/// <see cref="ThreadKey"/>, which the outbox turns into the platform's id. Null: the chat itself.
/// </param>
public readonly record struct ChatAddress(string Platform, string ChatId, string? Thread = null)
{
    /// <summary>The chat without its thread.</summary>
    [JsonIgnore]
    public ChatAddress Chat => this with { Thread = null };

    /// <summary>The address in one line, for logs' scopes and keys: <c>platform:chat</c> or <c>platform:chat/thread</c>.</summary>
    public override string ToString() => Thread is null ? $"{Platform}:{ChatId}" : $"{Platform}:{ChatId}/{Thread}";
}
