#nullable enable

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Discord.API;

/// <summary>An enum as Discord writes it: a number. A number that has no name yet is kept.</summary>
internal sealed class EnumConverter<TEnum> : LenientConverter<TEnum>
    where TEnum : struct, Enum
{
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));

    protected override TEnum Parse(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? ToEnum(number) : default;

    protected override TEnum ReadScalar(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number) ? ToEnum(number) : default;

    private static TEnum ToEnum(long number)
    {
        var value = (TEnum)Enum.ToObject(typeof(TEnum), number);

        // A number too large for the enum would come out as another one.
        return Convert.ToInt64(value, CultureInfo.InvariantCulture) == number ? value : default;
    }
}

/// <summary>Makes an <see cref="EnumConverter{TEnum}"/> for every enum.</summary>
internal sealed class EnumConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(EnumConverter<>).MakeGenericType(typeToConvert))!;
}
