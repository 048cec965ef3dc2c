using System.Globalization;
using System.Text.Json;
using Bot.Messaging;
using Bot.Platforms.Telegram;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace Bot.Tests.Platforms.Telegram;

/// <summary>Updates as Telegram sends them, from the files in <c>Payloads</c>, and what the translator makes of them, in one line.</summary>
internal static class Payload
{
    public static readonly BotIdentity Bot = new("complaint_desk_bot", "-1002000000001");

    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static IEnumerable<string> Names => typeof(Payload).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => Path.GetFileNameWithoutExtension(name));

    private const string Folder = "Platforms/Telegram/Payloads/";

    public static JsonElement Json(string name)
    {
        using var stream = typeof(Payload).Assembly.GetManifestResourceStream($"{Folder}{name}.json")
            ?? throw new FileNotFoundException($"There is no payload '{name}'.");
        return JsonDocument.Parse(stream).RootElement.Clone();
    }

    public static IncomingMessage? Translated(string name) =>
        TelegramTranslator.Translate(Json(name).Deserialize<Update>(JsonBotAPI.Options)!, Bot, Now);

    /// <summary>All that is told, in the order of the record; null for nothing.</summary>
    public static string? Told(IncomingMessage? message)
    {
        if (message is null)
        {
            return null;
        }

        var words = new List<string?>
        {
            $"{message.NativeId} {message.From} {message.Side} {message.Kind}",
            message.Command is null ? null : $"/{message.Command}",
            message.Text.Length == 0 ? null : $"'{message.Text}'",
            message.ButtonToken is null ? null : $"button {message.ButtonToken}",
            message.MessageId is null ? null : $"#{message.MessageId}",
            message.ReplyToMessageId is null ? null : $"re {message.ReplyToMessageId}",
            message.AlbumId is null ? null : $"album {message.AlbumId}",
            message.Location is null ? null : string.Create(
                CultureInfo.InvariantCulture, $"at {message.Location.Latitude} {message.Location.Longitude} {message.Location.Title}"),
            message.Unsupported is null ? null : $"unsupported {message.Unsupported}",
        };
        words.AddRange(message.Mentions.Select(one => $"names {one.UserId} {one.Name}"));
        words.AddRange(message.Files.Select(file => $"[{file.Kind} {file.NativeFileId} {file.Name} {file.MediaType} {file.Size}]"));
        return string.Join(' ', words.Where(word => word is not null)).Trim();
    }
}
