using Discord.API;

namespace Discord.Rest;

/// <summary>A channel of a guild.</summary>
public class RestGuildChannel : RestChannel, IGuildChannel
{
    private IReadOnlyCollection<Overwrite> _overwrites = [];

    internal RestGuildChannel(BaseDiscordClient discord, IGuild guild, ulong id)
        : base(discord, id) => Guild = guild;

    /// <inheritdoc/>
    public string Name { get; private set; }

    /// <inheritdoc/>
    public int Position { get; private set; }

    /// <inheritdoc/>
    public ChannelFlags Flags { get; private set; }

    /// <inheritdoc/>
    public ulong GuildId => Guild.Id;

    /// <inheritdoc/>
    public virtual IReadOnlyCollection<Overwrite> PermissionOverwrites => _overwrites;

    IGuild IGuildChannel.Guild => Guild;

    internal IGuild Guild { get; }

    /// <inheritdoc/>
    public virtual OverwritePermissions? GetPermissionOverwrite(IUser user) => OverwriteOf(user.Id);

    /// <inheritdoc/>
    public virtual OverwritePermissions? GetPermissionOverwrite(IRole role) => OverwriteOf(role.Id);

    /// <inheritdoc/>
    public Task DeleteAsync(RequestOptions options = null) => Discord.Api.DeleteChannelAsync(Id, options);

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal static RestGuildChannel Create(BaseDiscordClient discord, IGuild guild, Channel model)
    {
        RestGuildChannel channel = model.Type switch
        {
            ChannelType.Text or ChannelType.News => new RestTextChannel(discord, guild, model.Id),
            ChannelType.Voice or ChannelType.Stage => new RestVoiceChannel(discord, guild, model.Id),
            ChannelType.Forum => new RestForumChannel(discord, guild, model.Id),
            ChannelType.PublicThread or ChannelType.PrivateThread or ChannelType.NewsThread =>
                new RestThreadChannel(discord, guild, model.Id, model.ThreadMetadata?.CreateTimestamp),
            _ => new RestGuildChannel(discord, guild, model.Id),
        };
        channel.Update(model);
        return channel;
    }

    internal override void Update(Channel model)
    {
        Name = model.Name ?? Name;
        Position = model.Position ?? Position;
        Flags = model.Flags ?? ChannelFlags.None;
        _overwrites = model.PermissionOverwrites is null ? _overwrites : [.. model.PermissionOverwrites.Select(o => o.ToEntity())];
    }

    private OverwritePermissions? OverwriteOf(ulong target) =>
        _overwrites.Where(o => o.TargetId == target).Select(o => (OverwritePermissions?)o.Permissions).FirstOrDefault();
}
