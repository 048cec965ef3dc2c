using Discord.API;

namespace Discord.Rest;

/// <summary>A message that somebody has written.</summary>
public class RestUserMessage : RestMessage, IUserMessage
{
    private bool _isPinned;
    private bool _mentionedEveryone;
    private DateTimeOffset? _editedTimestamp;
    private IReadOnlyCollection<Attachment> _attachments = [];
    private IReadOnlyCollection<Embed> _embeds = [];
    private IReadOnlyCollection<StickerItem> _stickers = [];

    internal RestUserMessage(BaseDiscordClient discord, ulong id, IMessageChannel channel, IUser author, MessageSource source)
        : base(discord, id, channel, author, source)
    {
    }

    /// <inheritdoc/>
    public override DateTimeOffset? EditedTimestamp => _editedTimestamp;

    /// <inheritdoc/>
    public override bool IsPinned => _isPinned;

    /// <inheritdoc/>
    public override bool MentionedEveryone => _mentionedEveryone;

    /// <inheritdoc/>
    public override IReadOnlyCollection<Attachment> Attachments => _attachments;

    /// <inheritdoc/>
    public override IReadOnlyCollection<Embed> Embeds => _embeds;

    /// <inheritdoc/>
    public override IReadOnlyCollection<StickerItem> Stickers => _stickers;

    /// <inheritdoc/>
    public IUserMessage ReferencedMessage { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyCollection<MessageSnapshot> ForwardedMessages { get; private set; } = [];

    /// <inheritdoc/>
    public async Task ModifyAsync(Action<MessageProperties> func, RequestOptions options = null) =>
        Update(await MessageOperations.ModifyAsync(Discord, Channel.Id, Id, func, options).ConfigureAwait(false));

    /// <inheritdoc/>
    public Task PinAsync(RequestOptions options = null) => MessageOperations.PinAsync(Discord, Channel.Id, Id, options);

    internal static new RestUserMessage Create(BaseDiscordClient discord, IMessageChannel channel, IUser author, Message model)
    {
        var message = new RestUserMessage(discord, model.Id, channel, author, SourceOf(model));
        message.Update(model);
        return message;
    }

    internal override void Update(Message model)
    {
        base.Update(model);
        _isPinned = model.Pinned ?? _isPinned;
        _mentionedEveryone = model.MentionEveryone ?? _mentionedEveryone;
        _editedTimestamp = model.EditedTimestamp ?? _editedTimestamp;
        _attachments = model.Attachments is null ? _attachments : [.. model.Attachments.Select(a => a.ToEntity())];
        _embeds = model.Embeds is null ? _embeds : [.. model.Embeds.Select(e => e.ToEntity())];
        _stickers = model.StickerItems is null ? _stickers : [.. model.StickerItems.Select(s => new StickerItem(Discord, s))];
        if (model.ReferencedMessage is { } referenced)
        {
            ReferencedMessage = Create(Discord, Channel, MessageOperations.AuthorOf(Channel, Discord, referenced), referenced);
        }

        ForwardedMessages = [.. Forwarded(model)];
    }

    // A forwarded message says neither where it was nor who wrote it.
    private IEnumerable<MessageSnapshot> Forwarded(Message model) => (model.MessageSnapshots ?? [])
        .Where(snapshot => snapshot.Message is not null)
        .Select(snapshot => new MessageSnapshot(RestMessage.Create(Discord, null, null, snapshot.Message)));

    internal static MessageSource SourceOf(Message model) => model switch
    {
        { Type: not (null or MessageType.Default or MessageType.Reply) } => MessageSource.System,
        { WebhookId: not null } => MessageSource.Webhook,
        { Author.Bot: true } => MessageSource.Bot,
        _ => MessageSource.User,
    };
}
