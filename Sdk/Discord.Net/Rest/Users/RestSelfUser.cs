using Discord.API;

namespace Discord.Rest;

/// <summary>The bot's own user.</summary>
public class RestSelfUser : RestUser, ISelfUser
{
    internal RestSelfUser(BaseDiscordClient discord, ulong id)
        : base(discord, id)
    {
    }

    internal static new RestSelfUser Create(BaseDiscordClient discord, User model)
    {
        var user = new RestSelfUser(discord, model.Id);
        user.Update(model);
        return user;
    }
}
