using System.Net;
using Discord;
using Discord.Net;
using Discord.WebSocket;

namespace Bot.Platforms.Discord;

/// <summary>Looks at the channel of the staff: is it there, of what kind is it, may the bot do there what it has to? What is amiss is said with its remedy.</summary>
internal sealed partial class DiscordStaffChannel(DiscordConnection connection, ILogger<DiscordStaffChannel> logger)
{
    private volatile string _said = "";

    /// <summary>Asks Discord what the channel is, and tells the connection.</summary>
    /// <exception cref="HttpException">Discord could not answer: worth another try.</exception>
    public async Task FindAsync(CancellationToken cancellationToken)
    {
        if (connection.Options.StaffChannel is not { } id)
        {
            return;
        }

        try
        {
            var channel = await connection.Client.Rest.GetChannelAsync(id, new RequestOptions { CancelToken = cancellationToken });
            Found(id, channel as IGuildChannel);
        }
        catch (HttpException fault) when (fault.HttpCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden)
        {
            Found(id, null);
        }
    }

    /// <summary>Looks again whenever the gateway tells of the channel or its server.</summary>
    public void Watch(DiscordShardedClient client)
    {
        client.GuildAvailable += LookAsync;
        client.ChannelUpdated += (_, now) => now is SocketGuildChannel { Guild: { } guild } channel && channel.Id == connection.Options.StaffChannel
            ? LookAsync(guild)
            : Task.CompletedTask;
    }

    private void Found(ulong id, IGuildChannel? channel)
    {
        if (channel is null)
        {
            Log.NotThere(logger);
            connection.SetStaff(new StaffPlace(0, id, StaffPlaceKind.Plain));
            return;
        }

        var kind = KindOf(channel);
        connection.SetStaff(new StaffPlace(channel.GuildId, id, kind));
        if (kind == StaffPlaceKind.Plain)
        {
            Log.NoThreads(logger);
        }
    }

    private Task LookAsync(SocketGuild guild)
    {
        if (connection.Options.StaffChannel is { } id && guild.GetChannel(id) is { } channel && guild.CurrentUser is { } me)
        {
            var (kind, has) = (KindOf(channel), me.GetPermissions(channel));
            Judge(has, kind);
            // Without threads a ticket still reaches the staff.
            var mayThread = kind != StaffPlaceKind.Text || (has.CreatePublicThreads && has.SendMessagesInThreads);
            connection.SetStaff(new StaffPlace(guild.Id, id, mayThread ? kind : StaffPlaceKind.Plain));
        }

        return Task.CompletedTask;
    }

    private void Judge(ChannelPermissions has, StaffPlaceKind kind)
    {
        var missing = string.Join(", ", DiscordPermissions.MissingIn(has, kind));
        var missed = string.Join(", ", DiscordPermissions.MissedIn(has, kind));
        if (_said == missing + missed)
        {
            return;
        }

        _said = missing + missed;
        if (missing.Length > 0)
        {
            Log.Missing(logger, missing);
        }

        if (missed.Length > 0)
        {
            Log.Missed(logger, missed);
        }
    }

    private static StaffPlaceKind KindOf(IGuildChannel channel) => channel switch
    {
        IForumChannel => StaffPlaceKind.Forum,
        IThreadChannel or IVoiceChannel => StaffPlaceKind.Plain,
        ITextChannel => StaffPlaceKind.Text,
        _ => StaffPlaceKind.Plain,
    };

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The staff's channel cannot be seen. Invite the bot to the server, let it see the channel, and check Discord:StaffChannelId.")]
        public static partial void NotThere(ILogger logger);

        [LoggerMessage(2, LogLevel.Warning, "The staff's channel has no threads: tickets are told apart by replies. Use a forum channel or a text channel for one thread per ticket.")]
        public static partial void NoThreads(ILogger logger);

        [LoggerMessage(3, LogLevel.Error, "The bot lacks rights in the staff's channel: {Permissions}. Give them to the bot's role in the channel's settings, Permissions.")]
        public static partial void Missing(ILogger logger, string permissions);

        [LoggerMessage(4, LogLevel.Information, "In the staff's channel the bot would do better with: {Permissions}.")]
        public static partial void Missed(ILogger logger, string permissions);
    }
}
