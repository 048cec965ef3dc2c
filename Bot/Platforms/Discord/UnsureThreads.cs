using Bot.Messaging;
using Discord;

namespace Bot.Platforms.Discord;

/// <summary>
/// Threads that were perhaps opened: the answer was lost. Discord has no key by which it would know the second attempt, so before that
/// one looks whether the first was done. In memory: a restart in between costs an empty thread.
/// </summary>
internal sealed class UnsureThreads(DiscordConnection connection, TimeProvider time)
{
    private const int Capacity = 1_000;
    // Discord's clock gives threads their ids, and differs from ours.
    private static readonly TimeSpan _clockError = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly RecentMap<(ulong Channel, string Name), DateTimeOffset?> _since = new(Capacity);

    /// <summary>The answer was lost.</summary>
    public void Note(IGuildChannel channel, string name)
    {
        lock (_lock)
        {
            // The first loss counts: a later attempt may have found nothing because nothing was there yet.
            if (!_since.TryGet((channel.Id, name), out var since) || since is null)
            {
                _since.Set((channel.Id, name), time.GetUtcNow());
            }
        }
    }

    /// <summary>The thread that a lost attempt opened after all; null when there was none.</summary>
    public async Task<IThreadChannel?> FindAsync(IGuildChannel channel, string name, CancellationToken cancellationToken)
    {
        DateTimeOffset? since;
        lock (_lock)
        {
            _since.TryGet((channel.Id, name), out since);
        }

        if (since is not { } lost)
        {
            return null;
        }

        var open = await OpenThreads.OfAsync(channel, DiscordCalls.Options(cancellationToken));
        lock (_lock)
        {
            _since.Set((channel.Id, name), null);
        }

        var (botId, eldest) = (connection.Identity.BotId, SnowflakeUtils.ToSnowflake(lost - _clockError));
        return open.Where(thread => thread.Name == name && thread.OwnerId == botId && thread.Id >= eldest).MaxBy(thread => thread.Id);
    }
}
