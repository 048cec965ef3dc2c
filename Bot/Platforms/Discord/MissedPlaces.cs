using Discord;

namespace Bot.Platforms.Discord;

/// <summary>Knows where something may have been written that nobody heard.</summary>
internal sealed class MissedPlaces(DiscordConnection connection, DiscordPlaces places, DiscordPeople people)
{
    /// <summary>Whether a channel can have missed messages: one that is ours, or somebody's whom we hear for the first time.</summary>
    /// <param name="channel">The channel in which somebody just wrote.</param>
    /// <param name="isKnownWhole">Whether everything of the known channels has been read back.</param>
    /// <param name="cancellationToken">Nobody waits any more.</param>
    public async ValueTask<bool> IncludeAsync(IMessageChannel channel, bool isKnownWhole, CancellationToken cancellationToken)
    {
        var isKnown = await people.OwnerOfAsync(channel.Id, cancellationToken) is not null;
        return isKnownWhole
            ? channel is IDMChannel && !isKnown
            : channel is IDMChannel || isKnown || places.IsStaffs(channel);
    }

    /// <summary>All that are known: the staff's first, then the customers', those used last first.</summary>
    public async Task<IReadOnlyList<ulong>> AllAsync(CancellationToken cancellationToken) =>
        [.. await StaffAsync(cancellationToken), .. (await people.ChannelsAsync(cancellationToken)).Select(channel => channel.Id)];

    private async Task<IReadOnlyList<ulong>> StaffAsync(CancellationToken cancellationToken)
    {
        if (connection.Staff is not { } staff)
        {
            return [];
        }

        var options = new RequestOptions { RetryMode = RetryMode.AlwaysRetry, CancelToken = cancellationToken };
        // Where they cannot be listed, a thread is read back with the first word that comes from it.
        var channel = await connection.Client.Rest.GetChannelAsync(staff.ChannelId, options);
        var ids = (await OpenThreads.OfAsync(channel, options)).OrderByDescending(thread => thread.Id).Select(thread => thread.Id);
        return staff.Kind == StaffPlaceKind.Forum ? [.. ids] : [staff.ChannelId, .. ids];
    }
}
