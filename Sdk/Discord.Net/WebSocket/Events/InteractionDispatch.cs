using Discord.API;

namespace Discord.WebSocket.Events;

/// <summary>People use commands, components and forms of the bot.</summary>
internal sealed class InteractionDispatch(DiscordSocketClient client)
{
    public void Register(Dispatcher dispatcher) => dispatcher.On<Interaction>("INTERACTION_CREATE", CreateAsync);

    private async Task CreateAsync(Interaction model)
    {
        if ((model.User ?? model.Member?.User) is not { } userModel)
        {
            await client.UnknownAsync("INTERACTION_CREATE", $"User of {model.Id}").ConfigureAwait(false);
            return;
        }

        var guild = model.GuildId is { } guildId ? client.GetGuild(guildId) : null;
        SocketUser user = guild is not null && model.Member is { } member ? guild.AddOrUpdate(member) : client.Cache.Keep(userModel);
        var interaction = SocketInteraction.Create(client, model, ChannelOf(model, user), user);
        if (interaction is null)
        {
            await client.UnknownAsync("INTERACTION_CREATE", $"Kind of {model.Id}").ConfigureAwait(false);
            return;
        }

        var (events, raiser) = (client.Events, client.Raiser);
        await raiser.RaiseAsync(events.InteractionCreated, handler => handler(interaction)).ConfigureAwait(false);
        await (interaction switch
        {
            SocketSlashCommand command => raiser.RaiseAsync(events.SlashCommandExecuted, handler => handler(command)),
            SocketMessageCommand command => raiser.RaiseAsync(events.MessageCommandExecuted, handler => handler(command)),
            SocketMessageComponent { Data.Type: ComponentType.Button } button =>
                raiser.RaiseAsync(events.ButtonExecuted, handler => handler(button)),
            SocketMessageComponent { Data.Type: not ComponentType.TextInput } menu =>
                raiser.RaiseAsync(events.SelectMenuExecuted, handler => handler(menu)),
            SocketModal modal => raiser.RaiseAsync(events.ModalSubmitted, handler => handler(modal)),
            SocketAutocompleteInteraction typing => raiser.RaiseAsync(events.AutocompleteExecuted, handler => handler(typing)),
            _ => Task.CompletedTask,
        }).ConfigureAwait(false);
    }

    private ISocketMessageChannel ChannelOf(Interaction model, SocketUser user)
    {
        var id = model.ChannelId ?? model.Channel?.Id;
        var known = id is { } channelId ? client.GetChannel(channelId) : client.Cache.DmWith(user.Id);
        if (known is not null || id is null || model.GuildId is not null)
        {
            return known as ISocketMessageChannel;
        }

        return new SocketDMChannel(client, id.Value, user);
    }
}
