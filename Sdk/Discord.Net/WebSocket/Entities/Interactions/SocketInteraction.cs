using Discord.Net;
using Discord.Rest;
using Model = Discord.API.Interaction;

namespace Discord.WebSocket;

/// <summary>Somebody used a command, a component or a form of the bot. It must be answered within three seconds.</summary>
public abstract partial class SocketInteraction : SocketEntity<ulong>, IDiscordInteraction
{
    internal SocketInteraction(
        DiscordSocketClient discord, Model model, ISocketMessageChannel channel, SocketUser user, IDiscordInteractionData data)
        : base(discord, model.Id)
    {
        (Channel, User, Data) = (channel, user, data);
        CreatedAt = discord.UseInteractionSnowflakeDate ? SnowflakeUtils.FromSnowflake(model.Id) : TimeProvider.System.GetUtcNow();
        Type = model.Type;
        Token = model.Token;
        Version = model.Version;
        ApplicationId = model.ApplicationId;
        ChannelId = model.Channel?.Id ?? model.ChannelId;
        GuildId = model.GuildId;
        UserLocale = model.Locale;
        GuildLocale = model.GuildLocale;
        ContextType = model.Context;
        IntegrationOwners = model.AuthorizingIntegrationOwners;
        Permissions = new GuildPermissions(model.AppPermissions ?? 0);
        InteractionChannel = channel
            ?? (model.Channel is { } unknown ? RestChannel.Create(discord, unknown) as IMessageChannel : null);
    }

    /// <summary>Where it was; null if the client does not know the channel.</summary>
    public ISocketMessageChannel Channel { get; }

    /// <summary>Where it was, as far as it says itself.</summary>
    public IMessageChannel InteractionChannel { get; }

    /// <inheritdoc/>
    public ulong? ChannelId { get; }

    /// <summary>Who it was.</summary>
    public SocketUser User { get; }

    /// <inheritdoc/>
    public InteractionType Type { get; }

    /// <inheritdoc/>
    public string Token { get; }

    /// <inheritdoc/>
    public IDiscordInteractionData Data { get; }

    /// <inheritdoc/>
    public string UserLocale { get; }

    /// <inheritdoc/>
    public string GuildLocale { get; }

    /// <inheritdoc/>
    public int Version { get; }

    /// <summary>When it was, by Discord's clock or the machine's, as <see cref="DiscordConfig.UseInteractionSnowflakeDate"/> says.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <inheritdoc/>
    public bool HasResponded { get; private set; }

    /// <summary>Whether it can still be answered or followed up, which is so for fifteen minutes.</summary>
    public bool IsValidToken => Age <= TimeSpan.FromMinutes(15);

    /// <inheritdoc/>
    public bool IsDMInteraction => GuildId is null;

    /// <inheritdoc/>
    public ulong? GuildId { get; }

    /// <inheritdoc/>
    public ulong ApplicationId { get; }

    /// <inheritdoc/>
    public InteractionContextType? ContextType { get; }

    /// <inheritdoc/>
    public GuildPermissions Permissions { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<ApplicationIntegrationType, ulong> IntegrationOwners { get; }

    IUser IDiscordInteraction.User => User;

    private TimeSpan Age => TimeProvider.System.GetUtcNow() - CreatedAt;

    /// <summary>Where it was, asked for if the client does not know; null if the bot must not know.</summary>
    public async ValueTask<IMessageChannel> GetChannelAsync(RequestOptions options = null)
    {
        if (Channel is not null || ChannelId is not { } id)
        {
            return Channel;
        }

        try
        {
            return (IMessageChannel)await Discord.GetChannelAsync(id, options).ConfigureAwait(false);
        }
        catch (HttpException refused) when (refused.DiscordCode == DiscordErrorCode.MissingPermissions)
        {
            return null;
        }
    }

    /// <summary>The interaction of a payload, or null if it is of a kind that the library does not know.</summary>
    internal static SocketInteraction Create(DiscordSocketClient discord, Model model, ISocketMessageChannel channel, SocketUser user) =>
        model switch
        {
            { Data: null } => null,
            { Type: InteractionType.ApplicationCommand, Data.Type: ApplicationCommandType.Slash } =>
                new SocketSlashCommand(discord, model, channel, user),
            { Type: InteractionType.ApplicationCommand, Data.Type: ApplicationCommandType.Message } =>
                new SocketMessageCommand(discord, model, channel, user),
            { Type: InteractionType.MessageComponent } => new SocketMessageComponent(discord, model, channel, user),
            { Type: InteractionType.ApplicationCommandAutocomplete } => new SocketAutocompleteInteraction(discord, model, channel, user),
            { Type: InteractionType.ModalSubmit } => new SocketModal(discord, model, channel, user),
            _ => null,
        };
}
