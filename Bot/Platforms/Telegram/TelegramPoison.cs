using System.Globalization;
using System.Text.Json;
using Bot.Messaging;

namespace Bot.Platforms.Telegram;

/// <summary>
/// Makes the best of an update that could not be understood as a whole: when it says at least who wrote in which private chat,
/// that person is told. So nobody is left without an answer, and nothing stands in the way of the updates behind it.
/// </summary>
internal static class TelegramPoison
{
    private static readonly string[] _kinds = ["message", "edited_message", "callback_query", "my_chat_member", "message_reaction"];

    /// <summary>The kind of the update by its field's name; <c>unknown</c> when it has none that we asked for.</summary>
    public static string KindOf(JsonElement update) =>
        update.ValueKind != JsonValueKind.Object ? "unknown" : Array.Find(_kinds, kind => update.TryGetProperty(kind, out _)) ?? "unknown";

    /// <summary>The number of the update; null when it has none.</summary>
    public static int? IdOf(JsonElement update) =>
        update.ValueKind == JsonValueKind.Object && update.TryGetProperty("update_id", out var id)
            && id.ValueKind == JsonValueKind.Number && id.TryGetInt32(out var number)
            ? number
            : null;

    /// <summary>Something unsupported that a customer wrote; null when that cannot be told.</summary>
    public static IncomingMessage? Translate(JsonElement update, BotIdentity bot, DateTimeOffset now)
    {
        if (IdOf(update) is not { } id || Member(update, "message") is not { } message
            || Number(Member(message, "chat"), "id") is not { } chat || Number(Member(message, "from"), "id") is not { } person
            || TelegramTranslator.SideOf(chat, Text(Member(message, "chat"), "type") == "private", bot) is not ChatSide.Customer)
        {
            return null;
        }

        return new IncomingMessage
        {
            NativeId = string.Create(CultureInfo.InvariantCulture, $"u{id}"),
            From = new ChatAddress(TelegramTranslator.Platform, chat.ToString(CultureInfo.InvariantCulture)),
            Sender = new Sender(
                person.ToString(CultureInfo.InvariantCulture),
                CleanText.Name(Text(Member(message, "from"), "first_name")),
                Text(Member(message, "from"), "language_code") is { Length: > 0 and <= 20 } language ? language : null),
            Kind = MessageKind.Text,
            SentAt = now,
            MessageId = Number(message, "message_id")?.ToString(CultureInfo.InvariantCulture),
            Unsupported = "message of a new kind",
        };
    }

    private static JsonElement? Member(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Object ? member : null;

    private static long? Number(JsonElement? json, string name) =>
        json is { } parent && parent.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Number && member.TryGetInt64(out var number)
            ? number
            : null;

    private static string? Text(JsonElement? json, string name) =>
        json is { } parent && parent.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
