using Bot.Messaging;
using Discord;
using Discord.Net;

namespace Bot.Platforms.Discord;

/// <summary>
/// Finds where something is to be done, and cures what stands in its way: closed direct messages, archived and deleted threads, a
/// server without room for threads.
/// </summary>
internal sealed class DiscordDestinations(
    DiscordConnection connection, DiscordChannels channels, DiscordHomes homes, DiscordThreads threads, GeneralPost general)
{
    private const int MostCures = 3;

    private static readonly DeliveryResult.Unreachable _closed = new("Their direct messages are closed, and no private thread could be opened.");

    /// <summary>Does something there, again after each cure.</summary>
    /// <param name="to">Where.</param>
    /// <param name="leavesShut">Whether a thread that was archived is to be so again: nobody said anything new.</param>
    /// <param name="act">What to do. Throws <see cref="HttpException"/> for what is about the place.</param>
    /// <param name="cancellationToken">Nobody waits any more.</param>
    public async Task<DeliveryResult> AtAsync(
        ChatAddress to, bool leavesShut, Func<IMessageChannel, Task<DeliveryResult>> act, CancellationToken cancellationToken)
    {
        var wasShut = false;
        for (var cures = 0; ; cures++)
        {
            var (channel, missing) = await FindAsync(to, cancellationToken);
            if (channel is null)
            {
                return missing ?? _closed;
            }

            HttpException refusal;
            try
            {
                var result = await act(channel);
                if (wasShut && leavesShut && result is DeliveryResult.Sent)
                {
                    await threads.SetOpenAsync(channel.Id, open: false, cancellationToken);
                }

                return result;
            }
            catch (HttpException fault) when (DiscordErrors.IsAboutPlace(fault))
            {
                refusal = fault;
            }

            wasShut |= DiscordErrors.IsThreadShut(refusal);
            if (cures == MostCures || !await IsCuredAsync(to, channel, refusal, cancellationToken))
            {
                return Verdict(to, channel, refusal);
            }
        }
    }

    private async Task<(IMessageChannel? Channel, DeliveryResult? Missing)> FindAsync(ChatAddress to, CancellationToken cancellationToken)
    {
        if (Snowflakes.Parse(to.ChatId) is not { } chat || (to.Thread is not null && Snowflakes.Parse(to.Thread) is null))
        {
            return (null, new DeliveryResult.Refused("The address is not one of Discord's."));
        }

        if (!IsStaff(to, out var staff))
        {
            return (await homes.FindAsync(chat, cancellationToken), null);
        }

        if (Snowflakes.Parse(to.Thread) is { } thread)
        {
            return (await channels.FindAsync<IMessageChannel>(thread, cancellationToken), new DeliveryResult.ThreadGone());
        }

        return staff.Kind == StaffPlaceKind.Forum
            ? await general.FindAsync(staff, cancellationToken)
            : (await channels.FindAsync<IMessageChannel>(chat, cancellationToken), new DeliveryResult.Unreachable("The staff's channel is gone."));
    }

    private async Task<bool> IsCuredAsync(ChatAddress to, IMessageChannel channel, HttpException refusal, CancellationToken cancellationToken)
    {
        if (DiscordErrors.IsThreadShut(refusal))
        {
            return await threads.UnarchiveAsync(channel.Id, cancellationToken);
        }

        if (DiscordErrors.IsFullOfThreads(refusal))
        {
            return connection.Staff is { } full && await threads.MakeRoomAsync(full, cancellationToken);
        }

        if (!IsStaff(to, out var staff))
        {
            var userId = Snowflakes.Parse(to.ChatId)!.Value;
            return DiscordErrors.IsClosed(refusal)
                ? await homes.OpenThreadAsync(userId, cancellationToken) is not null
                : await homes.LostAsync(userId, channel.Id, cancellationToken);
        }

        channels.Forget(channel.Id);
        if (to.Thread is null && staff.Kind == StaffPlaceKind.Forum)
        {
            await general.ForgetAsync(staff, cancellationToken);
            return true;
        }

        return false;
    }

    private DeliveryResult Verdict(ChatAddress to, IMessageChannel channel, HttpException refusal)
    {
        var isThread = IsStaff(to, out _) && to.Thread is not null;
        // A lock that the bot may not open: better a new thread than nothing.
        if (isThread && (DiscordErrors.IsChannelGone(refusal) || DiscordErrors.IsThreadShut(refusal)))
        {
            channels.Forget(channel.Id);
            return new DeliveryResult.ThreadGone();
        }

        return DiscordErrors.ToResult(refusal)!;
    }

    private bool IsStaff(ChatAddress to, out StaffPlace staff)
    {
        staff = connection.Staff!;
        return staff is not null && Snowflakes.Parse(to.ChatId) == staff.ChannelId;
    }
}
