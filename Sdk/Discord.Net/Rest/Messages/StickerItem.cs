namespace Discord.Rest;

/// <summary>A sticker in a message.</summary>
public class StickerItem : RestEntity<ulong>, IStickerItem
{
    internal StickerItem(BaseDiscordClient discord, API.StickerItem model)
        : base(discord, model.Id)
    {
        Name = model.Name;
        Format = model.FormatType;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public StickerFormatType Format { get; }
}
