using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telegram.Bot.Serialization;

/// <summary>Seconds since 1970 in JSON; 0 stands for no date, which is <c>default</c> here.</summary>
internal sealed class UnixDateTimeConverter : JsonConverter<DateTime>
{
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        UnixSeconds.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        UnixSeconds.Write(writer, value);
}

/// <summary>Seconds since 1970 where 0 means for ever, which is null here.</summary>
internal sealed class BanTimeConverter : JsonConverter<DateTime?>
{
    public override DateTime? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var time = reader.TokenType == JsonTokenType.Null ? default : UnixSeconds.Read(ref reader);
        return time == default ? null : time;
    }

    public override void Write(Utf8JsonWriter writer, DateTime? value, JsonSerializerOptions options) =>
        UnixSeconds.Write(writer, value ?? default);
}

internal static class UnixSeconds
{
    private static readonly long Last = (DateTime.MaxValue - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond;

    public static DateTime Read(ref Utf8JsonReader reader)
    {
        // Some servers send more digits than a date can hold; such a date is the last one there is.
        var seconds = reader.TryGetInt64(out var whole) ? whole : (long)Math.Min(reader.GetDouble(), Last);
        return seconds switch
        {
            0 => default,
            > 0 => DateTime.UnixEpoch.AddSeconds(Math.Min(seconds, Last)),
            _ => throw new JsonException("There are no dates before 1970."),
        };
    }

    public static void Write(Utf8JsonWriter writer, DateTime value)
    {
        var seconds = value == default ? 0 : (long)(value.ToUniversalTime() - DateTime.UnixEpoch).TotalSeconds;
        if (seconds < 0)
        {
            throw new JsonException("There are no dates before 1970.");
        }

        writer.WriteNumberValue(seconds);
    }
}
