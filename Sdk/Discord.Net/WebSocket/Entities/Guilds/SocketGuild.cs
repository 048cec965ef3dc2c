using System.Collections.Concurrent;

namespace Discord.WebSocket;

/// <summary>A guild of the bot.</summary>
public partial class SocketGuild : SocketEntity<ulong>, IGuild
{
    private readonly ConcurrentDictionary<ulong, SocketGuildChannel> _channels = new();
    private readonly ConcurrentDictionary<ulong, SocketGuildUser> _members = new();
    private readonly ConcurrentDictionary<ulong, SocketRole> _roles = new();

    internal SocketGuild(DiscordSocketClient discord, ulong id)
        : base(discord, id)
    {
    }

    /// <inheritdoc/>
    public string Name { get; private set; }

    /// <inheritdoc/>
    public ulong OwnerId { get; private set; }

    /// <summary>How many members the guild has, as far as it has told.</summary>
    public int MemberCount { get; private set; }

    /// <summary>Whether the guild is available now.</summary>
    public bool IsConnected { get; internal set; }

    /// <summary>Whether the guild has ever been available in this session.</summary>
    public bool IsSynced { get; private set; }

    /// <inheritdoc/>
    public DateTimeOffset CreatedAt => SnowflakeUtils.FromSnowflake(Id);

    /// <summary>The bot as a member of the guild; null while the guild is not available.</summary>
    public SocketGuildUser CurrentUser => Discord.CurrentUser is { } user ? GetUser(user.Id) : null;

    /// <summary>The members whom the client has seen.</summary>
    public IReadOnlyCollection<SocketGuildUser> Users => [.. _members.Values];

    /// <summary>The roles.</summary>
    public IReadOnlyCollection<SocketRole> Roles => [.. _roles.Values];

    /// <summary>The role that every member has.</summary>
    public SocketRole EveryoneRole => GetRole(Id);

    /// <summary>The channels that the bot can see, and the active threads.</summary>
    public IReadOnlyCollection<SocketGuildChannel> Channels => [.. _channels.Values];

    /// <summary>The text channels, threads among them.</summary>
    public IReadOnlyCollection<SocketTextChannel> TextChannels => [.. _channels.Values.OfType<SocketTextChannel>()];

    /// <summary>The forums.</summary>
    public IReadOnlyCollection<SocketForumChannel> ForumChannels => [.. _channels.Values.OfType<SocketForumChannel>()];

    /// <summary>The categories.</summary>
    public IReadOnlyCollection<SocketCategoryChannel> CategoryChannels => [.. _channels.Values.OfType<SocketCategoryChannel>()];

    /// <summary>The threads.</summary>
    public IReadOnlyCollection<SocketThreadChannel> ThreadChannels => [.. _channels.Values.OfType<SocketThreadChannel>()];

    bool IGuild.Available => true;

    IRole IGuild.EveryoneRole => EveryoneRole;

    IReadOnlyCollection<IRole> IGuild.Roles => Roles;

    /// <summary>The member of an id if the client has seen one, or null.</summary>
    public SocketGuildUser GetUser(ulong id) => _members.GetValueOrDefault(id);

    /// <summary>The role of an id, or null.</summary>
    public SocketRole GetRole(ulong id) => _roles.GetValueOrDefault(id);

    /// <summary>The channel or thread of an id, or null.</summary>
    public SocketGuildChannel GetChannel(ulong id) => _channels.GetValueOrDefault(id);

    /// <summary>The text channel or thread of an id, or null.</summary>
    public SocketTextChannel GetTextChannel(ulong id) => GetChannel(id) as SocketTextChannel;

    /// <summary>The forum of an id, or null.</summary>
    public SocketForumChannel GetForumChannel(ulong id) => GetChannel(id) as SocketForumChannel;

    /// <summary>The category of an id, or null.</summary>
    public SocketCategoryChannel GetCategoryChannel(ulong id) => GetChannel(id) as SocketCategoryChannel;

    /// <summary>The thread of an id, or null.</summary>
    public SocketThreadChannel GetThreadChannel(ulong id) => GetChannel(id) as SocketThreadChannel;

    /// <inheritdoc/>
    public override string ToString() => Name;

    IRole IGuild.GetRole(ulong id) => GetRole(id);
}
