#nullable enable

using Discord.API;

namespace Discord.Rest;

/// <summary>A change to a message, as its author has described it.</summary>
internal sealed class MessageEdit
{
    private readonly MessageProperties _properties = new();

    public MessageEdit(Action<MessageProperties> describe)
    {
        describe(_properties);
        MessageDraft.CheckEmbeds(Embeds.Length);
        MessageDraft.CheckMentions(_properties.AllowedMentions.GetValueOrDefault());
    }

    /// <summary>The files that replace the present ones; null when those stay.</summary>
    public IReadOnlyList<FileAttachment>? Files =>
        _properties.Attachments.IsSpecified ? _properties.Attachments.Value?.ToArray() ?? [] : null;

    private Embed[] Embeds =>
    [
        .. _properties.Embed.GetValueOrDefault() is { } embed ? [embed] : Array.Empty<Embed>(),
        .. _properties.Embeds.GetValueOrDefault() ?? [],
    ];

    private bool HasComponents => _properties.Components.GetValueOrDefault() is not null;

    /// <summary>Refuses a change that changes nothing. Flags, files, even an empty text are a change.</summary>
    public MessageEdit OfSomething()
    {
        MessageDraft.CheckLength(_properties.Content.GetValueOrDefault());
        var isChange = _properties.Content.IsSpecified || _properties.Flags.IsSpecified
            || Embeds.Length > 0 || HasComponents || Files is not null;
        if (!isChange)
        {
            Preconditions.NotNullOrEmpty("", nameof(_properties.Content));
        }

        return this;
    }

    /// <summary>Refuses a change after which there may be nothing to see: the message may have been an empty promise.</summary>
    /// <param name="before">What the message is known to say now.</param>
    public MessageEdit WithSomethingToSee(IMessage? before = null)
    {
        var text = _properties.Content.GetValueOrDefault(before?.Content ?? "");
        if (string.IsNullOrEmpty(text) && Embeds.Length == 0 && !HasComponents && before is not { Embeds.Count: > 0 })
        {
            Preconditions.NotNullOrEmpty(text, nameof(_properties.Content));
        }

        return this;
    }

    public MessageBody ToBody() => new()
    {
        Content = _properties.Content,
        Embeds = _properties.Embed.IsSpecified || _properties.Embeds.IsSpecified ? [.. Embeds.Select(e => e.ToModel())] : null,
        Components = _properties.Components.IsSpecified ? _properties.Components.Value.ToModel() : null,
        AllowedMentions = _properties.AllowedMentions.GetValueOrDefault()?.ToModel(),
        Flags = _properties.Flags.GetValueOrDefault(),
        Attachments = Files is null ? null : AttachmentBody.Of(Files),
    };
}
