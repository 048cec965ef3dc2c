using System.Net;
using Discord.API;
using Discord.Net;

namespace Discord.Rest;

/// <summary>The first answer to an interaction.</summary>
public class RestInteractionMessage : RestUserMessage
{
    private readonly string _token;

    internal RestInteractionMessage(BaseDiscordClient discord, ulong id, IUser author, string token, IMessageChannel channel)
        : base(discord, id, channel, author, MessageSource.Bot) => _token = token;

    /// <summary>Deletes the message.</summary>
    public Task DeleteAsync() => InteractionOperations.DeleteOriginalAsync(Discord, _token, null);

    /// <summary>Changes the message.</summary>
    /// <exception cref="InvalidOperationException">The interaction is too old, or the message is gone.</exception>
    public new async Task ModifyAsync(Action<MessageProperties> func, RequestOptions options = null)
    {
        try
        {
            Update(await InteractionOperations.ModifyOriginalAsync(Discord, _token, func, options).ConfigureAwait(false));
        }
        catch (HttpException gone) when (gone.HttpCode == HttpStatusCode.NotFound)
        {
            throw new InvalidOperationException("The token of this message has expired!", gone);
        }
    }

    internal static RestInteractionMessage Create(BaseDiscordClient discord, Message model, string token, IMessageChannel channel)
    {
        var author = model.Author is null ? (IUser)discord.CurrentUser : RestUser.Create(discord, model.Author);
        var message = new RestInteractionMessage(discord, model.Id, author, token, channel);
        message.Update(model);
        return message;
    }
}
