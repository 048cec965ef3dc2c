using System.Net;
using Discord.API;
using Discord.Net;

namespace Discord.Rest;

/// <summary>A later answer to an interaction.</summary>
public class RestFollowupMessage : RestUserMessage
{
    private readonly string _token;

    internal RestFollowupMessage(BaseDiscordClient discord, ulong id, IUser author, string token, IMessageChannel channel)
        : base(discord, id, channel, author, MessageSource.Bot) => _token = token;

    /// <summary>Deletes the message.</summary>
    public Task DeleteAsync() => InteractionOperations.DeleteFollowupAsync(Discord, _token, Id, null);

    /// <summary>Changes the message.</summary>
    /// <exception cref="InvalidOperationException">The interaction is too old, or the message is gone.</exception>
    public new async Task ModifyAsync(Action<MessageProperties> func, RequestOptions options = null)
    {
        try
        {
            Update(await InteractionOperations.ModifyFollowupAsync(Discord, _token, this, func, options).ConfigureAwait(false));
        }
        catch (HttpException gone) when (gone.HttpCode == HttpStatusCode.NotFound)
        {
            throw new InvalidOperationException("The token of this message has expired!", gone);
        }
    }

    internal static RestFollowupMessage Create(BaseDiscordClient discord, Message model, string token, IMessageChannel channel)
    {
        var author = model.Author is null ? (IUser)discord.CurrentUser : RestUser.Create(discord, model.Author);
        var message = new RestFollowupMessage(discord, model.Id, author, token, channel);
        message.Update(model);
        return message;
    }
}
