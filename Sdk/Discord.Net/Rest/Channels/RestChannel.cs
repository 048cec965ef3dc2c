using Discord.API;

namespace Discord.Rest;

/// <summary>A channel; one of a kind that is not known here is no more than this.</summary>
public class RestChannel : RestEntity<ulong>, IChannel
{
    internal RestChannel(BaseDiscordClient discord, ulong id)
        : base(discord, id)
    {
    }

    /// <inheritdoc/>
    public virtual DateTimeOffset CreatedAt => SnowflakeUtils.FromSnowflake(Id);

    string IChannel.Name => null;

    /// <summary>Asks for the channel anew.</summary>
    public virtual async Task UpdateAsync(RequestOptions options = null)
    {
        if (await Discord.Api.GetChannelAsync(Id, options).ConfigureAwait(false) is { } model)
        {
            Update(model);
        }
    }

    internal static RestChannel Create(BaseDiscordClient discord, Channel model) => Create(discord, model, null);

    internal static RestChannel Create(BaseDiscordClient discord, Channel model, IGuild guild) => model switch
    {
        { Type: ChannelType.DM } => RestDMChannel.Create(discord, model),
        { GuildId: { } id } => RestGuildChannel.Create(discord, guild ?? discord.CachedGuild(id) ?? new RestGuild(discord, id), model),
        _ when guild is not null => RestGuildChannel.Create(discord, guild, model),
        _ => new RestChannel(discord, model.Id),
    };

    internal virtual void Update(Channel model)
    {
    }
}
