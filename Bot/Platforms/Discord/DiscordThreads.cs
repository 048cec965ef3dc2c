using Bot.Messaging;
using Discord;
using Discord.Net;
using Discord.Rest;

namespace Bot.Platforms.Discord;

/// <summary>
/// The threads of the staff: posts of a forum, or threads of a text channel. Opens, archives and brings them back; never locks one and
/// never renames one (names may change twice in ten minutes only).
/// </summary>
internal sealed partial class DiscordThreads(
    DiscordConnection connection, DiscordChannels channels, ThreadRoom room, UnsureThreads unsure, ILogger<DiscordThreads> logger)
{
    /// <summary>https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel: 1–100 characters.</summary>
    private const int MaxTitle = 100;

    /// <summary>Opens a thread in the staff's channel.</summary>
    /// <returns>Its id, or why not.</returns>
    public async Task<DeliveryResult> OpenAsync(StaffPlace staff, string title, CancellationToken cancellationToken)
    {
        var name = NameOf(title);
        room.Look(staff);
        for (var isFirst = true; ; isFirst = false)
        {
            try
            {
                return await OpenOnceAsync(staff, name, cancellationToken);
            }
            catch (HttpException refusal) when (DiscordErrors.IsFullOfThreads(refusal) && isFirst)
            {
                if (!await room.MakeAsync(staff, cancellationToken))
                {
                    return DiscordErrors.ToResult(refusal)!;
                }
            }
            catch (HttpException refusal) when (refusal.DiscordCode == DiscordErrorCode.ATagIsRequiredToCreateAForumPostInThisChannel && isFirst)
            {
                // That is new: the forum is not as it was when we looked.
                channels.Forget(staff.ChannelId);
            }
            catch (HttpException refusal) when (DiscordErrors.IsForbidden(refusal))
            {
                return MayNot(staff, refusal);
            }
        }
    }

    /// <summary>Brings a thread back that was archived, also from under a lock.</summary>
    /// <returns>Whether it is open now; not when it is gone or the bot may not.</returns>
    public async Task<bool> UnarchiveAsync(ulong threadId, CancellationToken cancellationToken)
    {
        if (await channels.AskAsync<IThreadChannel>(threadId, cancellationToken) is not { } thread)
        {
            return false;
        }

        try
        {
            await SetArchivedAsync(thread, archived: false, cancellationToken);
            return true;
        }
        catch (HttpException refusal) when (DiscordErrors.IsForbidden(refusal) || DiscordErrors.IsThreadShut(refusal))
        {
            Log.Locked(logger);
            return false;
        }
    }

    /// <summary>Archives a thread, or brings it back.</summary>
    public async Task<DeliveryResult> SetOpenAsync(ulong threadId, bool open, CancellationToken cancellationToken)
    {
        var done = new DeliveryResult.Sent([]);
        try
        {
            if (await channels.FindAsync<IThreadChannel>(threadId, cancellationToken) is { } thread)
            {
                await SetArchivedAsync(thread, !open, cancellationToken);
                return done;
            }
        }
        catch (HttpException refusal) when (DiscordErrors.IsChannelGone(refusal))
        {
            channels.Forget(threadId);
        }
        catch (HttpException refusal) when (DiscordErrors.IsForbidden(refusal) || DiscordErrors.IsThreadShut(refusal))
        {
            Log.Locked(logger);
            return done;
        }

        // Nobody needs a new thread only to close it.
        return open ? new DeliveryResult.ThreadGone() : done;
    }

    /// <summary>Makes room for one more open thread.</summary>
    public Task<bool> MakeRoomAsync(StaffPlace staff, CancellationToken cancellationToken) => room.MakeAsync(staff, cancellationToken);

    private async Task<DeliveryResult> OpenOnceAsync(StaffPlace staff, string name, CancellationToken cancellationToken)
    {
        if (await channels.FindAsync<IGuildChannel>(staff.ChannelId, cancellationToken) is not { } channel)
        {
            return new DeliveryResult.Unreachable("The staff's channel is gone.");
        }

        if (await unsure.FindAsync(channel, name, cancellationToken) is { } opened)
        {
            return Done(opened);
        }

        try
        {
            return channel switch
            {
                RestForumChannel forum => Done(await PostAsync(forum, name, cancellationToken)),
                ITextChannel text => Done(await text.CreateThreadAsync(
                    name, ThreadType.PublicThread, ThreadArchiveDuration.OneWeek, options: DiscordCalls.Options(cancellationToken))),
                _ => new DeliveryResult.Unreachable("The staff's channel is of a kind that has no threads."),
            };
        }
        catch (Exception fault) when (DiscordErrors.ToResult(fault) is DeliveryResult.Unknown)
        {
            unsure.Note(channel, name);
            throw;
        }
    }

    // A post begins with a message; the ticket's card takes its place.
    private static Task<RestThreadChannel> PostAsync(RestForumChannel forum, string name, CancellationToken cancellationToken) => forum.CreatePostAsync(
        name,
        ThreadArchiveDuration.OneWeek,
        text: DiscordMarkdown.Of(name),
        options: DiscordCalls.Options(cancellationToken),
        allowedMentions: AllowedMentions.None,
        flags: MessageFlags.SuppressEmbeds,
        tags: forum.Flags.HasFlag(ChannelFlags.RequireTag) ? [.. forum.Tags.Take(1)] : null);

    private DeliveryResult.Sent Done(IThreadChannel thread)
    {
        channels.Remember(thread);
        return new DeliveryResult.Sent([Snowflakes.Text(thread.Id)]);
    }

    private static Task SetArchivedAsync(IThreadChannel thread, bool archived, CancellationToken cancellationToken) => thread.ModifyAsync(
        (ThreadChannelProperties change) =>
        {
            change.Archived = archived;
            if (!archived && thread.IsLocked)
            {
                change.Locked = false;
            }
        },
        DiscordCalls.Options(cancellationToken));

    private DeliveryResult MayNot(StaffPlace staff, HttpException refusal)
    {
        if (staff.Kind == StaffPlaceKind.Forum)
        {
            // A forum has nothing but posts: there is no other way.
            return new DeliveryResult.Unreachable(DiscordErrors.ReasonOf(refusal));
        }

        connection.SetStaff(staff with { Kind = StaffPlaceKind.Plain });
        Log.NoThreads(logger, DiscordErrors.ReasonOf(refusal));
        return new DeliveryResult.Throttled(TimeSpan.FromSeconds(1));
    }

    private static string NameOf(string title) => CleanText.Cut(CleanText.Words(title).ReplaceLineEndings(" ").Trim(), MaxTitle) is { Length: > 0 } name ? name : "…";

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "No thread can be opened in the staff channel ({Reason}); tickets are told apart by replies. Give the bot the permissions 'Create Public Threads' and 'Send Messages in Threads' there.")]
        public static partial void NoThreads(ILogger logger, string reason);

        [LoggerMessage(2, LogLevel.Warning, "A thread of the staff is locked and the bot may not open it. Give the bot the permission 'Manage Threads' in the staff channel.")]
        public static partial void Locked(ILogger logger);
    }
}
