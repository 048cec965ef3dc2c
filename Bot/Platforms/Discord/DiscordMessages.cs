using Bot.Messaging;
using Discord;
using Discord.WebSocket;

namespace Bot.Platforms.Discord;

/// <summary>Says what messages mean, their changes and deletions included: knows the place, the language and the names, and who may speak for the staff.</summary>
internal sealed class DiscordMessages(DiscordConnection connection, DiscordPlaces places, DiscordPeople people, StaffDoor door, TimeProvider time)
{
    // Who deleted a staff message of which nothing is known any more.
    private static readonly Sender _nobodyKnown = new("0", "Discord");
    private const int Remembered = 20_000;

    private readonly Lock _lock = new();
    private readonly RecentMap<ulong, Sender> _staffWriters = new(Remembered);

    /// <summary>What a message means; null when it means nothing to us.</summary>
    public ValueTask<IncomingMessage?> WrittenAsync(IMessage message, CancellationToken cancellationToken) => ReadAsync(message, isEdit: false, cancellationToken);

    /// <summary>What the change of a message means; null when nobody changed words.</summary>
    public ValueTask<IncomingMessage?> EditedAsync(IMessage message, CancellationToken cancellationToken) => ReadAsync(message, isEdit: true, cancellationToken);

    /// <summary>What the deletion of a message means; null when it means nothing to us.</summary>
    public async ValueTask<IncomingMessage?> DeletedAsync(ulong messageId, ulong channelId, IChannel? channel, CancellationToken cancellationToken)
    {
        if (await places.OfDeletedAsync(channelId, channel, cancellationToken) is not var (place, owner))
        {
            return null;
        }

        var writer = owner is { } person
            ? new Sender(Snowflakes.Text(person), connection.Client.GetUser(person) is { } user ? CleanText.Name(DiscordTranslator.NameOf(user)) : "")
            : StaffWriterOf(messageId);
        return DiscordTranslator.Deleted(messageId, place, writer, time.GetUtcNow());
    }

    private async ValueTask<IncomingMessage?> ReadAsync(IMessage message, bool isEdit, CancellationToken cancellationToken)
    {
        if (!DiscordTranslator.IsByPerson(message) || await places.OfMessageAsync(message.Channel, message.Author.Id, cancellationToken) is not { } place)
        {
            return null;
        }

        var locale = await people.LocaleOfAsync(message.Author.Id, cancellationToken);
        var names = MentionNames.Of(message, (message.Channel as SocketGuildChannel)?.Guild);
        var read = isEdit ? DiscordTranslator.Edited(message, place, names, locale) : DiscordTranslator.Written(message, place, names, locale);
        // Not what the package remembers of the writer: a role that was taken away must not count.
        read = read is null ? null : read with { Sender = DiscordTranslator.SenderOf(message.Author, locale, connection.Notes.RolesAt(message.Id)) };
        if (read is null || place.Side == ChatSide.Customer)
        {
            return read;
        }

        if (!await door.AdmitsAsync(message.Id, message.Author, cancellationToken))
        {
            await (isEdit ? Task.CompletedTask : door.TurnAwayAsync(message, locale, cancellationToken));
            return null;
        }

        KeepStaffWriter(message.Id, read.Sender);
        return read;
    }

    private Sender StaffWriterOf(ulong messageId)
    {
        lock (_lock)
        {
            return _staffWriters.TryGet(messageId, out var writer) ? writer : _nobodyKnown;
        }
    }

    private void KeepStaffWriter(ulong messageId, Sender writer)
    {
        lock (_lock)
        {
            _staffWriters.Set(messageId, writer);
        }
    }
}
