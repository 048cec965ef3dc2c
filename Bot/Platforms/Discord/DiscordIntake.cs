using Discord;
using Discord.WebSocket;

namespace Bot.Platforms.Discord;

/// <summary>Listens to the gateway. Whatever is heard is only put into its lane, for the gateway waits meanwhile.</summary>
internal sealed class DiscordIntake(
    DiscordMessages messages, DiscordInteractions interactions, CommandSuggestions suggestions, DiscordCatchUp catchUp, DiscordLanes lanes)
{
    /// <summary>Begins to listen.</summary>
    public void Listen(DiscordConnection connection)
    {
        var client = connection.Client;
        connection.Notes.SessionBegan += catchUp.Begin;
        client.MessageReceived += message => Now(() => Take(message));
        client.MessageUpdated += (_, message, _) => Now(() => TakeEdit(message));
        client.MessageDeleted += (message, channel) => Now(() => TakeDelete(message.Id, channel));
        client.InteractionCreated += interaction => Now(() => Take(interaction));
    }

    private void Take(SocketMessage message)
    {
        if (DiscordTranslator.IsByPerson(message))
        {
            var arrival = new Arrival(message.Channel.Id, cancellationToken => messages.WrittenAsync(message, cancellationToken)) { CursorId = message.Id };
            lanes.Put(After(message.Channel, arrival));
        }
    }

    private void TakeEdit(SocketMessage message)
    {
        if (message.EditedTimestamp is not null && DiscordTranslator.IsByPerson(message))
        {
            lanes.Put(new Arrival(message.Channel.Id, cancellationToken => messages.EditedAsync(message, cancellationToken)));
        }
    }

    private void TakeDelete(ulong messageId, Cacheable<IMessageChannel, ulong> channel) => lanes.Put(new Arrival(
        channel.Id, cancellationToken => messages.DeletedAsync(messageId, channel.Id, channel.HasValue ? channel.Value : null, cancellationToken)));

    private void Take(SocketInteraction interaction)
    {
        if (interaction is SocketAutocompleteInteraction typing)
        {
            // Answered at once; the lane only sees to its end.
            var answer = suggestions.AnswerAsync(typing);
            lanes.Put(new Arrival(typing.User.Id, async _ =>
            {
                await answer;
                return null;
            }));
        }
        else if (interaction is not null && interactions.Take(interaction) is { } arrival)
        {
            lanes.Put(interaction.Channel is { } channel ? After(channel, arrival) : arrival);
        }
    }

    // What was missed in its chat came before it.
    private Arrival After(IMessageChannel channel, Arrival arrival) => arrival with
    {
        ReadAsync = async cancellationToken =>
        {
            await catchUp.BeforeAsync(channel, cancellationToken);
            return await arrival.ReadAsync(cancellationToken);
        },
    };

    private static Task Now(Action take)
    {
        take();
        return Task.CompletedTask;
    }
}
