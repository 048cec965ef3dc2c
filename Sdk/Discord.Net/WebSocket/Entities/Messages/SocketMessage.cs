using Discord.API;
using Discord.Rest;
using Model = Discord.API.Message;

namespace Discord.WebSocket;

/// <summary>A message.</summary>
public abstract class SocketMessage : SocketEntity<ulong>, IMessage
{
    internal SocketMessage(DiscordSocketClient discord, ulong id, ISocketMessageChannel channel, SocketUser author, MessageSource source)
        : base(discord, id) => (Channel, Author, Source) = (channel, author, source);

    /// <summary>Where it is.</summary>
    public ISocketMessageChannel Channel { get; }

    /// <summary>Who wrote it.</summary>
    public SocketUser Author { get; }

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
    public virtual IReadOnlyCollection<SocketSticker> Stickers => [];

    /// <inheritdoc cref="IMessage.Components"/>
    public IReadOnlyCollection<ActionRowComponent> Components { get; private set; } = [];

    /// <summary>The users that the text mentions.</summary>
    public IReadOnlyCollection<SocketUser> MentionedUsers { get; private set; } = [];

    IUser IMessage.Author => Author;

    IMessageChannel IMessage.Channel => Channel;

    IReadOnlyCollection<IAttachment> IMessage.Attachments => Attachments;

    IReadOnlyCollection<IEmbed> IMessage.Embeds => Embeds;

    IReadOnlyCollection<ulong> IMessage.MentionedUserIds => [.. MentionedUsers.Select(user => user.Id)];

    IReadOnlyCollection<IMessageComponent> IMessage.Components => Components;

    IReadOnlyCollection<IStickerItem> IMessage.Stickers => Stickers;

    /// <inheritdoc/>
    public Task AddReactionAsync(IEmote emote, RequestOptions options = null) =>
        MessageOperations.AddReactionAsync(Discord, Channel.Id, Id, emote, options);

    /// <inheritdoc/>
    public Task DeleteAsync(RequestOptions options = null) => MessageOperations.DeleteAsync(Discord, Channel.Id, Id, options);

    /// <inheritdoc/>
    public override string ToString() => Content;

    internal static SocketMessage Create(DiscordSocketClient discord, SocketUser author, ISocketMessageChannel channel, Model model)
    {
        SocketMessage message = (model.Type ?? MessageType.Default) is MessageType.Default or MessageType.Reply or MessageType.ApplicationCommand
            or MessageType.ContextMenuCommand or MessageType.ThreadStarterMessage
            ? new SocketUserMessage(discord, model.Id, channel, author, RestUserMessage.SourceOf(model))
            : new SocketSystemMessage(discord, model.Id, channel, author);
        message.Update(model);
        return message;
    }

    /// <summary>Takes what a payload says; what it does not say stays as it is.</summary>
    internal virtual void Update(Model model)
    {
        Type = model.Type ?? Type;
        Content = model.Content ?? Content;
        Timestamp = model.Timestamp ?? Timestamp;
        Flags = model.Flags ?? Flags;
        Reference = model.MessageReference?.ToEntity() ?? Reference;
        Components = [.. (model.Components ?? []).ToEntities().OfType<ActionRowComponent>()];
        MentionedUsers = model.Mentions is null ? MentionedUsers : [.. model.Mentions.Select(Mentioned)];
    }

    /// <summary>The message as it is now, to be told as what it was before a change.</summary>
    internal SocketMessage Clone() => (SocketMessage)MemberwiseClone();

    private SocketUser Mentioned(User model) =>
        (SocketUser)(Channel as SocketGuildChannel)?.Guild.GetUser(model.Id) ?? Discord.Cache.Meet(model);
}
