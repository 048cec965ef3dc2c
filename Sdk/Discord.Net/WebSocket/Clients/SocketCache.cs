using System.Collections.Concurrent;
using Discord.API;

namespace Discord.WebSocket;

/// <summary>What a client knows from its session with the gateway: its guilds, their channels and threads, and users as far as seen.</summary>
/// <param name="discord">The client.</param>
internal sealed class SocketCache(DiscordSocketClient discord)
{
    private readonly ConcurrentDictionary<ulong, SocketGuild> _guilds = new();
    private readonly ConcurrentDictionary<ulong, SocketChannel> _channels = new();
    private readonly ConcurrentDictionary<ulong, SocketGlobalUser> _users = new();

    public IReadOnlyCollection<SocketGuild> Guilds => [.. _guilds.Values];

    public IEnumerable<SocketGlobalUser> Users => _users.Values;

    public SocketGuild Guild(ulong id) => _guilds.GetValueOrDefault(id);

    public void Add(SocketGuild guild) => _guilds[guild.Id] = guild;

    public SocketGuild RemoveGuild(ulong id)
    {
        if (_guilds.TryRemove(id, out var guild))
        {
            foreach (var channel in guild.Channels)
            {
                _channels.TryRemove(channel.Id, out _);
            }
        }

        return guild;
    }

    public SocketChannel Channel(ulong id) => _channels.GetValueOrDefault(id);

    /// <summary>The private channel with a user, or null.</summary>
    public SocketDMChannel DmWith(ulong userId) =>
        _channels.Values.OfType<SocketDMChannel>().FirstOrDefault(channel => channel.Recipient.Id == userId);

    public void Add(SocketChannel channel) => _channels[channel.Id] = channel;

    public SocketChannel RemoveChannel(ulong id) => _channels.TryRemove(id, out var channel) ? channel : null;

    public SocketGlobalUser User(ulong id) => _users.GetValueOrDefault(id);

    /// <summary>The user of a payload, who is kept from now on.</summary>
    public SocketGlobalUser Keep(User model)
    {
        var user = _users.GetOrAdd(model.Id, id => new SocketGlobalUser(discord, id, new UserProfile()));
        user.Profile.Update(model);
        return user;
    }

    /// <summary>The user of a payload: the one that is kept, or one who is not kept.</summary>
    public SocketUser Meet(User model)
    {
        if (User(model.Id) is not { } known)
        {
            return new SocketUnknownUser(discord, model.Id, UserProfile.Of(model));
        }

        known.Profile.Update(model);
        return known;
    }
}
