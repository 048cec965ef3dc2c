namespace Discord.WebSocket;

/// <summary>A webhook, as the author of a message in a guild.</summary>
public class SocketWebhookUser : SocketUser, IWebhookUser
{
    internal SocketWebhookUser(SocketGuild guild, ulong id, UserProfile profile, ulong webhookId)
        : base(guild.Discord, id, profile) => (Guild, WebhookId) = (guild, webhookId);

    /// <summary>The guild where it writes.</summary>
    public SocketGuild Guild { get; }

    /// <inheritdoc/>
    public ulong WebhookId { get; }

    /// <inheritdoc/>
    public override bool IsWebhook => true;

    IGuild IGuildUser.Guild => Guild;

    ulong IGuildUser.GuildId => Guild.Id;

    IReadOnlyCollection<ulong> IGuildUser.RoleIds => [];

    DateTimeOffset? IGuildUser.JoinedAt => null;

    string IGuildUser.DisplayName => null;

    string IGuildUser.Nickname => null;

    GuildPermissions IGuildUser.GuildPermissions => GuildPermissions.Webhook;

    ChannelPermissions IGuildUser.GetPermissions(IGuildChannel channel) =>
        new(GuildPermissions.Webhook.RawValue & ChannelPermissions.All(channel).RawValue);
}
