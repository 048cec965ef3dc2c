using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Discord.Gateway;

namespace Bot.Tests.Fakes.Discord;

/// <summary>All interactions. Begins them and finds them again. Used under the world's gate.</summary>
internal sealed class InteractionBook(World world)
{
    private readonly Dictionary<ulong, FakeInteraction> _byId = [];
    private readonly Dictionary<string, FakeInteraction> _byToken = [];

    public IReadOnlyCollection<FakeInteraction> All => _byId.Values;

    public FakeInteraction Begin(FakeChannel channel, FakeUser by, InteractionKind kind, JsonObject data, FakeMessage? source = null)
    {
        var interaction = new FakeInteraction(channel, by, kind, data) { Source = source };
        _byId[interaction.Id] = interaction;
        _byToken[interaction.Token] = interaction;
        channel.Log(ChatEventKind.Interacted, by, source, data.Text("name") ?? data.Text("custom_id") ?? "", privately: by);
        world.Sessions.Publish(
            new GatewayEvent("INTERACTION_CREATE", Intents.None, channel.Guild, interaction.ToJson()) { AlsoWithoutBot = true });
        return interaction;
    }

    public FakeInteraction? Find(ulong id) => _byId.GetValueOrDefault(id);

    public FakeInteraction? Find(string token) => _byToken.GetValueOrDefault(token);
}
