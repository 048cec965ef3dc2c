using Discord.API;
using Model = Discord.API.Channel;

namespace Discord.WebSocket;

/// <summary>A channel of a guild.</summary>
public class SocketGuildChannel : SocketChannel, IGuildChannel
{
    private IReadOnlyCollection<Overwrite> _overwrites = [];

    internal SocketGuildChannel(SocketGuild guild, ulong id)
        : base(guild.Discord, id) => Guild = guild;

    /// <summary>The guild.</summary>
    public SocketGuild Guild { get; }

    /// <inheritdoc/>
    public string Name { get; private set; }

    /// <inheritdoc/>
    public int Position { get; private set; }

    /// <inheritdoc/>
    public ChannelFlags Flags { get; private set; }

    /// <inheritdoc/>
    public virtual IReadOnlyCollection<Overwrite> PermissionOverwrites => _overwrites;

    IGuild IGuildChannel.Guild => Guild;

    ulong IGuildChannel.GuildId => Guild.Id;

    /// <inheritdoc/>
    public virtual OverwritePermissions? GetPermissionOverwrite(IUser user) => OverwriteOf(user.Id);

    /// <inheritdoc/>
    public virtual OverwritePermissions? GetPermissionOverwrite(IRole role) => OverwriteOf(role.Id);

    /// <inheritdoc/>
    public Task DeleteAsync(RequestOptions options = null) => Discord.Api.DeleteChannelAsync(Id, options);

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>The channel of a payload, of the kind that it says.</summary>
    internal static SocketGuildChannel Create(SocketGuild guild, Model model)
    {
        SocketGuildChannel channel = model.Type switch
        {
            ChannelType.Text or ChannelType.News => new SocketTextChannel(guild, model.Id),
            ChannelType.Voice or ChannelType.Stage => new SocketVoiceChannel(guild, model.Id),
            ChannelType.PublicThread or ChannelType.PrivateThread or ChannelType.NewsThread =>
                new SocketThreadChannel(guild, model.Id, guild.GetChannel(model.ParentId ?? 0)),
            ChannelType.Forum or ChannelType.Media => new SocketForumChannel(guild, model.Id),
            ChannelType.Category => new SocketCategoryChannel(guild, model.Id),
            _ => new SocketGuildChannel(guild, model.Id),
        };
        channel.Update(model);
        return channel;
    }

    internal override void Update(Model model)
    {
        Name = model.Name ?? Name;
        Position = model.Position ?? 0;
        Flags = model.Flags ?? ChannelFlags.None;
        _overwrites = [.. (model.PermissionOverwrites ?? []).Select(overwrite => overwrite.ToEntity())];
    }

    private OverwritePermissions? OverwriteOf(ulong target)
    {
        foreach (var overwrite in _overwrites)
        {
            if (overwrite.TargetId == target)
            {
                return overwrite.Permissions;
            }
        }

        return null;
    }
}
