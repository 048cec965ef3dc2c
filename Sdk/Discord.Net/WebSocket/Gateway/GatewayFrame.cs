using System.Text.Json;

namespace Discord.WebSocket.Gateway;

/// <summary>A frame as it came: what it is, its number if it is a dispatch, the name of the event, and the payload.</summary>
internal readonly record struct GatewayFrame(GatewayOpCode Op, int? Sequence, string Type, JsonElement Data)
{
    /// <exception cref="JsonException">It is no frame.</exception>
    public static GatewayFrame Read(JsonElement frame)
    {
        if (frame.ValueKind != JsonValueKind.Object || !frame.TryGetProperty("op", out var op) || !op.TryGetInt32(out var code))
        {
            throw new JsonException("A frame of the gateway has no operation code.");
        }

        return new GatewayFrame(
            (GatewayOpCode)code,
            frame.TryGetProperty("s", out var sequence) && sequence.ValueKind == JsonValueKind.Number ? sequence.GetInt32() : null,
            frame.TryGetProperty("t", out var type) ? type.GetString() : null,
            frame.TryGetProperty("d", out var data) ? data : default);
    }

    /// <summary>A text of the payload, or null when it is absent or null.</summary>
    public string Text(string name) =>
        Data.ValueKind == JsonValueKind.Object && Data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
