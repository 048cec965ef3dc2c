namespace Bot.Tests.Fakes.Discord;

/// <summary>All that one person alone gets from the bot: direct messages, ephemeral messages anywhere, private threads.</summary>
internal sealed class PrivateView(World world, FakeUser person) : FakePlace(world)
{
    private readonly List<ChatEvent> _events = [];

    public override string Name => $"what {person.DisplayName} sees privately";

    protected override IEnumerable<ChatEvent> Happened => _events;

    protected override IEnumerable<FakeMessage> Standing =>
        _events.Where(e => e is { Kind: ChatEventKind.Sent, Message.IsDeleted: false }).Select(e => e.Message!);

    public void Add(ChatEvent happened) => _events.Add(happened);
}
