#nullable enable

namespace Discord.API;

/// <summary>
/// A message to be sent or changed; what is not said stays as it is
/// (https://docs.discord.com/developers/resources/message#create-message).
/// </summary>
internal sealed class MessageBody
{
    /// <summary>A text that is said to be null is taken away.</summary>
    public Optional<string?> Content { get; set; }

    public bool? Tts { get; set; }

    public Embed[]? Embeds { get; set; }

    public AllowedMentions? AllowedMentions { get; set; }

    public MessageReference? MessageReference { get; set; }

    public Component[]? Components { get; set; }

    public ulong[]? StickerIds { get; set; }

    public MessageFlags? Flags { get; set; }

    public Poll? Poll { get; set; }

    public AttachmentBody[]? Attachments { get; set; }
}
