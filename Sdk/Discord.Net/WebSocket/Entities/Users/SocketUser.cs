using System.Globalization;
using Discord.Rest;

namespace Discord.WebSocket;

/// <summary>A user of Discord.</summary>
public abstract class SocketUser : SocketEntity<ulong>, IUser
{
    internal SocketUser(DiscordSocketClient discord, ulong id, UserProfile profile)
        : base(discord, id) => Profile = profile;

    /// <inheritdoc/>
    public string Username => Profile.Username;

    /// <inheritdoc/>
    public string GlobalName => Profile.GlobalName;

    /// <inheritdoc/>
    public ushort DiscriminatorValue => Profile.DiscriminatorValue;

    /// <inheritdoc/>
    public string Discriminator => DiscriminatorValue.ToString("D4", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public bool IsBot => Profile.IsBot;

    /// <inheritdoc/>
    public abstract bool IsWebhook { get; }

    /// <inheritdoc/>
    public DateTimeOffset CreatedAt => SnowflakeUtils.FromSnowflake(Id);

    /// <inheritdoc/>
    public string Mention => MentionUtils.MentionUser(Id);

    internal UserProfile Profile { get; }

    /// <inheritdoc/>
    public async Task<IDMChannel> CreateDMChannelAsync(RequestOptions options = null) =>
        await UserOperations.CreateDMChannelAsync(Discord, Id, options).ConfigureAwait(false);

    /// <inheritdoc/>
    public override string ToString() => Format.UsernameAndDiscriminator(this, Discord.FormatUsersInBidirectionalUnicode);
}
