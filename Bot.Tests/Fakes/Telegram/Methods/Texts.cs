using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram.Methods;

/// <summary>Texts and captions of calls: parsed, trimmed and measured as Telegram does.</summary>
internal static class Texts
{
    public const int MaxText = 4096;

    public const int MaxCaption = 1024;

    /// <summary>The text of a message, never empty.</summary>
    public static FakeContent Text(this Call call)
    {
        var raw = call.Parameters.TextOrEmpty("text");
        if (raw.Length == 0)
        {
            throw ApiRefusal.BadRequest("message text is empty");
        }

        var (text, entities) = Parse(raw, call.Parameters.Text("parse_mode"), call.Parameters.JsonOrNull("entities"));
        if (text.Length == 0)
        {
            throw ApiRefusal.BadRequest("text must be non-empty");
        }

        return text.Length > MaxText
            ? throw ApiRefusal.BadRequest("message is too long")
            : FakeContent.OfText(text, entities, call.Parameters.Text("parse_mode"));
    }

    /// <summary>Adds the caption, if any, to what a call sends.</summary>
    public static FakeContent WithCaption(this FakeContent content, string? raw, string? parseMode, JsonNode? entities)
    {
        var (text, marked) = Parse(raw ?? "", parseMode, entities);
        return text.Length > MaxCaption
            ? throw ApiRefusal.BadRequest("message caption is too long")
            : content with { Text = text, Entities = marked, ParseMode = text.Length == 0 ? null : parseMode };
    }

    public static FakeContent WithCaption(this FakeContent content, Call call) => content.WithCaption(
        call.Parameters.Text("caption"), call.Parameters.Text("parse_mode"), call.Parameters.JsonOrNull("caption_entities"));

    private static (string Text, IReadOnlyList<FakeEntity> Entities) Parse(string raw, string? parseMode, JsonNode? entities)
    {
        var (text, marked) = parseMode?.ToUpperInvariant() switch
        {
            null or "" => (raw, Given(entities)),
            "HTML" => new HtmlMarkup(raw).Parse(),
            "MARKDOWN" or "MARKDOWNV2" => throw ApiRefusal.BadRequest("unsupported parse_mode: this fake only knows HTML"),
            _ => throw ApiRefusal.BadRequest("unsupported parse_mode"),
        };
        return Trimmed(text, marked);
    }

    private static IReadOnlyList<FakeEntity> Given(JsonNode? entities) => entities is not JsonArray list ? [] :
        [.. list.Select(e => new FakeEntity(
            (string?)e!["type"] ?? "", (int?)e["offset"] ?? 0, (int?)e["length"] ?? 0, (string?)e["url"]))];

    // Blank space around a text is dropped, and what was marked in it.
    private static (string Text, IReadOnlyList<FakeEntity> Entities) Trimmed(string text, IReadOnlyList<FakeEntity> entities)
    {
        var lead = text.Length - text.TrimStart().Length;
        var trimmed = text.Trim();
        var kept = entities
            .Select(e => (Entity: e, Start: Math.Max(e.Offset - lead, 0), End: Math.Min(e.Offset - lead + e.Length, trimmed.Length)))
            .Where(e => e.End > e.Start)
            .Select(e => e.Entity with { Offset = e.Start, Length = e.End - e.Start });
        return (trimmed, [.. kept]);
    }
}
