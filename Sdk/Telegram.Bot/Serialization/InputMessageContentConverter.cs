using System.Text.Json;
using System.Text.Json.Serialization;
using Telegram.Bot.Types.InlineQueryResults;

namespace Telegram.Bot.Serialization;

/// <summary>Writes the content as what it is; nothing in its JSON tells the kinds apart, so it cannot be read.</summary>
internal sealed class InputMessageContentConverter : JsonConverter<InputMessageContent>
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(InputMessageContent);

    public override InputMessageContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("Message contents are only sent.");

    public override void Write(Utf8JsonWriter writer, InputMessageContent value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
}
