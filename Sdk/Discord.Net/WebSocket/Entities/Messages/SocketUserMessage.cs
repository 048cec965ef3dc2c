using Discord.API;
using Discord.Rest;
using Discord.WebSocket.Events;
using Model = Discord.API.Message;

namespace Discord.WebSocket;

/// <summary>A message that somebody has written.</summary>
public class SocketUserMessage : SocketMessage, IUserMessage
{
    private bool _isPinned;
    private bool _mentionedEveryone;
    private DateTimeOffset? _editedTimestamp;
    private IReadOnlyCollection<Attachment> _attachments = [];
    private IReadOnlyCollection<Embed> _embeds = [];
    private IReadOnlyCollection<SocketSticker> _stickers = [];

    internal SocketUserMessage(
        DiscordSocketClient discord, ulong id, ISocketMessageChannel channel, SocketUser author, MessageSource source)
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
    public override IReadOnlyCollection<SocketSticker> Stickers => _stickers;

    /// <inheritdoc/>
    public IUserMessage ReferencedMessage { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyCollection<MessageSnapshot> ForwardedMessages { get; private set; } = [];

    /// <inheritdoc/>
    public Task ModifyAsync(Action<MessageProperties> func, RequestOptions options = null) =>
        MessageOperations.ModifyAsync(Discord, Channel.Id, Id, func, options);

    /// <inheritdoc/>
    public Task PinAsync(RequestOptions options = null) => MessageOperations.PinAsync(Discord, Channel.Id, Id, options);

    internal override void Update(Model model)
    {
        base.Update(model);
        _isPinned = model.Pinned ?? _isPinned;
        _mentionedEveryone = model.MentionEveryone ?? _mentionedEveryone;
        _editedTimestamp = model.EditedTimestamp ?? _editedTimestamp;
        _attachments = model.Attachments is null ? _attachments : [.. model.Attachments.Select(attachment => attachment.ToEntity())];
        _embeds = model.Embeds is null ? _embeds : [.. model.Embeds.Select(embed => embed.ToEntity())];
        _stickers = model.StickerItems is null ? _stickers : [.. model.StickerItems.Select(item => new SocketSticker(Discord, item))];
        if (model.ReferencedMessage is { } referenced)
        {
            var author = Authors.Of(Discord, Channel, referenced);
            ReferencedMessage = new SocketUserMessage(Discord, referenced.Id, Channel, author, RestUserMessage.SourceOf(referenced));
            ((SocketUserMessage)ReferencedMessage).Update(referenced);
        }

        ForwardedMessages = [.. Forwarded(model)];
    }

    // A forwarded message says neither where it was nor who wrote it.
    private IEnumerable<MessageSnapshot> Forwarded(Model model) => (model.MessageSnapshots ?? [])
        .Where(snapshot => snapshot.Message is not null)
        .Select(snapshot => new MessageSnapshot(RestMessage.Create(Discord, null, null, snapshot.Message)));
}
