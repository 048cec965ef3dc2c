using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#botname">BotName</see>.</summary>
public partial class BotName
{
    /// <summary>The name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Name { get; set; } = default!;

    /// <summary>Unwraps <see cref="Name"/>.</summary>
    public static implicit operator string(BotName self) => self.Name;

    /// <summary>Wraps a value as <see cref="Name"/>.</summary>
    public static implicit operator BotName(string name) => new() { Name = name };
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#botdescription">BotDescription</see>.</summary>
public partial class BotDescription
{
    /// <summary>The description.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Description { get; set; } = default!;

    /// <summary>Unwraps <see cref="Description"/>.</summary>
    public static implicit operator string(BotDescription self) => self.Description;

    /// <summary>Wraps a value as <see cref="Description"/>.</summary>
    public static implicit operator BotDescription(string description) => new() { Description = description };
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#botshortdescription">BotShortDescription</see>.
/// </summary>
public partial class BotShortDescription
{
    /// <summary>The short description.</summary>
    [JsonPropertyName("short_description"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string ShortDescription { get; set; } = default!;

    /// <summary>Unwraps <see cref="ShortDescription"/>.</summary>
    public static implicit operator string(BotShortDescription self) => self.ShortDescription;

    /// <summary>Wraps a value as <see cref="ShortDescription"/>.</summary>
    public static implicit operator BotShortDescription(string shortDescription) => new() { ShortDescription = shortDescription };
}
