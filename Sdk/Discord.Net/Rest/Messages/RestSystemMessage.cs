using Discord.API;

namespace Discord.Rest;

/// <summary>A message that Discord itself has written: somebody joined, something was pinned.</summary>
public class RestSystemMessage : RestMessage, ISystemMessage
{
    internal RestSystemMessage(BaseDiscordClient discord, ulong id, IMessageChannel channel, IUser author)
        : base(discord, id, channel, author, MessageSource.System)
    {
    }

    internal static new RestSystemMessage Create(BaseDiscordClient discord, IMessageChannel channel, IUser author, Message model)
    {
        var message = new RestSystemMessage(discord, model.Id, channel, author);
        message.Update(model);
        return message;
    }
}
