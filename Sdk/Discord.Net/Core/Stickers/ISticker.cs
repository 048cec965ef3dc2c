namespace Discord;

/// <summary>A sticker that can be sent.</summary>
public interface ISticker : IStickerItem;
