using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

internal enum ChannelKind
{
    Text = 0,
    Dm = 1,
    Category = 4,
    PublicThread = 11,
    PrivateThread = 12,
    Forum = 15,
}

/// <summary>Anything with a channel id. https://discord.com/developers/docs/resources/channel#channel-object</summary>
internal abstract class FakeChannel(World world, ulong id, ChannelKind kind) : FakePlace(world)
{
    private readonly List<ChatEvent> _events = [];
    private readonly SortedDictionary<ulong, FakeMessage> _messages = [];

    public ulong Id { get; } = id;

    public ChannelKind Kind { get; } = kind;

    public virtual FakeGuild? Guild => null;

    public bool IsDeleted { get; set; }

    public bool HoldsMessages => Kind is not (ChannelKind.Category or ChannelKind.Forum);

    public string Mention => $"<#{Id.Text()}>";

    /// <summary>Pinned messages, the newest pin first.</summary>
    public List<FakeMessage> Pins { get; } = [];

    public DateTimeOffset? LastPinAt { get; set; }

    public ulong? LastMessageId { get; private set; }

    /// <summary>Everything that ever stood here and was not deleted, also what only one person sees.</summary>
    public IEnumerable<FakeMessage> Everything => _messages.Values.Where(m => !m.IsDeleted);

    protected override IEnumerable<ChatEvent> Happened => _events;

    protected override IEnumerable<FakeMessage> Standing => Everything.Where(m => m.OnlyFor is null);

    /// <summary>
    /// People whose private view this channel is part of: the partner of direct messages, the members of a private thread.
    /// </summary>
    protected virtual IEnumerable<ulong> PrivateReaders => [];

    public abstract JsonObject ToJson();

    /// <summary>Null when it never existed here, was deleted, or is ephemeral.</summary>
    public FakeMessage? Find(ulong messageId) =>
        _messages.TryGetValue(messageId, out var message) && message is { IsDeleted: false, OnlyFor: null } ? message : null;

    public virtual void Keep(FakeMessage message)
    {
        _messages[message.Id] = message;
        if (message.OnlyFor is null)
        {
            LastMessageId = message.Id;
        }

        Log(ChatEventKind.Sent, message.Author, message, message.FullText);
    }

    public void Log(ChatEventKind kind, FakeUser actor, FakeMessage? message, string text, FakeUser? privately = null)
    {
        var happened = new ChatEvent(World.NextSequence(), kind, actor, this, message, text);
        _events.Add(happened);
        var readers = (privately ?? message?.OnlyFor) is { } reader ? [reader.Id] : PrivateReaders;
        foreach (var id in readers)
        {
            World.Person(id)?.Private.Add(happened);
        }

        World.Changed();
    }
}
