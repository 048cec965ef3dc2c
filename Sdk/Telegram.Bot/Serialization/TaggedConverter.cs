using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telegram.Bot.Serialization;

/// <summary>
/// Reads an object as the type that one of its fields names, wherever in the object that field stands; writes it as what it is.
/// </summary>
/// <param name="tag">The field that names the type.</param>
/// <param name="unknown">Read instead of a type that this version does not know; null when that is an error.</param>
/// <param name="types">The known names.</param>
internal abstract class TaggedConverter<T>(string tag, Type? unknown, params (string Name, Type Type)[] types) : JsonConverter<T>
    where T : class
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(T);

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var name = FindTag(reader);
        var type = Array.Find(types, t => t.Name == name).Type ?? unknown
            ?? throw new JsonException($"No {typeof(T).Name} has the {tag} '{name}'.");
        return (T?)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(type));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));

    // The reader is a struct: the caller's stays where it is.
    private string? FindTag(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(tag);
            reader.Read();
            if (found)
            {
                return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            }

            reader.Skip();
        }

        return null;
    }
}
