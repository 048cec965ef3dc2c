using System.Globalization;
using Discord.API;

namespace Discord.Rest;

/// <summary>A user.</summary>
public class RestUser : RestEntity<ulong>, IUser
{
    internal RestUser(BaseDiscordClient discord, ulong id)
        : base(discord, id)
    {
    }

    /// <inheritdoc/>
    public bool IsBot { get; private set; }

    /// <inheritdoc/>
    public string Username { get; private set; }

    /// <inheritdoc/>
    public ushort DiscriminatorValue { get; private set; }

    /// <inheritdoc/>
    public string GlobalName { get; private set; }

    /// <inheritdoc/>
    public virtual bool IsWebhook => false;

    /// <inheritdoc/>
    public DateTimeOffset CreatedAt => SnowflakeUtils.FromSnowflake(Id);

    /// <inheritdoc/>
    public string Discriminator => DiscriminatorValue.ToString("D4", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public string Mention => MentionUtils.MentionUser(Id);

    /// <summary>Opens the direct conversation with the user, or finds the one that is open.</summary>
    public Task<RestDMChannel> CreateDMChannelAsync(RequestOptions options = null) =>
        UserOperations.CreateDMChannelAsync(Discord, Id, options);

    /// <inheritdoc/>
    public override string ToString() => Format.UsernameAndDiscriminator(this, Discord.FormatUsersInBidirectionalUnicode);

    async Task<IDMChannel> IUser.CreateDMChannelAsync(RequestOptions options) =>
        await CreateDMChannelAsync(options).ConfigureAwait(false);

    internal static RestUser Create(BaseDiscordClient discord, User model) => Create(discord, model, null, null);

    internal static RestUser Create(BaseDiscordClient discord, User model, ulong? guildId, ulong? webhookId)
    {
        var user = webhookId is { } webhook ? new RestWebhookUser(discord, guildId, model.Id, webhook) : new RestUser(discord, model.Id);
        user.Update(model);
        return user;
    }

    internal virtual void Update(User model)
    {
        IsBot = model.Bot ?? IsBot;
        Username = model.Username ?? Username;
        GlobalName = model.GlobalName ?? GlobalName;
        DiscriminatorValue = ushort.TryParse(model.Discriminator, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : DiscriminatorValue;
    }
}
