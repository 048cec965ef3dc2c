using Model = Discord.API.Role;

namespace Discord.WebSocket;

/// <summary>A role of a guild.</summary>
public class SocketRole : SocketEntity<ulong>, IRole
{
    internal SocketRole(SocketGuild guild, Model model)
        : base(guild.Discord, model.Id)
    {
        Guild = guild;
        Update(model);
    }

    /// <summary>The guild.</summary>
    public SocketGuild Guild { get; }

    /// <inheritdoc/>
    public string Name { get; private set; }

    /// <inheritdoc/>
    public Color Color { get; private set; }

    /// <inheritdoc/>
    public bool IsHoisted { get; private set; }

    /// <inheritdoc/>
    public bool IsManaged { get; private set; }

    /// <inheritdoc/>
    public bool IsMentionable { get; private set; }

    /// <inheritdoc/>
    public GuildPermissions Permissions { get; private set; }

    /// <inheritdoc/>
    public int Position { get; private set; }

    /// <summary>Whether it is the role that every member has.</summary>
    public bool IsEveryone => Id == Guild.Id;

    /// <inheritdoc/>
    public DateTimeOffset CreatedAt => SnowflakeUtils.FromSnowflake(Id);

    /// <inheritdoc/>
    public string Mention => IsEveryone ? "@everyone" : MentionUtils.MentionRole(Id);

    IGuild IRole.Guild => Guild;

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal void Update(Model model)
    {
        Name = model.Name;
        Color = new Color((uint)model.Color);
        IsHoisted = model.Hoist;
        IsManaged = model.Managed;
        IsMentionable = model.Mentionable;
        Permissions = new GuildPermissions(model.Permissions);
        Position = model.Position;
    }
}
