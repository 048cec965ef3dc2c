namespace Discord.Rest;

/// <summary>A guild of which no more than the id is known: that of a channel which was asked for by itself.</summary>
public class RestGuild : RestEntity<ulong>, IGuild
{
    internal RestGuild(BaseDiscordClient discord, ulong id)
        : base(discord, id)
    {
    }

    /// <inheritdoc/>
    public string Name => null;

    /// <inheritdoc/>
    public ulong OwnerId => 0;

    /// <inheritdoc/>
    public DateTimeOffset CreatedAt => SnowflakeUtils.FromSnowflake(Id);

    bool IGuild.Available => false;

    IRole IGuild.EveryoneRole => null;

    IReadOnlyCollection<IRole> IGuild.Roles => [];

    IRole IGuild.GetRole(ulong id) => null;
}
