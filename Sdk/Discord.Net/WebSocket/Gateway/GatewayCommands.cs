using System.Buffers;
using System.Text.Json;

namespace Discord.WebSocket.Gateway;

/// <summary>Writes the frames that a client sends: https://docs.discord.com/developers/events/gateway-events#send-events.</summary>
internal static class GatewayCommands
{
    public static byte[] Heartbeat(int? sequence) => Frame(GatewayOpCode.Heartbeat, json =>
    {
        if (sequence is { } seen)
        {
            json.WriteNumber("d", seen);
        }
        else
        {
            json.WriteNull("d");
        }
    });

    public static byte[] Resume(string token, string sessionId, int sequence) => Frame(GatewayOpCode.Resume, json =>
    {
        json.WriteStartObject("d");
        json.WriteString("token", token);
        json.WriteString("session_id", sessionId);
        json.WriteNumber("seq", sequence);
        json.WriteEndObject();
    });

    public static byte[] Presence(GatewayPresence presence) => Frame(GatewayOpCode.PresenceUpdate, json =>
    {
        json.WritePropertyName("d");
        presence.Write(json);
    });

    public static byte[] Identify(string token, GatewayIdentity identity, GatewayPresence presence) => Frame(GatewayOpCode.Identify, json =>
    {
        json.WriteStartObject("d");
        json.WriteString("token", token);
        json.WriteStartObject("properties");
        json.WriteString("os", Environment.OSVersion.Platform.ToString());
        json.WriteString("browser", "Discord.Net");
        json.WriteString("device", "Discord.Net");
        json.WriteEndObject();
        json.WriteNumber("large_threshold", identity.LargeThreshold);
        json.WriteNumber("intents", (int)identity.Intents);
        if (identity.TotalShards > 1)
        {
            json.WriteStartArray("shard");
            json.WriteNumberValue(identity.ShardId);
            json.WriteNumberValue(identity.TotalShards);
            json.WriteEndArray();
        }

        if (presence is not null)
        {
            json.WritePropertyName("presence");
            presence.Write(json);
        }

        json.WriteEndObject();
    });

    private static byte[] Frame(GatewayOpCode op, Action<Utf8JsonWriter> writeData)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("op", (int)op);
            writeData(json);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
