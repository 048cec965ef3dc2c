using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

/// <summary>A modal that was opened for somebody. https://discord.com/developers/docs/components/using-modal-components</summary>
internal sealed class FakeModal(FakeInteraction opener, JsonObject data)
{
    private readonly World _world = opener.Channel.World;

    public string Title { get; } = data.Text("title") ?? "";

    public string CustomId { get; } = data.Text("custom_id") ?? "";

    /// <summary>What can be filled in, top to bottom.</summary>
    public IReadOnlyList<FakeField> Fields { get; } = FakeField.In(data.Array("components") ?? []);

    /// <summary>Text between the fields.</summary>
    public IReadOnlyList<string> Texts { get; } = Controls.All(data.Array("components") ?? [])
        .Where(c => Controls.KindOf(c) == ComponentKind.TextDisplay).Select(c => c.Text("content") ?? "").ToList();

    public JsonArray Components { get; } = data.Array("components") ?? [];

    public bool IsOpen { get; private set; } = true;

    /// <summary>A field by its custom_id, its label, or a part of its label.</summary>
    public FakeField this[string key] =>
        Fields.FirstOrDefault(f => f.CustomId == key)
        ?? Fields.FirstOrDefault(f => f.Label == key)
        ?? Fields.FirstOrDefault(f => f.Label.Contains(key, StringComparison.Ordinal))
        ?? throw new FakeDiscordException(
            $"The modal \"{Title}\" has no field \"{key}\", only: {string.Join(", ", Fields.Select(f => $"{f.CustomId} ({f.Label})"))}");

    /// <summary>Types or chooses: a text, or labels (or values) of options, or for a checkbox "true".</summary>
    public FakeModal Fill(string key, params string[] values)
    {
        this[key].Fill(values);
        return this;
    }

    public FakeModal Check(string key, bool check = true) => Fill(key, check ? "true" : "false");

    public FakeModal Attach(string key, params FakeUpload[] files)
    {
        this[key].Attach(files);
        return this;
    }

    /// <summary>Picks people, roles or channels, in a select for those.</summary>
    public FakeModal Pick(string key, params ulong[] ids)
    {
        this[key].Fill(ids.Select(i => i.Text()).ToArray());
        return this;
    }

    /// <summary>Sends it off. The app checks lengths and required fields first, as Discord's does.</summary>
    public Task<FakeInteraction> SubmitAsync() => Task.FromResult(Submit());

    public FakeInteraction Submit() => _world.Locked(() =>
    {
        if (!IsOpen)
        {
            throw new FakeDiscordException($"The modal \"{Title}\" is closed already.");
        }

        var complaints = Fields.Select(f => f.Complaint()).OfType<string>().ToList();
        if (complaints.Count > 0)
        {
            throw new FakeDiscordException($"The modal \"{Title}\" cannot be sent: {string.Join("; ", complaints)}");
        }

        IsOpen = false;
        var sent = ModalAnswer.Of(this, opener.Channel);
        return _world.Interactions.Begin(opener.Channel, opener.By, InteractionKind.ModalSubmit, sent, opener.Source);
    });

    /// <summary>Dismissed: nobody tells the bot.</summary>
    public void Close() => _world.Locked(() => IsOpen = false);

    public override string ToString() => $"modal \"{Title}\": {string.Join(", ", Fields.Select(f => f.Label))}";
}
