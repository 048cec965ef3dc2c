using Discord;
using Discord.Net;

namespace Bot.Platforms.Discord;

/// <summary>
/// Minds that a server has room for more open threads: says so when it becomes scarce, and archives the eldest when there is none. An
/// archived thread comes back by itself with the next word in it.
/// </summary>
internal sealed partial class ThreadRoom(DiscordConnection connection, DiscordChannels channels, ILogger<ThreadRoom> logger)
{
    /// <summary>https://docs.discord.com/developers/topics/threads: the most open threads of a server.</summary>
    private const int Most = 1_000;
    private const int Scarce = Most * 8 / 10;
    private const int Relaxed = Most * 7 / 10;
    private const int ArchivedAtOnce = 20;

    private volatile bool _isTold;

    /// <summary>Says it when room becomes scarce. What the gateway does not know is not counted: this is a hint.</summary>
    public void Look(StaffPlace staff)
    {
        var open = connection.Client.GetGuild(staff.GuildId)?.ThreadChannels.Count(thread => !thread.IsArchived) ?? 0;
        if (open >= Scarce && !_isTold)
        {
            _isTold = true;
            Log.Scarce(logger, open, Most);
        }
        else if (open < Relaxed)
        {
            _isTold = false;
        }
    }

    /// <summary>Archives the threads of the staff's channel that were opened, or brought back, the longest time ago.</summary>
    /// <returns>Whether there is room now.</returns>
    public async Task<bool> MakeAsync(StaffPlace staff, CancellationToken cancellationToken)
    {
        if (await channels.FindAsync<IGuildChannel>(staff.ChannelId, cancellationToken) is not { } channel)
        {
            return false;
        }

        var open = await OpenThreads.OfAsync(channel, DiscordCalls.Options(cancellationToken));
        var archived = 0;
        foreach (var thread in open.Where(thread => !thread.IsLocked).OrderBy(LastOpened).Take(ArchivedAtOnce))
        {
            try
            {
                await thread.ModifyAsync((ThreadChannelProperties change) => change.Archived = true, DiscordCalls.Options(cancellationToken));
                archived++;
            }
            catch (HttpException refusal) when (DiscordErrors.IsForbidden(refusal))
            {
                Log.MayNotArchive(logger);
                break;
            }
        }

        Log.Full(logger, Most, archived);
        return archived > 0;
    }

    private static DateTimeOffset LastOpened(IThreadChannel thread) =>
        thread.ArchiveTimestamp > thread.CreatedAt ? thread.ArchiveTimestamp : thread.CreatedAt;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "{Count} of {Most} threads that a Discord server can have are open. Resolve or close what is done: that archives them. When there is no room left, the eldest are archived.")]
        public static partial void Scarce(ILogger logger, int count, int most);

        [LoggerMessage(2, LogLevel.Warning, "All {Most} threads that a Discord server can have are open; {Archived} of the eldest were archived. They come back with the next word in them.")]
        public static partial void Full(ILogger logger, int most, int archived);

        [LoggerMessage(3, LogLevel.Error, "The bot may not archive threads in the staff channel. Give it the permission 'Manage Threads' there.")]
        public static partial void MayNotArchive(ILogger logger);
    }
}
