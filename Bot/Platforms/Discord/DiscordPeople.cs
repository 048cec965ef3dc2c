using System.Globalization;
using Bot.Messaging;

namespace Bot.Platforms.Discord;

/// <summary>
/// What is remembered of people: whose a direct channel or a private thread is, and the language of their app, which only
/// interactions tell. Noted in the database, lately used notes also in memory.
/// </summary>
internal sealed class DiscordPeople(PlatformMemory memory, TimeProvider time)
{
    private const string ChannelPrefix = "channel:";
    private const string LocalePrefix = "locale:";
    private const int Remembered = 20_000;
    private const int PageSize = 500;

    private readonly Lock _lock = new();
    private readonly RecentMap<ulong, KnownChannel?> _channels = new(Remembered);
    private readonly RecentMap<ulong, string> _locales = new(Remembered);

    /// <summary>Whose a direct channel or a private thread is, as far as memory knows at once.</summary>
    public ulong? OwnerInMemory(ulong channelId)
    {
        lock (_lock)
        {
            return _channels.TryGet(channelId, out var known) ? known?.UserId : null;
        }
    }

    /// <summary>Whose a direct channel or a private thread is; null when it is nobody's.</summary>
    public async ValueTask<ulong?> OwnerOfAsync(ulong channelId, CancellationToken cancellationToken) =>
        (await ChannelAsync(channelId, cancellationToken))?.UserId;

    /// <summary>The channel is this person's, and was used today.</summary>
    public async ValueTask NoteChannelAsync(ulong channelId, ulong userId, CancellationToken cancellationToken)
    {
        var now = new KnownChannel(channelId, userId, (int)(time.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalDays);
        if (await ChannelAsync(channelId, cancellationToken) != now)
        {
            var value = string.Create(CultureInfo.InvariantCulture, $"{userId} {now.Day}");
            await memory.RememberAsync(DiscordTranslator.Platform, ChannelPrefix + Snowflakes.Text(channelId), Snowflakes.Text(userId), value, cancellationToken);
            Keep(channelId, now);
        }
    }

    /// <summary>All channels that are somebody's, those used last first.</summary>
    public async Task<IReadOnlyList<KnownChannel>> ChannelsAsync(CancellationToken cancellationToken)
    {
        var all = new List<KnownChannel>();
        var last = "";
        IReadOnlyList<PlatformNote> page;
        do
        {
            page = await memory.RecallAllAsync(DiscordTranslator.Platform, ChannelPrefix, last, PageSize, cancellationToken);
            all.AddRange(page.Select(note => Read(Snowflakes.Parse(note.Key[ChannelPrefix.Length..]) ?? 0, note.Value)).OfType<KnownChannel>());
            last = page is [.., var end] ? end.Key : last;
        }
        while (page.Count == PageSize);
        return [.. all.OrderByDescending(channel => channel.Day).ThenByDescending(channel => channel.Id)];
    }

    /// <summary>The language of a person's app, when they ever did something that told it.</summary>
    public async ValueTask<string?> LocaleOfAsync(ulong userId, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_locales.TryGet(userId, out var known))
            {
                return known.Length == 0 ? null : known;
            }
        }

        var noted = await memory.RecallAsync(DiscordTranslator.Platform, LocalePrefix + Snowflakes.Text(userId), cancellationToken);
        KeepLocale(userId, noted ?? "");
        return noted;
    }

    /// <summary>The language of a person's app was told.</summary>
    public async ValueTask NoteLocaleAsync(ulong userId, string? locale, CancellationToken cancellationToken)
    {
        var clean = CleanText.Cut(CleanText.Name(locale), 20);
        if (clean.Length > 0 && await LocaleOfAsync(userId, cancellationToken) != clean)
        {
            var user = Snowflakes.Text(userId);
            await memory.RememberAsync(DiscordTranslator.Platform, LocalePrefix + user, user, clean, cancellationToken);
            KeepLocale(userId, clean);
        }
    }

    private async ValueTask<KnownChannel?> ChannelAsync(ulong channelId, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_channels.TryGet(channelId, out var known))
            {
                return known;
            }
        }

        var noted = await memory.RecallAsync(DiscordTranslator.Platform, ChannelPrefix + Snowflakes.Text(channelId), cancellationToken);
        var read = noted is null ? null : Read(channelId, noted);
        Keep(channelId, read);
        return read;
    }

    private void Keep(ulong channelId, KnownChannel? known)
    {
        lock (_lock)
        {
            _channels.Set(channelId, known);
        }
    }

    private void KeepLocale(ulong userId, string locale)
    {
        lock (_lock)
        {
            _locales.Set(userId, locale);
        }
    }

    private static KnownChannel? Read(ulong channelId, string note)
    {
        var parts = note.Split(' ');
        var day = parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : 0;
        return Snowflakes.Parse(parts[0]) is { } userId && channelId != 0 ? new KnownChannel(channelId, userId, day) : null;
    }
}

/// <summary>A direct channel or a private thread.</summary>
/// <param name="Id">The channel.</param>
/// <param name="UserId">Whose it is.</param>
/// <param name="Day">The day on which it was used last, counted from 1970.</param>
internal sealed record KnownChannel(ulong Id, ulong UserId, int Day);
