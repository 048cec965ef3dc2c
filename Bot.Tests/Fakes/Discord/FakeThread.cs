using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Discord.Gateway;

namespace Bot.Tests.Fakes.Discord;

/// <summary>A thread: under a text channel, or a post of a forum. https://discord.com/developers/docs/topics/threads</summary>
internal sealed class FakeThread(World world, ulong id, ChannelKind kind, FakeGuildChannel parent, FakeUser owner, string name)
    : FakeChannel(world, id, kind)
{
    private readonly DateTimeOffset _createdAt = world.Now;
    private int _messageCount;

    public FakeGuildChannel Parent { get; } = parent;

    public FakeUser Owner { get; } = owner;

    public override FakeGuild Guild => Parent.Guild;

    public override string Name => $"{Parent.Name} › {Title}";

    public string Title { get; set; } = name;

    public bool IsPrivate => Kind == ChannelKind.PrivateThread;

    public bool IsArchived { get; set; }

    public bool IsLocked { get; set; }

    public bool IsInvitable { get; set; } = true;

    /// <summary>Minutes of silence after which it archives itself.</summary>
    public int AutoArchiveMinutes { get; set; } = 1440;

    public DateTimeOffset ArchiveChangedAt { get; set; } = world.Now;

    public int Slowmode { get; set; }

    public List<ulong> AppliedTags { get; } = [];

    public Dictionary<ulong, DateTimeOffset> Members { get; } = [];

    /// <summary>The first message of a post, or the message a thread was started from; null when there is none.</summary>
    public FakeMessage? Starter => World.Locked(() => Find(Id) ?? Parent.Find(Id));

    /// <summary>Names of the applied tags.</summary>
    public IReadOnlyList<string> Tags => World.Locked(() =>
        Parent is FakeForum forum ? forum.Tags.Where(t => AppliedTags.Contains(t.Id)).Select(t => t.Name).ToList() : []);

    protected override IEnumerable<ulong> PrivateReaders => IsPrivate ? Members.Keys : [];

    public override void Keep(FakeMessage message)
    {
        _messageCount++;
        base.Keep(message);
    }

    /// <summary>Resolves when the thread looks so, e.g. <c>t => t.IsArchived</c>.</summary>
    public Task<FakeThread> WaitUntil(Func<FakeThread, bool> condition, string description) =>
        World.Until(() => condition(this) ? this : null, $"{Name} {description}", Transcript);

    /// <summary>Nobody wrote for long: Discord archives the thread.</summary>
    public void ArchivesItself() => World.Locked(() => Announce.Change(World, this, () => IsArchived = true));

    /// <summary>Somebody of the staff archives (or with false: reopens) it by hand.</summary>
    public void IsArchivedByHand(bool archived = true, bool? locked = null) => World.Locked(() => Announce.Change(World, this, () =>
    {
        IsArchived = archived;
        IsLocked = locked ?? IsLocked;
    }));

    public void IsLockedByHand(bool locked = true) => World.Locked(() => Announce.Change(World, this, () => IsLocked = locked));

    public void IsDeletedByHand() => World.Locked(() => Guild.Remove(this));

    public override JsonObject ToJson() => ToJson(World.Me.Id);

    /// <param name="seenBy">Whose membership the thread object is to carry.</param>
    public JsonObject ToJson(ulong seenBy)
    {
        var json = new JsonObject
        {
            ["id"] = Id.Text(),
            ["type"] = (int)Kind,
            ["guild_id"] = Guild.Id.Text(),
            ["parent_id"] = Parent.Id.Text(),
            ["owner_id"] = Owner.Id.Text(),
            ["name"] = Title,
            ["last_message_id"] = LastMessageId?.Text(),
            ["message_count"] = _messageCount,
            ["total_message_sent"] = _messageCount,
            ["member_count"] = Math.Min(50, Members.Count),
            ["rate_limit_per_user"] = Slowmode,
            ["flags"] = 0,
            ["thread_metadata"] = Metadata(),
        };
        if (Parent is FakeForum)
        {
            json["applied_tags"] = AppliedTags.ToJsonArray(t => t.Text());
        }

        return json.SetIf("member", Members.ContainsKey(seenBy) ? MemberJson(seenBy) : null);
    }

    public JsonObject MemberJson(ulong userId) => new()
    {
        ["id"] = Id.Text(),
        ["user_id"] = userId.Text(),
        ["join_timestamp"] = Members[userId].Timestamp(),
        ["flags"] = 1,
        ["muted"] = false,
        ["mute_config"] = null,
    };

    private JsonObject Metadata()
    {
        var json = new JsonObject
        {
            ["archived"] = IsArchived,
            ["auto_archive_duration"] = AutoArchiveMinutes,
            ["archive_timestamp"] = ArchiveChangedAt.Timestamp(),
            ["locked"] = IsLocked,
            ["create_timestamp"] = _createdAt.Timestamp(),
        };
        return json.SetIf("invitable", IsPrivate ? IsInvitable : null);
    }
}
