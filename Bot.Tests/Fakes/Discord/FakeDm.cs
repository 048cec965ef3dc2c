using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

/// <summary>The direct messages between one person and the bot.</summary>
internal sealed class FakeDm(World world, ulong id, FakePerson person) : FakeChannel(world, id, ChannelKind.Dm)
{
    public FakePerson Person { get; } = person;

    public override string Name => $"DM with {Person.User.DisplayName}";

    protected override IEnumerable<ulong> PrivateReaders => [Person.Id];

    public override JsonObject ToJson() => new()
    {
        ["id"] = Id.Text(),
        ["type"] = (int)Kind,
        ["last_message_id"] = LastMessageId?.Text(),
        ["flags"] = 0,
        ["recipients"] = new JsonArray(Person.User.ToJson()),
    };
}
