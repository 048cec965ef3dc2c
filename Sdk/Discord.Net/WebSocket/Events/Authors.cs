using Discord.API;

namespace Discord.WebSocket.Events;

/// <summary>Finds out who wrote a message.</summary>
internal static class Authors
{
    /// <summary>The author of a message, kept as a member of the guild if it is in one; never null.</summary>
    public static SocketUser Of(DiscordSocketClient client, ISocketMessageChannel channel, Message model)
    {
        if (model.Author is not { } author)
        {
            return new SocketUnknownUser(client, 0, new UserProfile());
        }

        if ((channel as SocketGuildChannel)?.Guild is not { } guild)
        {
            return OutsideGuilds(client, channel, author);
        }

        if (model.WebhookId is { } webhook)
        {
            return new SocketWebhookUser(guild, author.Id, UserProfile.Of(author), webhook);
        }

        if (model.Member is not { } member)
        {
            return guild.AddOrUpdate(author);
        }

        member.User = author;
        return guild.AddOrUpdate(member);
    }

    private static SocketUser OutsideGuilds(DiscordSocketClient client, ISocketMessageChannel channel, User author)
    {
        if (channel is SocketDMChannel { Recipient: var recipient } && recipient.Id == author.Id)
        {
            return recipient;
        }

        return client.CurrentUser is { } self && self.Id == author.Id ? self : client.Cache.Meet(author);
    }
}
