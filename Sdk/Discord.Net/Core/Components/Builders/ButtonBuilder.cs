namespace Discord;

/// <summary>Builds a button, within Discord's limits.</summary>
public class ButtonBuilder
{
    /// <summary>How many characters it may say.</summary>
    public const int MaxButtonLabelLength = 80;

    private string label;
    private string customId;

    /// <summary>An empty button.</summary>
    public ButtonBuilder()
    {
    }

    /// <summary>A button.</summary>
    public ButtonBuilder(
        string label = null, string customId = null, ButtonStyle style = ButtonStyle.Primary, string url = null, IEmote emote = null,
        bool isDisabled = false, ulong? skuId = null)
    {
        Label = label;
        CustomId = customId;
        Style = style;
        Url = url;
        Emote = emote;
        IsDisabled = isDisabled;
        SkuId = skuId;
    }

    /// <summary>A button that begins with another one.</summary>
    public ButtonBuilder(ButtonComponent button)
        : this(button.Label, button.CustomId, button.Style, button.Url, button.Emote, button.IsDisabled, button.SkuId)
    {
    }

    /// <summary>What it says.</summary>
    public string Label
    {
        get => label;
        set => label = Preconditions.NoneOrLength(value, MaxButtonLabelLength, nameof(value));
    }

    /// <summary>The text by which the bot knows it again.</summary>
    public string CustomId
    {
        get => customId;
        set => customId = Preconditions.NoneOrLength(value, ComponentBuilder.MaxCustomIdLength, nameof(value));
    }

    /// <summary>How it looks and what it does.</summary>
    public ButtonStyle Style { get; set; }

    /// <summary>What is shown before what it says.</summary>
    public IEmote Emote { get; set; }

    /// <summary>Where it leads.</summary>
    public string Url { get; set; }

    /// <summary>Whether it cannot be pressed.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>What it sells.</summary>
    public ulong? SkuId { get; set; }

    /// <summary>A button that leads somewhere.</summary>
    public static ButtonBuilder CreateLinkButton(string label, string url, IEmote emote = null) =>
        new(label, style: ButtonStyle.Link, url: url, emote: emote);

    /// <summary>A button for what cannot be undone.</summary>
    public static ButtonBuilder CreateDangerButton(string label, string customId, IEmote emote = null) =>
        new(label, customId, ButtonStyle.Danger, emote: emote);

    /// <summary>A button that is the one to press.</summary>
    public static ButtonBuilder CreatePrimaryButton(string label, string customId, IEmote emote = null) =>
        new(label, customId, ButtonStyle.Primary, emote: emote);

    /// <summary>A button that is one among others.</summary>
    public static ButtonBuilder CreateSecondaryButton(string label, string customId, IEmote emote = null) =>
        new(label, customId, ButtonStyle.Secondary, emote: emote);

    /// <summary>A button that confirms.</summary>
    public static ButtonBuilder CreateSuccessButton(string label, string customId, IEmote emote = null) =>
        new(label, customId, ButtonStyle.Success, emote: emote);

    /// <summary>Sets what it says.</summary>
    public ButtonBuilder WithLabel(string label)
    {
        Label = label;
        return this;
    }

    /// <summary>Sets how it looks and what it does.</summary>
    public ButtonBuilder WithStyle(ButtonStyle style)
    {
        Style = style;
        return this;
    }

    /// <summary>Sets what is shown before what it says.</summary>
    public ButtonBuilder WithEmote(IEmote emote)
    {
        Emote = emote;
        return this;
    }

    /// <summary>Sets where it leads.</summary>
    public ButtonBuilder WithUrl(string url)
    {
        Url = url;
        return this;
    }

    /// <summary>Sets the text by which the bot knows it again.</summary>
    public ButtonBuilder WithCustomId(string id)
    {
        CustomId = id;
        return this;
    }

    /// <summary>Sets whether it cannot be pressed.</summary>
    public ButtonBuilder WithDisabled(bool isDisabled)
    {
        IsDisabled = isDisabled;
        return this;
    }

    /// <summary>Sets what it sells.</summary>
    public ButtonBuilder WithSkuId(ulong? skuId)
    {
        SkuId = skuId;
        return this;
    }

    /// <summary>The button; it throws if its style wants something else than it has.</summary>
    public ButtonComponent Build()
    {
        bool[] purposes = [!string.IsNullOrWhiteSpace(Url), !string.IsNullOrWhiteSpace(CustomId), SkuId is not null];
        if (purposes.Count(has => has) != 1)
        {
            throw new InvalidOperationException("A button has a URL, a custom id or an SKU: one of them, and not more.");
        }

        if (Style == 0)
        {
            throw new ArgumentException("A button must have a style.", nameof(Style));
        }

        var fitting = Style switch
        {
            ButtonStyle.Link => purposes[0],
            ButtonStyle.Premium => purposes[2],
            ButtonStyle.Primary or ButtonStyle.Secondary or ButtonStyle.Success or ButtonStyle.Danger => purposes[1],
            _ => true,
        };
        if (!fitting)
        {
            throw new InvalidOperationException($"A button of the style {Style} needs what that style is for.");
        }

        if (Style is > 0 and < ButtonStyle.Premium && string.IsNullOrWhiteSpace(Label) && Emote is null)
        {
            throw new InvalidOperationException("A button must say or show something.");
        }

        if (Style == ButtonStyle.Link)
        {
            UrlValidation.OnButton(Url);
        }

        return new ButtonComponent(Style, Label, Emote, CustomId, Url, IsDisabled, SkuId);
    }
}
