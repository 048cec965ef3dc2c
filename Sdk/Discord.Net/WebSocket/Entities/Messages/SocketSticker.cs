namespace Discord.WebSocket;

/// <summary>A sticker, as far as a message tells of it.</summary>
public class SocketSticker : SocketEntity<ulong>, ISticker
{
    internal SocketSticker(DiscordSocketClient discord, API.StickerItem model)
        : base(discord, model.Id) => (Name, Format) = (model.Name, model.FormatType);

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public StickerFormatType Format { get; }

    /// <summary>Where its picture is.</summary>
    public string GetStickerUrl() => CDN.GetStickerUrl(Id, Format);
}
