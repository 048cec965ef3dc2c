using Discord.API;

namespace Discord.Rest;

/// <summary>A member of a guild.</summary>
public class RestGuildUser : RestUser, IGuildUser
{
    private readonly IGuild _guild;

    internal RestGuildUser(BaseDiscordClient discord, IGuild guild, ulong id)
        : base(discord, id) => _guild = guild;

    /// <inheritdoc/>
    public string DisplayName => Nickname ?? GlobalName ?? Username;

    /// <inheritdoc/>
    public string Nickname { get; private set; }

    /// <inheritdoc/>
    public ulong GuildId => _guild.Id;

    /// <summary>The roles, with that which every member has.</summary>
    public IReadOnlyCollection<ulong> RoleIds { get; private set; } = [];

    /// <inheritdoc/>
    public DateTimeOffset? JoinedAt { get; private set; }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The client does not keep the guild.</exception>
    public GuildPermissions GuildPermissions => _guild.Available
        ? new GuildPermissions(Permissions.ResolveGuild(_guild, this))
        : throw new InvalidOperationException("Resolving permissions requires the parent guild to be downloaded.");

    IGuild IGuildUser.Guild => _guild;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The client does not keep the guild.</exception>
    public ChannelPermissions GetPermissions(IGuildChannel channel) =>
        new(Permissions.ResolveChannel(_guild, this, channel, GuildPermissions.RawValue));

    internal static RestGuildUser Create(BaseDiscordClient discord, ulong guildId, GuildMember model)
    {
        var member = new RestGuildUser(discord, discord.CachedGuild(guildId) ?? new RestGuild(discord, guildId), model.User.Id)
        {
            Nickname = model.Nick,
            RoleIds = [guildId, .. model.Roles ?? []],
            JoinedAt = model.JoinedAt,
        };
        member.Update(model.User);
        return member;
    }
}
