using System.Net;
using Bot.Messaging;
using Discord;
using Discord.Net;

namespace Bot.Platforms.Discord;

/// <summary>Reads one channel from an id on and puts what it finds into the inbox, the oldest first.</summary>
internal sealed partial class MissedMessages(DiscordConnection connection, DiscordMessages messages, IInbox inbox, ILogger<MissedMessages> logger)
{
    private const int PageSize = 100;

    /// <summary>Reads the channel. One that is gone, or that the bot may no longer see, has nothing for us.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="after">From where on: what came after this id may not be stored.</param>
    /// <param name="seen">Up to where everything is stored: of these only changes can be new.</param>
    /// <param name="cancellationToken">Nobody waits any more.</param>
    /// <returns>How many messages there were.</returns>
    public async Task<int> ReadAsync(ulong channelId, ulong after, ulong seen, CancellationToken cancellationToken)
    {
        try
        {
            return await connection.Client.Rest.GetChannelAsync(channelId, Patient(cancellationToken)) is IMessageChannel channel
                ? await ReadAsync(channel, after, seen, cancellationToken)
                : 0;
        }
        catch (HttpException fault) when (fault.HttpCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden)
        {
            Log.NotThere(logger, (int)(fault.DiscordCode ?? 0));
            return 0;
        }
    }

    /// <summary>The same for a channel that is known.</summary>
    public async Task<int> ReadAsync(IMessageChannel channel, ulong after, ulong seen, CancellationToken cancellationToken)
    {
        var count = 0;
        while (true)
        {
            var page = new List<IMessage>();
            await foreach (var some in channel.GetMessagesAsync(after, Direction.After, PageSize, CacheMode.AllowDownload, Patient(cancellationToken)))
            {
                page.AddRange(some);
            }

            page.Sort((one, other) => one.Id.CompareTo(other.Id));
            await StoreAsync(page, seen, cancellationToken);
            count += page.Count;
            if (page.Count < PageSize)
            {
                return count;
            }

            after = page[^1].Id;
        }
    }

    private async Task StoreAsync(List<IMessage> page, ulong seen, CancellationToken cancellationToken)
    {
        var read = new List<IncomingMessage>();
        foreach (var message in page)
        {
            if (await messages.WrittenAsync(message, cancellationToken) is { } written)
            {
                read.Add(written);
            }

            // A message that is new to us has its newest words anyway.
            if (message.Id <= seen && await messages.EditedAsync(message, cancellationToken) is { } edited)
            {
                read.Add(edited);
            }
        }

        if (read.Count > 0)
        {
            await inbox.AcceptAsync(read, cancellationToken);
        }
    }

    private static RequestOptions Patient(CancellationToken cancellationToken) =>
        new() { RetryMode = RetryMode.AlwaysRetry, Timeout = (int)TimeSpan.FromMinutes(2).TotalMilliseconds, CancelToken = cancellationToken };

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "A channel could not be read back, for it is gone or closed to the bot ({Code}).")]
        public static partial void NotThere(ILogger logger, int code);
    }
}
