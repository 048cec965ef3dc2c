using System.Net;
using Discord;
using Discord.Net;

namespace Bot.Platforms.Discord;

/// <summary>The threads of a channel that are not archived.</summary>
internal static class OpenThreads
{
    /// <summary>All of a forum's or a text channel's; none where there can be none, or where the server cannot list them.</summary>
    /// <exception cref="HttpException">Discord could not answer, or does not let the bot see them.</exception>
    public static async Task<IReadOnlyCollection<IThreadChannel>> OfAsync(IChannel? channel, RequestOptions options)
    {
        try
        {
            return channel switch
            {
                IForumChannel forum => await forum.GetActiveThreadsAsync(options),
                ITextChannel text => await text.GetActiveThreadsAsync(options),
                _ => [],
            };
        }
        catch (HttpException fault) when (fault.HttpCode == HttpStatusCode.NotFound)
        {
            // Not every compatible server has this list.
            return [];
        }
    }
}
