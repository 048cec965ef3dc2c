using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram;

/// <summary>A private chat of the bot, or (as <see cref="FakeGroup"/>) a group it is in.</summary>
internal class FakeChat(World world, long id, FakeUser? person) : FakePlace(world)
{
    private readonly List<ChatEvent> _events = [];
    private readonly SortedDictionary<long, FakeMessage> _messages = [];
    private long _nextMessageId = 1;

    public long Id { get; protected set; } = id;

    /// <summary>Whose private chat it is; null for groups.</summary>
    public FakeUser? Person { get; } = person;

    public override string Name => Person is null ? $"chat {Id}" : $"the chat with {Person.FirstName}";

    public virtual string Type => "private";

    /// <summary>Telegram's refusal of everything the bot does here, or null: blocked, kicked, deactivated, never started.</summary>
    public ApiRefusal? Refusal { get; set; }

    protected override IEnumerable<ChatEvent> Happened => _events;

    protected override IEnumerable<FakeMessage> Standing => _messages.Values.Where(m => !m.IsDeleted);

    public virtual JsonObject ToJson()
    {
        var json = new JsonObject { ["id"] = Id, ["type"] = "private", ["first_name"] = Person!.FirstName };
        json.SetIf("last_name", Person.LastName);
        json.SetIf("username", Person.Username);
        return json;
    }

    /// <summary>Null when it never existed here or was deleted.</summary>
    public FakeMessage? Find(long messageId) =>
        _messages.TryGetValue(messageId, out var message) && !message.IsDeleted ? message : null;

    /// <summary>Writes a message down, under the next number. The builder is given that number.</summary>
    public FakeMessage Post(Func<long, FakeMessage> build)
    {
        var message = build(_nextMessageId++);
        _messages[message.Id] = message;
        Log(ChatEventKind.Sent, message.From, message, message.Text, message.Topic);
        return message;
    }

    public void Log(ChatEventKind kind, FakeUser actor, FakeMessage? message, string text, FakeTopic? topic)
    {
        _events.Add(new ChatEvent(World.NextSequence(), kind, actor.IsBot, actor.IsBot ? "bot" : actor.FirstName, topic, message, text));
        World.Changed();
    }

    /// <summary>A supergroup made of a group starts counting anew, and the bot can reach nothing of what was before.</summary>
    protected void ForgetMessages()
    {
        _messages.Clear();
        _nextMessageId = 1;
    }
}
