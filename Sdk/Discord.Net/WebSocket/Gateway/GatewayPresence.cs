using System.Text.Json;

namespace Discord.WebSocket.Gateway;

/// <summary>How the bot is shown to others.</summary>
internal sealed record GatewayPresence(UserStatus Status, DateTimeOffset? Since, IActivity Activity)
{
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("status", StatusName(Status));
        json.WriteBoolean("afk", Status == UserStatus.AFK);
        if (Since is { } since)
        {
            json.WriteNumber("since", since.ToUnixTimeMilliseconds());
        }
        else
        {
            json.WriteNull("since");
        }

        json.WriteStartArray("activities");
        if (Activity is not null)
        {
            WriteActivity(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteActivity(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", Activity.Name);
        json.WriteNumber("type", (int)Activity.Type);
        if (Activity is CustomStatusGame custom)
        {
            json.WriteString("state", custom.State);
        }

        json.WriteEndObject();
    }

    private static string StatusName(UserStatus status) => status switch
    {
        UserStatus.Idle or UserStatus.AFK => "idle",
        UserStatus.DoNotDisturb => "dnd",
        UserStatus.Invisible or UserStatus.Offline => "invisible",
        _ => "online",
    };
}
