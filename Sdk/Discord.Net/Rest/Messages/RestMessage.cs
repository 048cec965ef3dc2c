using Discord.API;

namespace Discord.Rest;

/// <summary>A message.</summary>
public abstract class RestMessage : RestEntity<ulong>, IMessage
{
    internal RestMessage(BaseDiscordClient discord, ulong id, IMessageChannel channel, IUser author, MessageSource source)
        : base(discord, id)
    {
        Channel = channel;
        Author = author;
        Source = source;
    }

    /// <inheritdoc/>
    public IMessageChannel Channel { get; }

    /// <inheritdoc/>
    public IUser Author { get; }

    /// <inheritdoc/>
    public MessageSource Source { get; }

    /// <inheritdoc/>
    public MessageType Type { get; private set; }

    /// <inheritdoc/>
    public string Content { get; private set; }

    /// <inheritdoc/>
    public DateTimeOffset Timestamp { get; private set; }

    /// <inheritdoc/>
    public virtual DateTimeOffset? EditedTimestamp => null;

    /// <inheritdoc/>
    public virtual bool IsPinned => false;

    /// <inheritdoc/>
    public virtual bool MentionedEveryone => false;

    /// <inheritdoc/>
    public MessageFlags? Flags { get; private set; }

    /// <inheritdoc/>
    public MessageReference Reference { get; private set; }

    /// <inheritdoc/>
    public DateTimeOffset CreatedAt => SnowflakeUtils.FromSnowflake(Id);

    /// <inheritdoc cref="IMessage.Attachments"/>
    public virtual IReadOnlyCollection<Attachment> Attachments => [];

    /// <inheritdoc cref="IMessage.Embeds"/>
    public virtual IReadOnlyCollection<Embed> Embeds => [];

    /// <inheritdoc cref="IMessage.Stickers"/>
    public virtual IReadOnlyCollection<StickerItem> Stickers => [];

    /// <inheritdoc cref="IMessage.Components"/>
    public IReadOnlyCollection<ActionRowComponent> Components { get; private set; } = [];

    /// <summary>The users that the text mentions.</summary>
    public IReadOnlyCollection<RestUser> MentionedUsers { get; private set; } = [];

    IReadOnlyCollection<IAttachment> IMessage.Attachments => Attachments;

    IReadOnlyCollection<IEmbed> IMessage.Embeds => Embeds;

    IReadOnlyCollection<ulong> IMessage.MentionedUserIds => [.. MentionedUsers.Select(u => u.Id)];

    IReadOnlyCollection<IMessageComponent> IMessage.Components => Components;

    IReadOnlyCollection<IStickerItem> IMessage.Stickers => Stickers;

    /// <inheritdoc/>
    public Task AddReactionAsync(IEmote emote, RequestOptions options = null) =>
        MessageOperations.AddReactionAsync(Discord, Channel.Id, Id, emote, options);

    /// <inheritdoc/>
    public Task DeleteAsync(RequestOptions options = null) => MessageOperations.DeleteAsync(Discord, Channel.Id, Id, options);

    /// <inheritdoc/>
    public override string ToString() => Content;

    internal static RestMessage Create(BaseDiscordClient discord, IMessageChannel channel, IUser author, Message model) =>
        model.Type is null or MessageType.Default or MessageType.Reply or MessageType.ApplicationCommand or MessageType.ContextMenuCommand
            or MessageType.ThreadStarterMessage
            ? RestUserMessage.Create(discord, channel, author, model)
            : RestSystemMessage.Create(discord, channel, author, model);

    internal virtual void Update(Message model)
    {
        Type = model.Type ?? Type;
        Content = model.Content ?? Content;
        Timestamp = model.Timestamp ?? Timestamp;
        Flags = model.Flags ?? Flags;
        Reference = model.MessageReference?.ToEntity() ?? Reference;
        Components = [.. model.Components.ToEntities().OfType<ActionRowComponent>()];
        MentionedUsers = model.Mentions is null ? MentionedUsers : [.. model.Mentions.Select(m => RestUser.Create(Discord, m))];
    }
}
