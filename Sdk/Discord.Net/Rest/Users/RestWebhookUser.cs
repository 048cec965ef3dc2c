namespace Discord.Rest;

/// <summary>A webhook in the role of a message's author.</summary>
public class RestWebhookUser : RestUser, IWebhookUser
{
    internal RestWebhookUser(BaseDiscordClient discord, ulong? guildId, ulong id, ulong webhookId)
        : base(discord, id)
    {
        GuildId = guildId ?? 0;
        WebhookId = webhookId;
    }

    /// <inheritdoc/>
    public ulong WebhookId { get; }

    /// <inheritdoc/>
    public ulong GuildId { get; }

    /// <inheritdoc/>
    public override bool IsWebhook => true;

    DateTimeOffset? IGuildUser.JoinedAt => null;

    string IGuildUser.DisplayName => null;

    string IGuildUser.Nickname => null;

    GuildPermissions IGuildUser.GuildPermissions => GuildPermissions.Webhook;

    IGuild IGuildUser.Guild => Discord.CachedGuild(GuildId)
        ?? throw new InvalidOperationException("Unable to return this entity's parent unless it was fetched through that object.");

    IReadOnlyCollection<ulong> IGuildUser.RoleIds => [];

    ChannelPermissions IGuildUser.GetPermissions(IGuildChannel channel) => ChannelPermissions.None;
}
