#nullable enable

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Discord.API;

// Discord adds values every month and self-hosted servers write null, numbers and texts where Discord does not: what cannot be read
// is the default of its type, so that one odd field does not cost the whole event.

/// <summary>Reads a value from a number, a text or nothing.</summary>
internal abstract class LenientConverter<T> : JsonConverter<T>
    where T : struct
{
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                reader.Skip();
                return default;
            case JsonTokenType.String:
                return Parse(reader.GetString()!);
            case JsonTokenType.Null:
                return default;
            default:
                return ReadScalar(ref reader);
        }
    }

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    protected abstract T Parse(string text);

    protected abstract T ReadScalar(ref Utf8JsonReader reader);
}

/// <summary>An id: a text in JSON, since JavaScript cannot count so far.</summary>
internal sealed class SnowflakeConverter : LenientConverter<ulong>
{
    public override void Write(Utf8JsonWriter writer, ulong value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));

    protected override ulong Parse(string text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;

    protected override ulong ReadScalar(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out var value) ? value : 0;
}

internal sealed class IntConverter : LenientConverter<int>
{
    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    protected override int Parse(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : 0;

    // Some numbers are whole only in Discord's documentation.
    protected override int ReadScalar(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var value) && Math.Abs(value) <= int.MaxValue ? (int)value : 0;
}

internal sealed class DoubleConverter : LenientConverter<double>
{
    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    protected override double Parse(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0;

    protected override double ReadScalar(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var value) ? value : 0;
}

internal sealed class BoolConverter : LenientConverter<bool>
{
    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);

    protected override bool Parse(string text) => bool.TryParse(text, out var value) && value;

    protected override bool ReadScalar(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number
        ? reader.TryGetDouble(out var value) && value != 0
        : reader.TokenType == JsonTokenType.True;
}

internal sealed class MomentConverter : LenientConverter<DateTimeOffset>
{
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    protected override DateTimeOffset Parse(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value) ? value : default;

    protected override DateTimeOffset ReadScalar(ref Utf8JsonReader reader) => default;
}
