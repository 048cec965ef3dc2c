namespace Discord;

/// <summary>A button.</summary>
public class ButtonComponent : IMessageComponent
{
    internal ButtonComponent(ButtonStyle style, string label, IEmote emote, string customId, string url, bool isDisabled, ulong? skuId)
    {
        Style = style;
        Label = label;
        Emote = emote;
        CustomId = customId;
        Url = url;
        IsDisabled = isDisabled;
        SkuId = skuId;
    }

    /// <inheritdoc/>
    public ComponentType Type => ComponentType.Button;

    /// <summary>How it looks and what it does.</summary>
    public ButtonStyle Style { get; }

    /// <summary>What it says.</summary>
    public string Label { get; }

    /// <summary>What is shown before what it says, or null.</summary>
    public IEmote Emote { get; }

    /// <inheritdoc/>
    public string CustomId { get; }

    /// <summary>Where it leads, or null.</summary>
    public string Url { get; }

    /// <summary>Whether it cannot be pressed.</summary>
    public bool IsDisabled { get; }

    /// <summary>What it sells, or null.</summary>
    public ulong? SkuId { get; }

    /// <summary>A builder that begins with this button.</summary>
    public ButtonBuilder ToBuilder() => new(Label, CustomId, Style, Url, Emote, IsDisabled);
}
