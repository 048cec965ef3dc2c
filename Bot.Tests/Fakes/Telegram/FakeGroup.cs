using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram;

/// <summary>A group: plain, super, or a forum. What people do to it by hand is in <see cref="FakeGroupActions"/>.</summary>
internal sealed class FakeGroup(World world, long id, string title, bool isSuper, bool isForum) : FakeChat(world, id, null)
{
    private readonly Dictionary<long, FakeTopic> _topics = [];

    public override string Name => title;

    public override string Type => IsSuper ? "supergroup" : "group";

    public bool IsSuper { get; private set; } = isSuper;

    public bool IsForum { get; private set; } = isForum;

    /// <summary>False: the bot may not manage topics, pin or react, and privacy mode applies.</summary>
    public bool BotIsAdministrator { get; set; } = true;

    /// <summary>Telegram lets administrators write into closed topics; set it to see the desk meet that.</summary>
    public bool BotWritesInClosedTopics { get; set; }

    /// <summary>Who is in it, with their status: member, administrator, creator.</summary>
    public Dictionary<long, (FakeUser User, string Status)> Members { get; } = [];

    /// <summary>Topics that exist now, oldest first.</summary>
    public IReadOnlyList<FakeTopic> Topics => Locked(() => _topics.Values.Where(t => !t.IsDeleted).OrderBy(t => t.Id).ToList());

    public override JsonObject ToJson()
    {
        var json = new JsonObject { ["id"] = Id, ["title"] = title, ["type"] = Type };
        json.SetIf("is_forum", IsForum ? true : null);
        return json;
    }

    /// <summary>The topic whose name contains the text, as soon as it exists.</summary>
    public Task<FakeTopic> WaitForTopic(string name) =>
        World.Until(
            () => _topics.Values.FirstOrDefault(t => !t.IsDeleted && t.Title.Contains(name, StringComparison.Ordinal)),
            $"a topic \"{name}\" in {title}", Transcript);

    /// <summary>Also finds deleted topics: Telegram tells them from those that never were.</summary>
    public FakeTopic? FindTopic(long threadId) => _topics.GetValueOrDefault(threadId);

    public FakeTopic OpenTopic(FakeUser by, string name, int iconColor, string? iconEmoji)
    {
        FakeTopic topic = null!;
        Post(number =>
        {
            topic = new FakeTopic(World, this, number, name, iconColor) { IconCustomEmojiId = iconEmoji };
            var content = FakeContent.Service("forum_topic_created", new JsonObject { ["name"] = name, ["icon_color"] = iconColor });
            topic.Opening = new FakeMessage(this, number, by, World.Now, topic, content);
            return topic.Opening;
        });
        _topics[topic.Id] = topic;
        Log(ChatEventKind.TopicCreated, by, null, name, topic);
        return topic;
    }

    /// <summary>A service message, which goes to the bot as well unless the bot caused it.</summary>
    public FakeMessage PostService(FakeUser by, FakeTopic? topic, string kind, JsonNode body)
    {
        var message = Post(number => new FakeMessage(this, number, by, World.Now, topic, FakeContent.Service(kind, body)));
        if (!by.IsBot)
        {
            World.Updates.Push("message", message.ToJson(), Id);
        }

        return message;
    }

    public void LoseTopic(FakeTopic topic, FakeUser by, string answer)
    {
        topic.DeletedAnswer = answer;
        foreach (var message in StandingIn(topic).ToList())
        {
            message.Delete();
        }

        Log(ChatEventKind.TopicDeleted, by, null, topic.Title, topic);
    }

    public IEnumerable<ChatEvent> EventsIn(FakeTopic topic) => Happened.Where(e => e.Topic == topic);

    public IEnumerable<FakeMessage> StandingIn(FakeTopic topic) => Standing.Where(m => m.Topic == topic);

    public void BecomeSupergroup(long newId, bool forum)
    {
        World.Migrate(this, Id, newId);
        Id = newId;
        IsSuper = true;
        IsForum = forum;
        ForgetMessages();
    }
}
