namespace Discord;

/// <summary>What a member may do, from their roles and the overwrites of a channel.</summary>
internal static class Permissions
{
    /// <summary>What they may do in the guild: the owner and administrators everything.</summary>
    public static ulong ResolveGuild(IGuild guild, IGuildUser user)
    {
        if (user.Id == guild.OwnerId)
        {
            return GuildPermissions.All.RawValue;
        }

        if (user.IsWebhook)
        {
            return GuildPermissions.Webhook.RawValue;
        }

        var fromRoles = user.RoleIds.Aggregate(0UL, (bits, id) => bits | (guild.GetRole(id)?.Permissions.RawValue ?? 0));
        return Has(fromRoles, GuildPermission.Administrator) ? GuildPermissions.All.RawValue : fromRoles;
    }

    /// <summary>What they may do in a channel: first the overwrites of everyone, then those of their roles, then their own.</summary>
    public static ulong ResolveChannel(IGuild guild, IGuildUser user, IGuildChannel channel, ulong guildPermissions)
    {
        var possible = ChannelPermissions.All(channel).RawValue;
        if (Has(guildPermissions, GuildPermission.Administrator))
        {
            return possible;
        }

        var bits = Apply(guildPermissions, channel.GetPermissionOverwrite(guild.EveryoneRole));
        bits = Apply(bits, OfRoles(guild, user, channel));
        bits = Apply(bits, channel.GetPermissionOverwrite(user));
        return (channel is ITextChannel ? WithoutMoot(bits) : bits) & possible;
    }

    /// <summary>What the roles give together, whatever others of them take.</summary>
    private static OverwritePermissions OfRoles(IGuild guild, IGuildUser user, IGuildChannel channel)
    {
        var overwrites = user.RoleIds
            .Where(id => id != guild.EveryoneRole.Id)
            .Select(guild.GetRole)
            .Where(role => role is not null)
            .Select(role => channel.GetPermissionOverwrite(role) ?? OverwritePermissions.InheritAll)
            .ToList();
        return new OverwritePermissions(
            overwrites.Aggregate(0UL, (bits, overwrite) => bits | overwrite.AllowValue),
            overwrites.Aggregate(0UL, (bits, overwrite) => bits | overwrite.DenyValue));
    }

    private static ulong Apply(ulong bits, OverwritePermissions? overwrite) =>
        overwrite is { } said ? (bits & ~said.DenyValue) | said.AllowValue : bits;

    /// <summary>Who cannot see a channel can do nothing in it; who cannot write has no use for what is written.</summary>
    private static ulong WithoutMoot(ulong bits)
    {
        if (!Has(bits, ChannelPermission.ViewChannel))
        {
            return 0;
        }

        const ChannelPermission Writing = ChannelPermission.SendTTSMessages | ChannelPermission.MentionEveryone
            | ChannelPermission.EmbedLinks | ChannelPermission.AttachFiles;
        return Has(bits, ChannelPermission.SendMessages) ? bits : bits & ~(ulong)Writing;
    }

    private static bool Has(ulong bits, GuildPermission permission) => (bits & (ulong)permission) != 0;

    private static bool Has(ulong bits, ChannelPermission permission) => (bits & (ulong)permission) != 0;
}
