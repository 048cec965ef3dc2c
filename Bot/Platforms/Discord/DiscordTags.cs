using Bot.Messaging;
using Discord;
using Discord.Net;
using Discord.Rest;

namespace Bot.Platforms.Discord;

/// <summary>
/// Marks posts of the staff's forum with tags, by which its list can be filtered; a tag that is missing is made. What people tagged by
/// hand stays. Tags are a help: whatever goes wrong with them stops nothing.
/// </summary>
internal sealed partial class DiscordTags(
    DiscordConnection connection, DiscordChannels channels, OwnTags own, ILogger<DiscordTags> logger) : IDisposable
{
    /// <summary>https://docs.discord.com/developers/resources/channel#channel-object: applied_tags.</summary>
    private const int MostApplied = 5;

    /// <summary>The same, available_tags.</summary>
    private const int MostAvailable = 20;

    private const int Capacity = 5_000;

    private readonly SemaphoreSlim _one = new(1);
    private readonly RecentMap<ulong, string> _applied = new(Capacity);
    private bool _isTold;

    /// <summary>Marks a post with exactly these of ours; nothing when they are there already, or where there are no tags.</summary>
    public async Task ApplyAsync(ulong threadId, IReadOnlyList<ThreadLabel> labels, CancellationToken cancellationToken)
    {
        if (labels.Count == 0 || connection.Staff is not { Kind: StaffPlaceKind.Forum } staff)
        {
            return;
        }

        await _one.WaitAsync(cancellationToken);
        try
        {
            var wanted = string.Join('\n', labels.Select(label => label.Text));
            if (!_applied.TryGet(threadId, out var there) || there != wanted)
            {
                await ApplyAsync(staff, threadId, [.. labels.OrderBy(label => label.Kind)], cancellationToken);
                _applied.Set(threadId, wanted);
            }
        }
        catch (Exception fault) when (DiscordErrors.ToResult(fault) is not null && !cancellationToken.IsCancellationRequested)
        {
            Log.NotTagged(logger, fault is HttpException refusal ? DiscordErrors.ReasonOf(refusal) : FailureText.Of(fault));
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task ApplyAsync(StaffPlace staff, ulong threadId, IReadOnlyList<ThreadLabel> labels, CancellationToken cancellationToken)
    {
        if (await channels.AskAsync<RestThreadChannel>(threadId, cancellationToken) is not { } thread)
        {
            return;
        }

        var tags = await FindAsync(staff, labels, cancellationToken);
        var ours = await own.OfAsync(staff.ChannelId, cancellationToken);
        List<ulong> applied = [.. tags.Concat(thread.AppliedTags.Where(tag => !ours.Contains(tag) && !tags.Contains(tag))).Take(MostApplied)];
        if (!applied.ToHashSet().SetEquals(thread.AppliedTags))
        {
            await thread.ModifyAsync((ThreadChannelProperties change) => change.AppliedTags = applied, DiscordCalls.Options(cancellationToken));
        }
    }

    // The ids of the labels' tags, the most important first; without those that there is no room for.
    private async Task<IReadOnlyList<ulong>> FindAsync(StaffPlace staff, IReadOnlyList<ThreadLabel> labels, CancellationToken cancellationToken)
    {
        var forum = await channels.FindAsync<RestForumChannel>(staff.ChannelId, cancellationToken);
        if (forum is not null && labels.Any(label => TagOf(forum, label) is null))
        {
            forum = await channels.AskAsync<RestForumChannel>(staff.ChannelId, cancellationToken);
            if (forum is not null)
            {
                await MakeAsync(forum, [.. labels.Where(label => TagOf(forum, label) is null)], cancellationToken);
            }
        }

        var found = forum is null ? [] : labels.Select(label => TagOf(forum, label)).OfType<ulong>().ToList();
        await own.AddAsync(staff.ChannelId, found, cancellationToken);
        return found;
    }

    private async Task MakeAsync(RestForumChannel forum, IReadOnlyList<ThreadLabel> missing, CancellationToken cancellationToken)
    {
        // The package would take the moderators' own tags from them when it writes the list anew.
        var room = forum.Tags.Any(tag => tag.IsModerated) ? 0 : MostAvailable - forum.Tags.Count;
        if (room < missing.Count)
        {
            Tell(missing.Count, "there is no room for them");
        }

        try
        {
            List<IForumTag> tags = [.. forum.Tags.Select(tag => (IForumTag)tag), .. missing.Take(Math.Max(0, room)).Select(label => new ForumTagBuilder { Name = label.Text }.Build())];
            if (tags.Count > forum.Tags.Count)
            {
                await forum.ModifyAsync(
                    change =>
                    {
                        change.Tags = tags;
                        change.Flags = forum.Flags;
                    },
                    DiscordCalls.Options(cancellationToken));
            }
        }
        catch (HttpException refusal) when (DiscordErrors.ToResult(refusal) is DeliveryResult.Unreachable or DeliveryResult.Refused)
        {
            Tell(missing.Count, DiscordErrors.ReasonOf(refusal));
        }
    }

    private static ulong? TagOf(RestForumChannel forum, ThreadLabel label) =>
        forum.Tags.Where(tag => string.Equals(tag.Name, label.Text, StringComparison.OrdinalIgnoreCase)).Select(tag => (ulong?)tag.Id).FirstOrDefault();

    private void Tell(int count, string reason)
    {
        if (!_isTold)
        {
            _isTold = true;
            Log.NotMade(logger, count, reason);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "{Count} tags of tickets could not be made in the staff's forum ({Reason}). Give the bot the permission 'Manage Channels' there, or make tags for status, priority, language and platform by hand.")]
        public static partial void NotMade(ILogger logger, int count, string reason);

        [LoggerMessage(2, LogLevel.Warning, "A ticket's tags could not be set ({Reason}).")]
        public static partial void NotTagged(ILogger logger, string reason);
    }
}
