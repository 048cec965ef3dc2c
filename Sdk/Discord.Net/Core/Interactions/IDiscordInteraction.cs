namespace Discord;

/// <summary>Something somebody did that wants an answer within three seconds, and can have more of them for 15 minutes.</summary>
public interface IDiscordInteraction : ISnowflakeEntity
{
    /// <summary>Its id.</summary>
    new ulong Id { get; }

    /// <summary>What was done.</summary>
    InteractionType Type { get; }

    /// <summary>What was chosen, written or run.</summary>
    IDiscordInteractionData Data { get; }

    /// <summary>What an answer is authorized with.</summary>
    string Token { get; }

    /// <summary>Always 1.</summary>
    int Version { get; }

    /// <summary>Whether it was answered.</summary>
    bool HasResponded { get; }

    /// <summary>Who did it.</summary>
    IUser User { get; }

    /// <summary>The language of that user's Discord.</summary>
    string UserLocale { get; }

    /// <summary>The language of the guild, or null.</summary>
    string GuildLocale { get; }

    /// <summary>Whether it was done in direct messages.</summary>
    bool IsDMInteraction { get; }

    /// <summary>Where it was done.</summary>
    ulong? ChannelId { get; }

    /// <summary>In which guild it was done, or null.</summary>
    ulong? GuildId { get; }

    /// <summary>The application it is meant for.</summary>
    ulong ApplicationId { get; }

    /// <summary>For which guild or user the application was installed.</summary>
    IReadOnlyDictionary<ApplicationIntegrationType, ulong> IntegrationOwners { get; }

    /// <summary>In what kind of place it was done.</summary>
    InteractionContextType? ContextType { get; }

    /// <summary>What the application may do there.</summary>
    GuildPermissions Permissions { get; }

    /// <summary>Answers with a message.</summary>
    Task RespondAsync(string text = null, Embed[] embeds = null, bool isTTS = false, bool ephemeral = false,
        AllowedMentions allowedMentions = null, MessageComponent components = null, Embed embed = null, RequestOptions options = null,
        PollProperties poll = null);

    /// <summary>Answers with a message with a file.</summary>
    Task RespondWithFileAsync(FileAttachment attachment, string text = null, Embed[] embeds = null, bool isTTS = false,
        bool ephemeral = false, AllowedMentions allowedMentions = null, MessageComponent components = null, Embed embed = null,
        RequestOptions options = null, PollProperties poll = null) =>
        RespondWithFilesAsync([attachment], text, embeds, isTTS, ephemeral, allowedMentions, components, embed, options, poll);

    /// <summary>Answers with a message with files.</summary>
    Task RespondWithFilesAsync(IEnumerable<FileAttachment> attachments, string text = null, Embed[] embeds = null, bool isTTS = false,
        bool ephemeral = false, AllowedMentions allowedMentions = null, MessageComponent components = null, Embed embed = null,
        RequestOptions options = null, PollProperties poll = null);

    /// <summary>Sends one more message after the answer.</summary>
    Task<IUserMessage> FollowupAsync(string text = null, Embed[] embeds = null, bool isTTS = false, bool ephemeral = false,
        AllowedMentions allowedMentions = null, MessageComponent components = null, Embed embed = null, RequestOptions options = null,
        PollProperties poll = null);

    /// <summary>Sends one more message with a file after the answer.</summary>
    Task<IUserMessage> FollowupWithFileAsync(FileAttachment attachment, string text = null, Embed[] embeds = null, bool isTTS = false,
        bool ephemeral = false, AllowedMentions allowedMentions = null, MessageComponent components = null, Embed embed = null,
        RequestOptions options = null, PollProperties poll = null) =>
        FollowupWithFilesAsync([attachment], text, embeds, isTTS, ephemeral, allowedMentions, components, embed, options, poll);

    /// <summary>Sends one more message with files after the answer.</summary>
    Task<IUserMessage> FollowupWithFilesAsync(IEnumerable<FileAttachment> attachments, string text = null, Embed[] embeds = null,
        bool isTTS = false, bool ephemeral = false, AllowedMentions allowedMentions = null, MessageComponent components = null,
        Embed embed = null, RequestOptions options = null, PollProperties poll = null);

    /// <summary>The answer as a message.</summary>
    Task<IUserMessage> GetOriginalResponseAsync(RequestOptions options = null);

    /// <summary>Changes the answer.</summary>
    Task<IUserMessage> ModifyOriginalResponseAsync(Action<MessageProperties> func, RequestOptions options = null);

    /// <summary>Deletes the answer.</summary>
    Task DeleteOriginalResponseAsync(RequestOptions options = null);

    /// <summary>Says that the answer comes later.</summary>
    Task DeferAsync(bool ephemeral = false, RequestOptions options = null);

    /// <summary>Answers with a form.</summary>
    Task RespondWithModalAsync(Modal modal, RequestOptions options = null);
}
