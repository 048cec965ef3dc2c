using Discord.API;

namespace Discord.Rest;

/// <summary>A client that talks HTTP only: it asks and does, and hears nothing by itself.</summary>
public class DiscordRestClient : BaseDiscordClient
{
    private RestApplication _application;

    /// <summary>Makes a client with the usual settings.</summary>
    public DiscordRestClient()
        : this(new DiscordRestConfig())
    {
    }

    /// <summary>Makes a client.</summary>
    /// <param name="config">Its settings.</param>
    public DiscordRestClient(DiscordRestConfig config)
        : base(config, new DiscordApi(config), ownsApi: true)
    {
    }

    internal DiscordRestClient(DiscordRestConfig config, DiscordApi api)
        : base(config, api, ownsApi: false)
    {
    }

    /// <summary>The bot's own user; null before the login.</summary>
    public new RestSelfUser CurrentUser
    {
        get => base.CurrentUser as RestSelfUser;
        internal set => base.CurrentUser = value;
    }

    /// <summary>Asks for the bot's own user.</summary>
    public async Task<RestSelfUser> GetCurrentUserAsync(RequestOptions options = null)
    {
        CurrentUser.Update(await Api.GetCurrentUserAsync(options).ConfigureAwait(false));
        return CurrentUser;
    }

    /// <summary>The bot's application, asked for once.</summary>
    public async Task<RestApplication> GetApplicationInfoAsync(RequestOptions options = null) =>
        _application ??= RestApplication.Create(this, await Api.GetApplicationAsync(options).ConfigureAwait(false));

    /// <summary>The channel of an id, or null.</summary>
    public async Task<RestChannel> GetChannelAsync(ulong id, RequestOptions options = null)
    {
        var model = await Api.GetChannelAsync(id, options).ConfigureAwait(false);
        return model is null ? null : RestChannel.Create(this, model);
    }

    /// <summary>The user of an id, or null.</summary>
    public async Task<RestUser> GetUserAsync(ulong id, RequestOptions options = null)
    {
        var model = await Api.GetUserAsync(id, options).ConfigureAwait(false);
        return model is null ? null : RestUser.Create(this, model);
    }

    /// <summary>The member of a guild, or null.</summary>
    public async Task<RestGuildUser> GetGuildUserAsync(ulong guildId, ulong id, RequestOptions options = null)
    {
        var model = await Api.GetGuildMemberAsync(guildId, id, options).ConfigureAwait(false);
        return model is null ? null : RestGuildUser.Create(this, guildId, model);
    }

    /// <summary>Reacts to a message.</summary>
    public Task AddReactionAsync(ulong channelId, ulong messageId, IEmote emote, RequestOptions options = null) =>
        MessageOperations.AddReactionAsync(this, channelId, messageId, emote, options);

    /// <summary>The commands that the bot offers everywhere.</summary>
    public Task<IReadOnlyCollection<RestGlobalCommand>> GetGlobalApplicationCommands(
        bool withLocalizations = false, string locale = null, RequestOptions options = null) =>
        CommandOperations.GetGlobalAsync(this, withLocalizations, locale, options);

    /// <summary>The commands that the bot offers in a guild only.</summary>
    public Task<IReadOnlyCollection<RestGuildCommand>> GetGuildApplicationCommands(
        ulong guildId, bool withLocalizations = false, string locale = null, RequestOptions options = null) =>
        CommandOperations.GetGuildAsync(this, guildId, withLocalizations, locale, options);

    /// <summary>Replaces all commands that the bot offers everywhere.</summary>
    public Task<IReadOnlyCollection<RestGlobalCommand>> BulkOverwriteGlobalCommands(
        ApplicationCommandProperties[] commandProperties, RequestOptions options = null) =>
        CommandOperations.OverwriteGlobalAsync(this, commandProperties, options);

    /// <summary>Replaces all commands that the bot offers in a guild only.</summary>
    public Task<IReadOnlyCollection<RestGuildCommand>> BulkOverwriteGuildCommands(
        ApplicationCommandProperties[] commandProperties, ulong guildId, RequestOptions options = null) =>
        CommandOperations.OverwriteGuildAsync(this, guildId, commandProperties, options);

    internal override async Task OnLoginAsync(TokenType tokenType, string token)
    {
        var user = await Api.GetCurrentUserAsync(new RequestOptions { RetryMode = RetryMode.AlwaysRetry }).ConfigureAwait(false);
        Api.CurrentUserId = user.Id;
        CurrentUser = RestSelfUser.Create(this, user);
        if (tokenType == TokenType.Bot)
        {
            var application = await GetApplicationInfoAsync(new RequestOptions { RetryMode = RetryMode.AlwaysRetry }).ConfigureAwait(false);
            Api.CurrentApplicationId = application.Id;
        }
    }

    internal override Task OnLogoutAsync()
    {
        _application = null;
        return Task.CompletedTask;
    }
}
