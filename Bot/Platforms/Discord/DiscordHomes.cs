using Bot.Messaging;
using Discord;
using Discord.Net;

namespace Bot.Platforms.Discord;

/// <summary>
/// Knows where each person is reached: in direct messages, or in a private thread where those are closed. A person with closed doors
/// is not knocked at again before they are heard of: Discord counts such calls.
/// </summary>
internal sealed class DiscordHomes(
    DiscordConnection connection, DiscordChannels channels, PrivateThreads threads, DiscordPeople people, PlatformMemory memory)
{
    private const int Capacity = 20_000;

    private readonly Lock _lock = new();
    private readonly RecentMap<ulong, DiscordHome?> _known = new(Capacity);
    private readonly RecentMap<ulong, Place> _heardIn = new(Capacity);

    /// <summary>Where the person is reached; their direct messages are opened when nothing else is known. Null when they cannot be reached.</summary>
    public async Task<IMessageChannel?> FindAsync(ulong userId, CancellationToken cancellationToken)
    {
        var home = await RecallAsync(userId, cancellationToken);
        if (home?.Kind == HomeKind.Closed && !TakeNews(userId))
        {
            return null;
        }

        if (home is { ChannelId: not 0 and var id } && await SeenAsync(id, cancellationToken) is { } channel)
        {
            return channel;
        }

        return home?.Kind == HomeKind.Thread
            ? await OpenThreadAsync(userId, cancellationToken)
            : await OpenDirectAsync(userId, cancellationToken);
    }

    /// <summary>Their direct messages are closed: from now on a private thread, if one can be opened.</summary>
    public async Task<IMessageChannel?> OpenThreadAsync(ulong userId, CancellationToken cancellationToken)
    {
        var thread = await threads.OpenAsync(userId, HeardIn(userId), cancellationToken);
        TakeNews(userId);
        await RememberAsync(userId, thread is null ? DiscordHome.Closed : new DiscordHome(HomeKind.Thread, thread.Id), cancellationToken);
        return thread;
    }

    /// <summary>The channel is gone.</summary>
    /// <returns>Whether it is worth another try to find them.</returns>
    public async Task<bool> LostAsync(ulong userId, ulong channelId, CancellationToken cancellationToken)
    {
        channels.Forget(channelId);
        var home = await RecallAsync(userId, cancellationToken);
        if (home?.ChannelId != channelId)
        {
            return home?.Kind != HomeKind.Closed;
        }

        if (home.Kind == HomeKind.Thread)
        {
            return await OpenThreadAsync(userId, cancellationToken) is not null;
        }

        Set(userId, null);
        return true;
    }

    /// <summary>They wrote in direct messages: those are open, and their home.</summary>
    public async Task HeardInPrivateAsync(ulong userId, IMessageChannel direct, CancellationToken cancellationToken)
    {
        channels.Remember(direct);
        var home = new DiscordHome(HomeKind.Direct, direct.Id);
        if (await RecallAsync(userId, cancellationToken) != home)
        {
            await RememberAsync(userId, home, cancellationToken);
        }
    }

    /// <summary>They did something on a server: there a thread could be opened, and it is worth knocking again.</summary>
    public void HeardInGuild(ulong userId, ulong guildId, ulong channelId)
    {
        lock (_lock)
        {
            _heardIn.Set(userId, new Place(guildId, channelId) { IsNew = true });
        }
    }

    // Null: it is gone, or the bot was sent away from where it was.
    private async Task<IMessageChannel?> SeenAsync(ulong channelId, CancellationToken cancellationToken)
    {
        try
        {
            return await channels.FindAsync<IMessageChannel>(channelId, cancellationToken);
        }
        catch (HttpException refusal) when (DiscordErrors.IsForbidden(refusal))
        {
            return null;
        }
    }

    // Null: their direct messages cannot even be opened.
    private async Task<IMessageChannel?> OpenDirectAsync(ulong userId, CancellationToken cancellationToken)
    {
        var options = DiscordCalls.Options(cancellationToken);
        if (await connection.Client.Rest.GetUserAsync(userId, options) is not { IsBot: false } person)
        {
            return null;
        }

        var direct = await person.CreateDMChannelAsync(DiscordCalls.Options(cancellationToken));
        channels.Remember(direct);
        await people.NoteChannelAsync(direct.Id, userId, cancellationToken);
        await RememberAsync(userId, new DiscordHome(HomeKind.Direct, direct.Id), cancellationToken);
        return direct;
    }

    private async Task<DiscordHome?> RecallAsync(ulong userId, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_known.TryGet(userId, out var known))
            {
                return known;
            }
        }

        var home = DiscordHome.Read(await memory.RecallAsync(DiscordTranslator.Platform, KeyOf(userId), cancellationToken));
        Set(userId, home);
        return home;
    }

    private async Task RememberAsync(ulong userId, DiscordHome home, CancellationToken cancellationToken)
    {
        Set(userId, home);
        await memory.RememberAsync(DiscordTranslator.Platform, KeyOf(userId), Snowflakes.Text(userId), home.Note(), cancellationToken);
    }

    private void Set(ulong userId, DiscordHome? home)
    {
        lock (_lock)
        {
            _known.Set(userId, home);
        }
    }

    private (ulong Guild, ulong Channel)? HeardIn(ulong userId)
    {
        lock (_lock)
        {
            return _heardIn.TryGet(userId, out var place) ? (place.Guild, place.Channel) : null;
        }
    }

    private bool TakeNews(ulong userId)
    {
        lock (_lock)
        {
            if (!_heardIn.TryGet(userId, out var place) || !place.IsNew)
            {
                return false;
            }

            place.IsNew = false;
            return true;
        }
    }

    private static string KeyOf(ulong userId) => $"home:{Snowflakes.Text(userId)}";

    private sealed class Place(ulong guild, ulong channel)
    {
        public ulong Guild { get; } = guild;

        public ulong Channel { get; } = channel;

        /// <summary>Whether nobody has tried to reach them since.</summary>
        public bool IsNew { get; set; }
    }
}
