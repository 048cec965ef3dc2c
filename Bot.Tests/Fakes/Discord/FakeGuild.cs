using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Discord.Gateway;

namespace Bot.Tests.Fakes.Discord;

/// <summary>
/// A server ("guild") with its channels, roles and members. What people do to it by hand is here; the bot comes over REST.
/// </summary>
internal sealed class FakeGuild(World world, ulong id, string name, FakeUser owner)
{
    private readonly List<FakeGuildChannel> _channels = [];
    private readonly List<FakeThread> _threads = [];
    private readonly Dictionary<ulong, FakeMember> _members = [];
    private readonly List<FakeRole> _roles = [];

    public ulong Id { get; } = id;

    public string Name { get; } = name;

    public FakeUser Owner { get; } = owner;

    /// <summary>The language of the server; interactions carry it.</summary>
    public string Locale { get; set; } = "en-US";

    public World World => world;

    public IReadOnlyList<FakeGuildChannel> Channels => _channels;

    /// <summary>All threads that were not deleted, archived ones too.</summary>
    public IReadOnlyList<FakeThread> Threads => _threads;

    public IReadOnlyList<FakeRole> Roles => _roles;

    public IReadOnlyCollection<FakeMember> Members => _members.Values;

    public FakeRole Everyone => _roles[0];

    /// <summary>The role that came with the bot.</summary>
    public FakeRole BotRole => _roles[1];

    public bool HasBot => _members.ContainsKey(world.Me.Id);

    public FakeGuildChannel TextChannel(string channelName, FakeGuildChannel? under = null) =>
        world.Locked(() => Open(ChannelKind.Text, channelName, under?.Id));

    public FakeGuildChannel Category(string channelName) => world.Locked(() => Open(ChannelKind.Category, channelName, null));

    public FakeForum Forum(string channelName, params string[] tags) => world.Locked(() =>
    {
        var forum = (FakeForum)Open(ChannelKind.Forum, channelName, null, announce: false);
        forum.Tags.AddRange(tags.Select(t => new FakeTag(world.Ids.Next(), t)));
        Announce.Channel(world, forum, "CHANNEL_CREATE");
        return forum;
    });

    public FakeRole Role(string roleName, Permission permissions = Permission.None) => world.Locked(() =>
    {
        var role = Give(new FakeRole(world.Ids.Next(), roleName, _roles.Count) { Permissions = permissions });
        Announce.Role(world, this, role);
        return role;
    });

    /// <summary>People join; with the role, if one is given.</summary>
    public FakeGuild Adds(FakePerson person, params FakeRole[] roles)
    {
        world.Locked(() =>
        {
            var member = Join(person.User);
            member.Roles.AddRange(roles);
            Announce.Member(world, this, member, "GUILD_MEMBER_ADD");
        });
        return this;
    }

    public void Loses(FakePerson person) => world.Locked(() =>
    {
        if (_members.Remove(person.Id, out var member))
        {
            Announce.Member(world, this, member, "GUILD_MEMBER_REMOVE");
        }
    });

    /// <summary>Takes permissions from the bot in the whole server.</summary>
    public void TakeFromBot(Permission permissions) => world.Locked(() =>
    {
        Everyone.Permissions &= ~permissions;
        BotRole.Permissions &= ~permissions;
        Announce.Role(world, this, BotRole, "GUILD_ROLE_UPDATE");
    });

    public void GiveToBot(Permission permissions) => world.Locked(() =>
    {
        BotRole.Permissions |= permissions;
        Announce.Role(world, this, BotRole, "GUILD_ROLE_UPDATE");
        Announce.ThreadList(world, this);
    });

    /// <summary>The bot is thrown out.</summary>
    public void KicksTheBot() => world.Locked(() =>
    {
        Announce.Guild(world, this, "GUILD_DELETE", new JsonObject { ["id"] = Id.Text() });
        _members.Remove(world.Me.Id);
    });

    /// <summary>An outage at Discord: the server is gone for the bot, and back with <see cref="ComesBack"/>.</summary>
    public void HasAnOutage() => world.Locked(() =>
        Announce.Guild(world, this, "GUILD_DELETE", new JsonObject { ["id"] = Id.Text(), ["unavailable"] = true }));

    public void ComesBack() => world.Locked(() => Announce.Guild(world, this, "GUILD_CREATE", GuildJson.Full(this, available: true)));

    public FakeMember? Member(ulong userId) => _members.GetValueOrDefault(userId);

    public FakeGuildChannel? Channel(ulong channelId) => _channels.FirstOrDefault(c => c.Id == channelId);

    /// <summary>What somebody may do here, or in one channel of it; nothing when not a member.</summary>
    public Permission PermissionsOf(ulong userId, FakeChannel? channel = null) => Permissions.Of(this, userId, channel);

    public FakeGuildChannel Open(ChannelKind kind, string channelName, ulong? parentId, bool announce = true)
    {
        var id = world.Ids.Next();
        var channel = kind == ChannelKind.Forum
            ? new FakeForum(world, id, this, channelName)
            : new FakeGuildChannel(world, id, kind, this, channelName);
        channel.ParentId = parentId;
        channel.Position = _channels.Count;
        _channels.Add(channel);
        world.Add(channel);
        if (announce)
        {
            Announce.Channel(world, channel, "CHANNEL_CREATE");
        }

        world.Changed();
        return channel;
    }

    public void Keep(FakeThread thread)
    {
        _threads.Add(thread);
        world.Add(thread);
    }

    public void Remove(FakeChannel channel)
    {
        channel.IsDeleted = true;
        world.Forget(channel);
        if (channel is FakeThread thread)
        {
            _threads.Remove(thread);
            thread.Log(ChatEventKind.ThreadDeleted, world.Me, null, thread.Title);
            Announce.ThreadDeleted(world, thread);
            return;
        }

        foreach (var under in _threads.Where(t => t.Parent == channel).ToList())
        {
            Remove(under);
        }

        _channels.Remove((FakeGuildChannel)channel);
        Announce.Channel(world, channel, "CHANNEL_DELETE");
        world.Changed();
    }

    public FakeMember Join(FakeUser user)
    {
        var member = new FakeMember(user, world.Now);
        _members[user.Id] = member;
        return member;
    }

    public FakeRole Give(FakeRole role)
    {
        _roles.Add(role);
        return role;
    }

    public string Transcript() => world.Locked(() =>
        string.Join('\n', _channels.Where(c => c.HoldsMessages).Concat<FakeChannel>(_threads)
            .Select(c => c.Transcript())
            .Prepend($"=== {Name} ===")));
}
