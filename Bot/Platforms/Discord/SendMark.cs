using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Platforms.Discord;

/// <summary>
/// What a message is to be sent with that the package has no room for: <c>nonce</c> and <c>enforce_nonce</c>, by which Discord knows a
/// message that it has already (https://docs.discord.com/developers/resources/message#create-message), and flags. It travels as the
/// request's reason, which means nothing for messages; <see cref="RestTap"/> takes it out again and writes it into the body.
/// </summary>
/// <param name="Nonce">The same for every attempt at one message, at most 25 characters; empty for none.</param>
/// <param name="Flags">The message's flags.</param>
internal sealed record SendMark(string Nonce, int Flags = 0)
{
    /// <summary>No preview of what links lead to.</summary>
    public const int SuppressEmbeds = 1 << 2;

    /// <summary>No sound.</summary>
    public const int SuppressNotifications = 1 << 12;

    private const string Prefix = "send-mark:";
    private const int MaxNonce = 25;
    private const int Places = 36 * 36 * 36 * 36;

    /// <summary>A request of ours that sends no message.</summary>
    public static SendMark None { get; } = new("");

    /// <summary>The nonce of one part of a delivery. The channel is in it: what was sent into a thread that is gone is sent into the next.</summary>
    public static string NonceOf(string key, int part, ulong channelId)
    {
        var rest = string.Create(CultureInfo.InvariantCulture, $".{part}.{Messaging.SequenceKey.Of((long)(channelId % Places))}");
        return key.Length + rest.Length <= MaxNonce ? key + rest : key[^(MaxNonce - rest.Length)..] + rest;
    }

    /// <summary>The mark as a request's reason.</summary>
    public string AsReason() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Flags}:{Nonce}");

    /// <summary>The mark that a reason is; null when it is one for people.</summary>
    public static SendMark? Read(string? reason) =>
        reason is not null && reason.StartsWith(Prefix, StringComparison.Ordinal) && reason[Prefix.Length..].Split(':', 2) is [var flags, var nonce]
            ? new SendMark(nonce, int.Parse(flags, CultureInfo.InvariantCulture))
            : null;

    /// <summary>The body of a request with the mark in it.</summary>
    public string In(string json)
    {
        if ((Nonce.Length == 0 && Flags == 0) || JsonNode.Parse(json) is not JsonObject body)
        {
            return json;
        }

        if (Nonce.Length > 0)
        {
            (body["nonce"], body["enforce_nonce"]) = (Nonce, true);
        }

        if (Flags != 0)
        {
            body["flags"] = (body["flags"] is JsonValue known && known.TryGetValue<int>(out var given) ? given : 0) | Flags;
        }

        return body.ToJsonString();
    }
}
