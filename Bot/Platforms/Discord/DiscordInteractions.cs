using Bot.Messaging;
using Discord;
using Discord.Net;
using Discord.WebSocket;

namespace Bot.Platforms.Discord;

/// <summary>
/// Takes in commands, presses and forms. The first answer starts at once for each, side by side, however much there is to do;
/// what was done goes into its chat's lane and is decided later.
/// </summary>
internal sealed class DiscordInteractions(
    InteractionReader reader, FirstAnswers answers, OpenInteractions open, DiscordPeople people, DiscordHomes homes, TimeProvider time)
{
    /// <summary>Begins to answer it; returns at once.</summary>
    /// <returns>What is to be put into the inbox; null when it means nothing to us.</returns>
    public Arrival? Take(SocketInteraction interaction)
    {
        if (reader.Read(interaction) is not { } message)
        {
            return null;
        }

        var answer = answers.GiveAsync(interaction, message);
        var lane = interaction.Channel?.Id ?? interaction.ChannelId ?? interaction.User.Id;
        return new Arrival(lane, cancellationToken => ReadAsync(interaction, message, answer, cancellationToken))
        {
            StoredAsync = _ => FinishAsync(interaction, message, answer),
        };
    }

    private async ValueTask<IncomingMessage?> ReadAsync(
        SocketInteraction interaction, IncomingMessage message, Task<FirstAnswer> answer, CancellationToken cancellationToken)
    {
        var given = await answer;
        await people.NoteLocaleAsync(interaction.User.Id, interaction.UserLocale, cancellationToken);
        await NoteWhereAsync(interaction, message, cancellationToken);

        if (given is FirstAnswer.InAMoment or FirstAnswer.Understood && message.InPassing)
        {
            // Before it is decided: the answer may be quicker than we are.
            open.Add(new OpenInteraction(message.NativeId, interaction.User.Id, interaction, time.GetUtcNow()));
        }

        return given == FirstAnswer.Instead ? null : message;
    }

    private async ValueTask NoteWhereAsync(SocketInteraction interaction, IncomingMessage message, CancellationToken cancellationToken)
    {
        var userId = interaction.User.Id;
        if (message is { Side: ChatSide.Customer, InPassing: false } && interaction.Channel is { } own)
        {
            await people.NoteChannelAsync(own.Id, userId, cancellationToken);
            await (own is IDMChannel direct ? homes.HeardInPrivateAsync(userId, direct, cancellationToken) : Task.CompletedTask);
        }
        else if (message.Side == ChatSide.Customer && interaction.GuildId is { } guild && (interaction.Channel?.Id ?? interaction.ChannelId) is { } channel)
        {
            homes.HeardInGuild(userId, guild, channel);
        }
    }

    // In somebody's own chat and in the staff's place the answer is a message of its own: "in a moment" goes away.
    private static async Task FinishAsync(SocketInteraction interaction, IncomingMessage message, Task<FirstAnswer> answer)
    {
        if (message.InPassing || await answer != FirstAnswer.InAMoment)
        {
            return;
        }

        try
        {
            await interaction.DeleteOriginalResponseAsync();
        }
        catch (HttpException)
        {
            await interaction.ModifyOriginalResponseAsync(response =>
            {
                response.Content = "✅";
                response.AllowedMentions = AllowedMentions.None;
            });
        }
    }
}
