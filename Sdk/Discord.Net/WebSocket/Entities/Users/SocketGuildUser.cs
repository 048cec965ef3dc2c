using System.Collections.Immutable;
using Model = Discord.API.GuildMember;

namespace Discord.WebSocket;

/// <summary>A member of a guild.</summary>
public class SocketGuildUser : SocketUser, IGuildUser
{
    private ImmutableArray<ulong> _roleIds;

    internal SocketGuildUser(SocketGuild guild, ulong id, UserProfile profile)
        : base(guild.Discord, id, profile) => (Guild, _roleIds) = (guild, [guild.Id]);

    /// <summary>The guild.</summary>
    public SocketGuild Guild { get; }

    /// <inheritdoc/>
    public string Nickname { get; private set; }

    /// <inheritdoc/>
    public string DisplayName => Nickname ?? GlobalName ?? Username;

    /// <inheritdoc/>
    public DateTimeOffset? JoinedAt { get; private set; }

    /// <inheritdoc/>
    public override bool IsWebhook => false;

    /// <summary>The member's roles that the client knows, the one that everyone has first.</summary>
    public IReadOnlyCollection<SocketRole> Roles => [.. _roleIds.Select(Guild.GetRole).Where(role => role is not null)];

    /// <inheritdoc/>
    public GuildPermissions GuildPermissions => new(Permissions.ResolveGuild(Guild, this));

    IGuild IGuildUser.Guild => Guild;

    ulong IGuildUser.GuildId => Guild.Id;

    IReadOnlyCollection<ulong> IGuildUser.RoleIds => _roleIds;

    /// <inheritdoc/>
    public ChannelPermissions GetPermissions(IGuildChannel channel) =>
        new(Permissions.ResolveChannel(Guild, this, channel, GuildPermissions.RawValue));

    /// <summary>Takes what a payload says of the member; a payload without roles says nothing of the membership.</summary>
    internal void Update(Model model)
    {
        JoinedAt = model.JoinedAt ?? JoinedAt;
        if (model.Roles is { } roles)
        {
            Nickname = model.Nick;
            _roleIds = [Guild.Id, .. roles];
        }
    }
}
