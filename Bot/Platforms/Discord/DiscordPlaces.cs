using Discord;
using Discord.Rest;
using Discord.WebSocket;

namespace Bot.Platforms.Discord;

/// <summary>Knows which places on Discord are a customer's, which are the staff's, and which are none of ours.</summary>
internal sealed class DiscordPlaces(DiscordConnection connection, DiscordPeople people, DiscordHomes homes)
{
    /// <summary>Where a message was written; null when the place is none of ours. A direct channel is noted on the way.</summary>
    /// <param name="channel">Its channel, as far as it is known.</param>
    /// <param name="userId">Who wrote it.</param>
    /// <param name="cancellationToken">Nobody waits any more.</param>
    public async ValueTask<Place?> OfMessageAsync(IChannel channel, ulong userId, CancellationToken cancellationToken)
    {
        switch (channel)
        {
            case IDMChannel direct:
                await people.NoteChannelAsync(channel.Id, userId, cancellationToken);
                await homes.HeardInPrivateAsync(userId, direct, cancellationToken);
                return Place.Own(userId);
            case SocketThreadChannel { IsPrivateThread: true } or RestThreadChannel { Type: ThreadType.PrivateThread }
                when await people.OwnerOfAsync(channel.Id, cancellationToken) is { } owner:
                return await OwnThreadAsync(channel.Id, owner, userId, cancellationToken);
            default:
                return StaffPlaceOf(channel);
        }
    }

    /// <summary>Where a message was that was deleted, of which only the channel is known; null when the place is none of ours.</summary>
    /// <returns>The place, and for a customer's own chat whose it is.</returns>
    public async ValueTask<(Place Place, ulong? Owner)?> OfDeletedAsync(ulong channelId, IChannel? channel, CancellationToken cancellationToken)
    {
        if (await people.OwnerOfAsync(channelId, cancellationToken) is { } owner)
        {
            return (Place.Own(owner), owner);
        }

        return channel is not null && StaffPlaceOf(channel) is { } place ? (place, null) : null;
    }

    /// <summary>Where something was done, from memory at once.</summary>
    public Place OfInteraction(SocketInteraction interaction)
    {
        var userId = interaction.User.Id;
        var channelId = interaction.Channel?.Id ?? interaction.ChannelId ?? 0;
        if (IsWithBot(interaction) || people.OwnerInMemory(channelId) == userId)
        {
            return Place.Own(userId);
        }

        var staff = interaction.Channel is { } channel ? StaffPlaceOf(channel)
            : interaction.InteractionChannel is { } other ? StaffPlaceOf(other)
            : null;
        return staff ?? (channelId != 0 && channelId == connection.Staff?.ChannelId ? Place.Staff(channelId, null) : Place.Passing(userId));
    }

    /// <summary>Whether it is the staff's channel or a thread of theirs.</summary>
    public bool IsStaffs(IChannel channel) => StaffPlaceOf(channel) is not null;

    private Place? StaffPlaceOf(IChannel channel)
    {
        if (connection.Staff is not { ChannelId: var staff })
        {
            return null;
        }

        return channel.Id == staff ? Place.Staff(staff, null)
            : ParentOf(channel) == staff && people.OwnerInMemory(channel.Id) is null ? Place.Staff(staff, channel.Id)
            : null;
    }

    // Somebody else in it (a moderator) speaks neither for the customer nor, there, for the desk.
    private async ValueTask<Place?> OwnThreadAsync(ulong channelId, ulong owner, ulong userId, CancellationToken cancellationToken)
    {
        if (owner != userId)
        {
            return null;
        }

        await people.NoteChannelAsync(channelId, userId, cancellationToken);
        return Place.Own(userId);
    }

    // Where the context is not told, no server means a direct message.
    private static bool IsWithBot(SocketInteraction interaction) =>
        interaction.ContextType is { } context ? context == InteractionContextType.BotDm : interaction.GuildId is null;

    private static ulong? ParentOf(IChannel channel) => channel switch
    {
        SocketThreadChannel thread => thread.ParentChannel?.Id,
        RestThreadChannel thread => thread.ParentChannelId,
        _ => null,
    };
}
