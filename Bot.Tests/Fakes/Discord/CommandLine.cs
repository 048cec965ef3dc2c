using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

/// <summary>
/// Turns what somebody picked and typed ("/ticket close", reason: …) into the data of an interaction, and refuses what the app would not
/// let them send: unknown commands and options, missing required ones, values that do not fit.
/// </summary>
internal sealed class CommandLine(FakeChannel place, FakeUser user)
{
    private readonly Resolved _resolved = new(place);

    /// <param name="line">The command with its sub-commands, with or without a slash; in the person's language or the default one.</param>
    /// <param name="options">Names and values; a value is a text, number, boolean, person, channel, role or upload.</param>
    /// <param name="focused">The option that is being typed, for an autocomplete; null when the command is sent.</param>
    public JsonObject Read(string line, IReadOnlyList<(string Name, object Value)> options, string? focused = null)
    {
        var words = line.TrimStart('/').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var command = Command(words[0], 1);
        var data = Start(command);
        var (level, definitions) = (data, command.Options);
        foreach (var word in words.Skip(1))
        {
            var sub = definitions.FirstOrDefault(d => d.Int("type") is 1 or 2 && Names(d).Contains(word))
                ?? throw new FakeDiscordException($"/{command.Name} has no sub-command \"{word}\".");
            var next = new JsonObject { ["type"] = sub.Int("type"), ["name"] = sub.Text("name") };
            level["options"] = new JsonArray(next);
            (level, definitions) = (next, sub.Objects("options").ToList());
        }

        if (definitions.FirstOrDefault(d => d.Int("type") is 1 or 2) is { } missing)
        {
            throw new FakeDiscordException($"\"{line}\" needs a sub-command, e.g. \"{missing.Text("name")}\".");
        }

        Fill(level, line, definitions, options, focused);
        return data.SetIf("resolved", _resolved.ToJson());
    }

    /// <summary>A command of the context menu on a message.</summary>
    public JsonObject On(FakeMessage message, string name)
    {
        var data = Start(Command(name, 3));
        data["target_id"] = _resolved.Message(message);
        return data.SetIf("resolved", _resolved.ToJson());
    }

    private static JsonObject Start(FakeCommand command)
    {
        var data = new JsonObject { ["id"] = command.Id.Text(), ["name"] = command.Name, ["type"] = command.Type };
        return data.SetIf("guild_id", command.Guild?.Id.Text());
    }

    private FakeCommand Command(string name, int type)
    {
        var offered = place.World.Commands.OfferedTo(user, place).Where(c => c.Type == type).ToList();
        return offered.FirstOrDefault(c => c.NameIn(user.Locale) == name || c.Name == name)
            ?? throw new FakeDiscordException(
                $"{user.DisplayName} is offered no command \"{name}\" in {place.Name}, "
                + $"only: {string.Join(", ", offered.Select(c => c.Name))}");
    }

    private IReadOnlyList<string?> Names(JsonObject definition) =>
        [definition.Text("name"), definition.Object("name_localizations")?.Text(user.Locale)];

    private void Fill(
        JsonObject level, string line, IReadOnlyList<JsonObject> definitions, IReadOnlyList<(string Name, object Value)> options,
        string? focused)
    {
        var filled = new JsonArray();
        foreach (var (name, value) in options)
        {
            var definition = definitions.FirstOrDefault(d => Names(d).Contains(name))
                ?? throw new FakeDiscordException(
                    $"\"{line}\" has no option \"{name}\", only: {string.Join(", ", definitions.Select(d => d.Text("name")))}");
            var option = new JsonObject { ["name"] = definition.Text("name"), ["type"] = definition.Int("type") };
            var isFocused = focused is not null && Names(definition).Contains(focused);
            option["value"] = isFocused ? value.ToString() : Value(definition, value);
            filled.Add(option.SetIf("focused", isFocused ? true : null));
        }

        var required = definitions.Where(d => d.Flag("required") && focused is null).Select(d => d.Text("name"));
        var given = filled.OfType<JsonObject>().Select(o => o.Text("name"));
        if (required.Except(given).FirstOrDefault() is { } missing)
        {
            throw new FakeDiscordException($"\"{line}\" needs the option \"{missing}\".");
        }

        level.SetIf("options", filled.Count > 0 ? filled : null);
    }

    private JsonNode? Value(JsonObject definition, object value)
    {
        JsonNode? read = (definition.Int("type"), value) switch
        {
            (3, string text) => text,
            (4, int or long) => Convert.ToInt64(value, CultureInfo.InvariantCulture),
            (5, bool flag) => flag,
            (6 or 9, FakePerson person) => _resolved.User(person.Id),
            (7, FakeChannel channel) => _resolved.Channel(channel.Id),
            (8 or 9, FakeRole role) => _resolved.Role(role.Id),
            (10, int or long or double) => Convert.ToDouble(value, CultureInfo.InvariantCulture),
            (11, FakeUpload upload) => _resolved.Attachment(upload),
            _ => throw new FakeDiscordException(
                $"The option \"{definition.Text("name")}\" (type {definition.Int("type")}) does not take {value}."),
        };
        return Fits(definition, read) ? read : Chosen(definition, read);
    }

    private static bool Fits(JsonObject definition, JsonNode? value)
    {
        var length = value is JsonValue text && text.TryGetValue<string>(out var written) ? written.Length : (int?)null;
        return (definition.Array("choices") is not { Count: > 0 })
            && (length is null || (length >= (definition.Int("min_length") ?? 0) && length <= (definition.Int("max_length") ?? 6000)));
    }

    /// <summary>With choices only those can be picked, by their name (in the person's language) or value.</summary>
    private JsonNode? Chosen(JsonObject definition, JsonNode? value)
    {
        var choice = definition.Objects("choices").FirstOrDefault(
            c => Names(c).Contains(value?.ToString()) || c.Text("value") == value?.ToString());
        return choice?["value"]?.DeepClone()
            ?? throw new FakeDiscordException($"The option \"{definition.Text("name")}\" does not take \"{value}\".");
    }
}
