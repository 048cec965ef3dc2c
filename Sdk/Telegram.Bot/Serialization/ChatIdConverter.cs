using System.Text.Json;
using System.Text.Json.Serialization;
using Telegram.Bot.Types;

namespace Telegram.Bot.Serialization;

/// <summary>A chat is a number in JSON, or a user name with its @.</summary>
internal sealed class ChatIdConverter : JsonConverter<ChatId?>
{
    public override ChatId? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Number => new ChatId(reader.GetInt64()),
            JsonTokenType.String => new ChatId(reader.GetString()!),
            _ => throw new JsonException("A chat is a number or a user name."),
        };

    public override void Write(Utf8JsonWriter writer, ChatId? value, JsonSerializerOptions options)
    {
        if (value is { Username: { } username })
        {
            writer.WriteStringValue(username);
        }
        else if (value is { Identifier: { } identifier })
        {
            writer.WriteNumberValue(identifier);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
