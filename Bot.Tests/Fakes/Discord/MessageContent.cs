using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

internal sealed record FakeSticker(ulong Id, string Name, int Format = 1)
{
    public JsonObject ToJson() => new() { ["id"] = Id.Text(), ["name"] = Name, ["format_type"] = Format };
}

/// <summary>What a message says, apart from who, where and when. Replaced as a whole by an edit; its JSON is never changed.</summary>
internal sealed record MessageContent
{
    public string Text { get; init; } = "";

    public JsonArray Embeds { get; init; } = [];

    public JsonArray Components { get; init; } = [];

    public IReadOnlyList<FakeFile> Files { get; init; } = [];

    public IReadOnlyList<FakeSticker> Stickers { get; init; } = [];

    public MessageMarks Flags { get; init; }

    public bool IsEmpty => Text.Length == 0 && Embeds.Count == 0 && Components.Count == 0 && Files.Count == 0 && Stickers.Count == 0;

    public string FullText => string.Join('\n', Embeds.OfType<JsonObject>()
        .Select(e => new FakeEmbed(e).FullText)
        .Prepend(Text)
        .Concat(Controls.All(Components).Select(c => c.Text("content") ?? ""))
        .Where(t => t.Length > 0));
}

/// <summary>Who is pinged by a message.</summary>
internal sealed record Mentions(IReadOnlyList<FakeUser> Users, IReadOnlyList<ulong> Roles, bool Everyone)
{
    public static Mentions None { get; } = new([], [], false);
}

/// <summary>An embed with a reader's eyes.</summary>
internal sealed class FakeEmbed(JsonObject json)
{
    public JsonObject Json { get; } = json;

    public string Title => Json.Text("title") ?? "";

    public string Description => Json.Text("description") ?? "";

    public int? Color => Json.Int("color");

    public string Footer => Json.Object("footer")?.Text("text") ?? "";

    public string Author => Json.Object("author")?.Text("name") ?? "";

    public IReadOnlyList<(string Name, string Value)> Fields =>
        Json.Objects("fields").Select(f => (f.Text("name") ?? "", f.Text("value") ?? "")).ToList();

    public string FullText => string.Join('\n', Fields
        .SelectMany(f => new[] { f.Name, f.Value })
        .Prepend(Description).Prepend(Title).Prepend(Author).Append(Footer)
        .Where(t => t.Length > 0));

    /// <summary>The value of the field with this name; null when there is none.</summary>
    public string? Field(string name) => Fields.Where(f => f.Name == name).Select(f => f.Value).FirstOrDefault();
}
