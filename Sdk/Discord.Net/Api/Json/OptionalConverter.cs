#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Discord.API;

/// <summary>Writes the value that is said; what is not said is left out by <see cref="OptionalConverterFactory.LeaveOutUnsaid"/>.</summary>
internal sealed class OptionalConverter<T> : JsonConverter<Optional<T>>
{
    public override bool HandleNull => true;

    public override Optional<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)))!);

    public override void Write(Utf8JsonWriter writer, Optional<T> value, JsonSerializerOptions options)
    {
        if (value.GetValueOrDefault() is { } said)
        {
            JsonSerializer.Serialize(writer, said, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}

/// <summary>Makes an <see cref="OptionalConverter{T}"/> for every kind of value.</summary>
internal sealed class OptionalConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Optional<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(OptionalConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    /// <summary>Leaves out what is not said: to Discord that is something else than null.</summary>
    public static void LeaveOutUnsaid(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => typeof(IOptional).IsAssignableFrom(property.PropertyType)))
        {
            property.ShouldSerialize = (_, value) => value is IOptional { IsSpecified: true };
        }
    }
}
