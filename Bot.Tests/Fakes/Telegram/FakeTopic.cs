using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram;

/// <summary>A topic of a forum group.</summary>
internal sealed class FakeTopic(World world, FakeGroup group, long id, string name, int iconColor) : FakePlace(world)
{
    /// <summary>message_thread_id: the number of the service message that opened it.</summary>
    public long Id { get; } = id;

    public FakeGroup Group { get; } = group;

    public string Title { get; set; } = name;

    public override string Name => Title;

    public bool IsClosed { get; set; }

    public string? IconCustomEmojiId { get; set; }

    /// <summary>How Telegram refuses to write here once the topic is deleted; null while it exists.</summary>
    public string? DeletedAnswer { get; set; }

    public bool IsDeleted => DeletedAnswer is not null;

    public FakeMessage? Opening { get; set; }

    protected override IEnumerable<ChatEvent> Happened => Group.EventsIn(this);

    protected override IEnumerable<FakeMessage> Standing => Group.StandingIn(this);

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["message_thread_id"] = Id, ["name"] = Title, ["icon_color"] = iconColor };
        json.SetIf("icon_custom_emoji_id", IconCustomEmojiId);
        return json;
    }
}
