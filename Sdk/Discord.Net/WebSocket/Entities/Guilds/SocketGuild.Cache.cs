using Discord.API;

namespace Discord.WebSocket;

public partial class SocketGuild
{
    /// <summary>Takes a payload with all that the guild consists of.</summary>
    internal void Fill(API.Guild model)
    {
        Update(model);
        IsSynced = true;
        MemberCount = model.MemberCount ?? MemberCount;
        Replace([.. model.Channels ?? [], .. model.Threads ?? []]);
        foreach (var member in model.Members ?? [])
        {
            AddOrUpdate(member);
        }
    }

    /// <summary>Takes a payload with the guild's own properties and its roles.</summary>
    internal void Update(API.Guild model)
    {
        Name = model.Name;
        OwnerId = model.OwnerId ?? OwnerId;
        if (model.Roles is { } roles)
        {
            RemoveRolesBut(roles.Select(role => role.Id).ToHashSet());
            Array.ForEach(roles, role => AddOrUpdate(role));
        }
    }

    internal SocketRole AddOrUpdate(Role model)
    {
        if (GetRole(model.Id) is { } role)
        {
            role.Update(model);
            return role;
        }

        return _roles[model.Id] = new SocketRole(this, model);
    }

    internal void RemoveRole(ulong id) => _roles.TryRemove(id, out _);

    internal SocketGuildChannel AddOrUpdate(Channel model)
    {
        if (GetChannel(model.Id) is { } channel)
        {
            channel.Update(model);
            return channel;
        }

        channel = SocketGuildChannel.Create(this, model);
        _channels[channel.Id] = channel;
        Discord.Cache.Add(channel);
        return channel;
    }

    internal SocketGuildChannel RemoveChannel(ulong id)
    {
        Discord.Cache.RemoveChannel(id);
        return _channels.TryRemove(id, out var channel) ? channel : null;
    }

    /// <summary>The member of a payload, who is kept from now on.</summary>
    internal SocketGuildUser AddOrUpdate(GuildMember model)
    {
        var member = AddOrUpdate(model.User);
        member.Update(model);
        return member;
    }

    /// <summary>The member who is a user, of whom nothing more may be known.</summary>
    internal SocketGuildUser AddOrUpdate(User model)
    {
        var user = Discord.Cache.Keep(model);
        return _members.GetOrAdd(model.Id, id => new SocketGuildUser(this, id, user.Profile));
    }

    internal void RemoveUser(ulong id) => _members.TryRemove(id, out _);

    private void Replace(Channel[] models)
    {
        var remaining = models.Select(model => model.Id).ToHashSet();
        foreach (var gone in _channels.Keys.Where(id => !remaining.Contains(id)))
        {
            RemoveChannel(gone);
        }

        Array.ForEach(models, model => AddOrUpdate(model));
    }

    private void RemoveRolesBut(HashSet<ulong> remaining)
    {
        foreach (var gone in _roles.Keys.Where(id => !remaining.Contains(id)))
        {
            RemoveRole(gone);
        }
    }
}
