using System.Text.Json;
using System.Text.Json.Serialization;
using Telegram.Bot.Types;

namespace Telegram.Bot.Serialization;

/// <summary>A file is a string in JSON: an id, a URL, or the name of the part that carries it.</summary>
internal sealed class InputFileConverter : JsonConverter<InputFile?>
{
    private const string Attached = "attach://";

    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAssignableTo(typeof(InputFile));

    public override InputFile? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return text switch
        {
            null => null,
            _ when text.StartsWith(Attached, StringComparison.OrdinalIgnoreCase) =>
                new InputFileStream(Stream.Null, text[Attached.Length..]),
            _ => InputFile.FromString(text),
        };
    }

    public override void Write(Utf8JsonWriter writer, InputFile? value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value switch
        {
            InputFileId file => file.Id,
            InputFileUrl file => file.Url.ToString(),
            InputFileStream file => $"{Attached}{Uploads.Add(file)}",
            _ => throw new JsonException("This kind of file cannot be sent."),
        });
}
