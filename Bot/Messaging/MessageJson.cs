using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Messaging;

/// <summary>How messages are stored. Members may be added; what is stored stays readable.</summary>
internal static class MessageJson
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.General)
    {
        // Not what equals its default: a required member that is left out cannot be read again.
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(IncomingMessage message) => JsonSerializer.Serialize(message, _options);

    public static string Write(OutgoingMessage message) => JsonSerializer.Serialize(message, _options);

    public static IncomingMessage ReadIncoming(string json) =>
        JsonSerializer.Deserialize<IncomingMessage>(json, _options) ?? throw new JsonException("An empty incoming message.");

    public static OutgoingMessage ReadOutgoing(string json) =>
        JsonSerializer.Deserialize<OutgoingMessage>(json, _options) ?? throw new JsonException("An empty outgoing message.");
}
