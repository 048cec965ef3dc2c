#nullable enable

namespace Discord.API;

/// <summary>A component of whatever kind: a row, a button, a menu, a field, or one that this library does not know.</summary>
internal sealed class Component
{
    public ComponentType Type { get; set; }
    public string? CustomId { get; set; }

    /// <summary>A <see cref="ButtonStyle"/> or a <see cref="TextInputStyle"/>.</summary>
    public int? Style { get; set; }

    public string? Label { get; set; }
    public Emoji? Emoji { get; set; }
    public string? Url { get; set; }
    public bool? Disabled { get; set; }
    public ulong? SkuId { get; set; }
    public SelectOption[]? Options { get; set; }
    public string? Placeholder { get; set; }
    public int? MinValues { get; set; }
    public int? MaxValues { get; set; }
    public ChannelType[]? ChannelTypes { get; set; }
    public SelectDefaultValue[]? DefaultValues { get; set; }
    public int? MinLength { get; set; }
    public int? MaxLength { get; set; }
    public bool? Required { get; set; }

    /// <summary>What stands, or was written, in a field.</summary>
    public string? Value { get; set; }

    /// <summary>What was chosen, in a form that was sent.</summary>
    public string[]? Values { get; set; }

    /// <summary>What stands in a row.</summary>
    public Component[]? Components { get; set; }
}

/// <summary>Something that a menu offers.</summary>
internal sealed class SelectOption
{
    public string? Label { get; set; }
    public string? Value { get; set; }
    public string? Description { get; set; }
    public Emoji? Emoji { get; set; }
    public bool? Default { get; set; }
}

/// <summary>What is chosen in a menu beforehand: the type is a word.</summary>
internal sealed class SelectDefaultValue
{
    public ulong Id { get; set; }
    public string? Type { get; set; }
}
