namespace Discord;

/// <summary>A sticker as a message has it.</summary>
public interface IStickerItem
{
    /// <summary>Its id.</summary>
    ulong Id { get; }

    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>What its file is.</summary>
    StickerFormatType Format { get; }
}
