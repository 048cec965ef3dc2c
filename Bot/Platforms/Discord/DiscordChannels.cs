using Bot.Messaging;
using Discord;
using Discord.Net;

namespace Bot.Platforms.Discord;

/// <summary>
/// Channels by their ids. Asked for once and then remembered: the package sends through a channel, and the gateway, which knows many of
/// them too, may be on its way while there is something to send.
/// </summary>
internal sealed class DiscordChannels(DiscordConnection connection)
{
    private const int Capacity = 5_000;

    private readonly Lock _lock = new();
    private readonly RecentMap<ulong, IChannel?> _known = new(Capacity);

    /// <summary>The channel; null when there is none that one can write in, or a thread open in.</summary>
    /// <exception cref="HttpException">Discord does not show it: it is gone, or forbidden.</exception>
    public async Task<T?> FindAsync<T>(ulong id, CancellationToken cancellationToken)
        where T : class, IChannel
    {
        lock (_lock)
        {
            if (_known.TryGet(id, out var known) && known is not null)
            {
                return known as T;
            }
        }

        return await AskAsync<T>(id, cancellationToken);
    }

    /// <summary>The channel as it is at this moment.</summary>
    /// <exception cref="HttpException">Discord does not show it: it is gone, or forbidden.</exception>
    public async Task<T?> AskAsync<T>(ulong id, CancellationToken cancellationToken)
        where T : class, IChannel
    {
        IChannel? channel = await connection.Client.Rest.GetChannelAsync(id, DiscordCalls.Options(cancellationToken));
        if (channel is not null)
        {
            Remember(channel);
        }

        return channel as T;
    }

    /// <summary>A channel that was met on the way.</summary>
    public void Remember(IChannel channel)
    {
        lock (_lock)
        {
            _known.Set(channel.Id, channel);
        }
    }

    /// <summary>It is gone, or not as it was.</summary>
    public void Forget(ulong id)
    {
        lock (_lock)
        {
            if (_known.Contains(id))
            {
                _known.Set(id, null);
            }
        }
    }
}
