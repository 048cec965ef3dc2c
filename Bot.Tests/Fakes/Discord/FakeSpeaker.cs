using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

/// <summary>Somebody in a certain place: everything a person can do there. Without a place: privately with the bot.</summary>
internal class FakeSpeaker(World world, FakeUser user, FakeChannel? place) : FakeWriter(world, user, place)
{
    // What the bot says to this person privately may stand anywhere; in a channel only the channel counts (and what is ephemeral there).
    private readonly FakeChannel? _place = place;

    private IEnumerable<FakeMessage> Seen => _place is null
        ? Person.Private.Messages
        : _place.Everything.Where(m => m.OnlyFor is null || m.OnlyFor == User);

    /// <summary>
    /// Runs a slash command as soon as the bot has registered it: <c>RunsAsync("/ticket close", ("reason", "done"))</c>.
    /// </summary>
    public Task<FakeInteraction> RunsAsync(string line, params (string Name, object Value)[] options)
    {
        var name = line.TrimStart('/').Split(' ')[0];
        return Once(
            () => World.Commands.OfferedTo(User, Place).Any(c => c.Type == 1 && (c.Name == name || c.NameIn(User.Locale) == name)),
            () => Runs(line, options), $"{User.DisplayName} to be offered {line}");
    }

    /// <summary>Runs a slash command that the bot has registered; what the app would not let a person send is refused here.</summary>
    public FakeInteraction Runs(string line, params (string Name, object Value)[] options) => World.Locked(() =>
    {
        RequireAccess(Place);
        if (Place is FakeThread { IsArchived: true })
        {
            throw new FakeDiscordException($"{Place.Name} is archived: no commands there.");
        }

        return World.Interactions.Begin(Place, User, InteractionKind.Command, new CommandLine(Place, User).Read(line, options));
    });

    /// <summary>Runs a command of the context menu on a message.</summary>
    public FakeInteraction Uses(string command, FakeMessage on) => World.Locked(() =>
    {
        RequireAccess(on.Channel);
        return World.Interactions.Begin(on.Channel, User, InteractionKind.Command, new CommandLine(on.Channel, User).On(on, command));
    });

    /// <summary>Types into an option with autocomplete and sees what the bot offers.</summary>
    public async Task<IReadOnlyList<FakeChoice>> Autocompletes(string line, string option, string typed)
    {
        var asked = World.Locked(() => World.Interactions.Begin(
            Place, User, InteractionKind.Autocomplete, new CommandLine(Place, User).Read(line, [(option, typed)], focused: option)));
        await asked.Answered();
        return asked.Choices;
    }

    /// <summary>
    /// Presses a button (by its label, part of it, or its custom_id) of the newest message that has it, once there is one.
    /// </summary>
    public Task<FakeInteraction> PressesAsync(string button) => Once(
        () => Seen.Any(m => m.Button(button) is { IsDisabled: false, CustomId: not null }),
        () => Presses(Seen.Last(m => m.Button(button) is { IsDisabled: false, CustomId: not null }), button),
        $"{User.DisplayName} to see a button \"{button}\"");

    public FakeInteraction Presses(string button) => World.Locked(() => Presses(
        Seen.LastOrDefault(m => m.Button(button) is { IsDisabled: false, CustomId: not null })
            ?? throw new FakeDiscordException($"{User.DisplayName} sees no button \"{button}\".\n{Picture()}"),
        button));

    public FakeInteraction Presses(FakeMessage message, string button) => World.Locked(() =>
        message.Button(button) is { IsDisabled: false, CustomId: { } id }
            ? Use(message, id, ComponentKind.Button)
            : throw new FakeDiscordException($"\"{message}\" has no button \"{button}\" to press.\n{message.Channel.Transcript()}"));

    /// <summary>Presses a button that the app still showed although the message has changed or gone since.</summary>
    public FakeInteraction PressesOld(FakeMessage message, string customId) =>
        World.Locked(() => Use(message, customId, ComponentKind.Button));

    /// <summary>
    /// Chooses from the newest menu that offers all of it (by label or value; of people, roles, channels by id), once there is one.
    /// </summary>
    public Task<FakeInteraction> ChoosesAsync(params string[] choices) => Once(
        () => Seen.Any(m => MenuWith(m, choices) is not null), () => Chooses(choices),
        $"{User.DisplayName} to be offered {string.Join(", ", choices)}");

    public FakeInteraction Chooses(params string[] choices) => World.Locked(() =>
    {
        var message = Seen.LastOrDefault(m => MenuWith(m, choices) is not null)
            ?? throw new FakeDiscordException($"{User.DisplayName} sees no menu with {string.Join(", ", choices)}.\n{Picture()}");
        var menu = MenuWith(message, choices)!;
        var values = choices.Select(c => menu.Options.FirstOrDefault(o => o.Label == c || o.Value == c)?.Value ?? c).ToList();
        return Use(message, menu.CustomId, menu.Kind, values);
    });

    /// <summary>The modal that the bot opened for this person and that is still open, as soon as there is one.</summary>
    public Task<FakeModal> Modal() =>
        World.Until(() => Person.Modals.LastOrDefault(m => m.IsOpen), $"a modal for {User.DisplayName}", Picture);

    private static FakeSelect? MenuWith(FakeMessage message, string[] choices) => message.Selects.FirstOrDefault(s =>
        !s.IsDisabled && choices.Length >= s.Min && choices.Length <= s.Max
        && (s.Kind == ComponentKind.StringSelect
            ? choices.All(c => s.Options.Any(o => o.Label == c || o.Value == c))
            : choices.All(c => JsonExtensions.ParseId(c) is not null)));

    private FakeInteraction Use(FakeMessage message, string customId, ComponentKind kind, IReadOnlyList<string>? values = null)
    {
        RequireAccess(message.Channel);
        var data = new JsonObject { ["custom_id"] = customId, ["component_type"] = (int)kind };
        if (values is not null)
        {
            var resolved = new Resolved(message.Channel);
            data["values"] = values.ToJsonArray(v => resolved.Note(kind, v));
            data.SetIf("resolved", resolved.ToJson());
        }

        return World.Interactions.Begin(message.Channel, User, InteractionKind.Component, data, message);
    }

    private async Task<FakeInteraction> Once(Func<bool> possible, Func<FakeInteraction> act, string expectation)
    {
        await World.Until(() => possible() ? this : null, expectation, Picture);
        return act();
    }

    private string Picture() => _place?.Transcript() ?? Person.Private.Transcript();
}
