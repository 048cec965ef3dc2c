using System.Globalization;
using Discord.API;
using Discord.WebSocket.Events;

namespace Discord.WebSocket;

/// <summary>What an interaction describes of those whom it names only by id. Whoever is described is known to the client from then on.</summary>
internal sealed class ResolvedEntities
{
    private readonly Dictionary<ulong, SocketGuildUser> _members = [];
    private readonly Dictionary<ulong, SocketUser> _users = [];
    private readonly Dictionary<ulong, SocketChannel> _channels = [];
    private readonly Dictionary<ulong, SocketRole> _roles = [];
    private readonly Dictionary<ulong, Attachment> _attachments = [];

    public ResolvedEntities(DiscordSocketClient discord, Interaction interaction)
    {
        if (interaction.Data.Resolved is not { } model)
        {
            return;
        }

        var guild = interaction.GuildId is { } guildId ? discord.GetGuild(guildId) : null;
        foreach (var user in All(model.Users))
        {
            _users[user.Id] = discord.Cache.Keep(user);
        }

        foreach (var attachment in All(model.Attachments))
        {
            _attachments[attachment.Id] = attachment.ToEntity();
        }

        FirstMessage = All(model.Messages).Select(message => Read(discord, interaction, message)).FirstOrDefault();
        if (guild is not null)
        {
            ReadGuild(guild, model);
        }
    }

    /// <summary>The message that is described, or null.</summary>
    public SocketMessage FirstMessage { get; }

    /// <summary>The users that are described.</summary>
    public IReadOnlyCollection<SocketUser> Users => [.. _users.Values];

    public IReadOnlyCollection<SocketGuildUser> Members => [.. _members.Values];

    public IReadOnlyCollection<SocketChannel> Channels => [.. _channels.Values];

    public IReadOnlyCollection<SocketRole> Roles => [.. _roles.Values];

    public SocketUser User(object id) => (SocketUser)Find(_members, id) ?? Find(_users, id);

    public SocketChannel Channel(object id) => Find(_channels, id);

    public SocketRole Role(object id) => Find(_roles, id);

    public Attachment Attachment(object id) => Find(_attachments, id);

    private static IEnumerable<T> All<T>(Dictionary<ulong, T> described) => described is null ? [] : described.Values;

    private static T Find<T>(Dictionary<ulong, T> among, object id) =>
        ulong.TryParse(id as string, NumberStyles.None, CultureInfo.InvariantCulture, out var key) ? among.GetValueOrDefault(key) : default;

    private static SocketMessage Read(DiscordSocketClient discord, Interaction interaction, Message model)
    {
        var channel = discord.GetChannel(model.ChannelId) as ISocketMessageChannel;
        if (channel is null && interaction.GuildId is null && model.Author is { } author)
        {
            channel = new SocketDMChannel(discord, model.ChannelId, discord.Cache.Meet(author));
        }

        return SocketMessage.Create(discord, Authors.Of(discord, channel, model), channel, model);
    }

    private void ReadGuild(SocketGuild guild, Resolved model)
    {
        foreach (var (id, member) in model.Members ?? [])
        {
            if (model.Users?.GetValueOrDefault(id) is { } user)
            {
                member.User = user;
                _members[user.Id] = guild.AddOrUpdate(member);
            }
        }

        foreach (var role in All(model.Roles))
        {
            _roles[role.Id] = guild.AddOrUpdate(role);
        }

        foreach (var channel in All(model.Channels))
        {
            // Only a part of the channel is described: what the client knows already is better.
            _channels[channel.Id] = guild.GetChannel(channel.Id) ?? SocketGuildChannel.Create(guild, channel);
        }
    }
}
