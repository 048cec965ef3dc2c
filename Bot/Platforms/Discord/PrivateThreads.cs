using Bot.Languages;
using Bot.Messaging;
using Discord;
using Discord.Net;
using Discord.Rest;

namespace Bot.Platforms.Discord;

/// <summary>Opens private threads for people whose direct messages are closed: only they, the bot and the server's moderators see them.</summary>
internal sealed partial class PrivateThreads(
    DiscordConnection connection, DiscordChannels channels, DiscordPeople people, Phrasebooks books, ILogger<PrivateThreads> logger)
{
    /// <summary>Opens one for a person, in the channel of the settings, else where they were heard.</summary>
    /// <param name="userId">The person.</param>
    /// <param name="heardIn">Where they were heard last; null when nowhere.</param>
    /// <param name="cancellationToken">Nobody waits any more.</param>
    /// <returns>The thread with the person in it; null when none can be opened.</returns>
    public async Task<IThreadChannel?> OpenAsync(ulong userId, (ulong Guild, ulong Channel)? heardIn, CancellationToken cancellationToken)
    {
        if ((connection.Options.PrivateThreadChannel ?? heardIn?.Channel) is not { } channelId)
        {
            return null;
        }

        try
        {
            return await ParentAsync(channelId, cancellationToken) is { } parent
                && await connection.Client.Rest.GetGuildUserAsync(parent.GuildId, userId, DiscordCalls.Options(cancellationToken)) is { } member
                    ? await OpenAsync(parent, member, cancellationToken)
                    : null;
        }
        catch (HttpException refusal) when (DiscordErrors.ToResult(refusal) is DeliveryResult.Refused or DeliveryResult.Unreachable)
        {
            Log.NotOpened(logger, DiscordErrors.ReasonOf(refusal));
            return null;
        }
    }

    private async Task<IThreadChannel> OpenAsync(ITextChannel parent, IGuildUser person, CancellationToken cancellationToken)
    {
        var name = await NameAsync(person.Id, cancellationToken);
        var thread = await parent.CreateThreadAsync(
            name, ThreadType.PrivateThread, ThreadArchiveDuration.OneWeek, invitable: false, options: DiscordCalls.Options(cancellationToken));
        channels.Remember(thread);
        // What they write there is their own chat, from the first word.
        await people.NoteChannelAsync(thread.Id, person.Id, cancellationToken);
        await thread.AddUserAsync(person, DiscordCalls.Options(cancellationToken));
        return thread;
    }

    // Somebody may be in a thread already; threads have no threads.
    private async Task<ITextChannel?> ParentAsync(ulong channelId, CancellationToken cancellationToken) =>
        await channels.FindAsync<IGuildChannel>(channelId, cancellationToken) switch
        {
            RestThreadChannel thread => await channels.FindAsync<IGuildChannel>(thread.ParentChannelId, cancellationToken) as ITextChannel,
            ITextChannel text => text,
            _ => null,
        };

    private async Task<string> NameAsync(ulong userId, CancellationToken cancellationToken) =>
        books.ForTag(await people.LocaleOfAsync(userId, cancellationToken)).Label("discord.thread");

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A customer's direct messages are closed and no private thread could be opened for them ({Reason}). Give the bot the permissions 'Create Private Threads' and 'Send Messages in Threads' in the channel of Discord:PrivateThreadChannelId, or where commands are used.")]
        public static partial void NotOpened(ILogger logger, string reason);
    }
}
