using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#webappinfo">WebAppInfo</see>.</summary>
public partial class WebAppInfo
{
    /// <summary>The address.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Url { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public WebAppInfo(string url) => Url = url;

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public WebAppInfo() { }

    /// <summary>Unwraps <see cref="Url"/>.</summary>
    public static implicit operator string(WebAppInfo self) => self.Url;

    /// <summary>Wraps a value as <see cref="Url"/>.</summary>
    public static implicit operator WebAppInfo(string url) => new() { Url = url };
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#webappdata">WebAppData</see>.</summary>
public partial class WebAppData
{
    /// <summary>The data.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Data { get; set; } = default!;

    /// <summary>The button text.</summary>
    [JsonPropertyName("button_text"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string ButtonText { get; set; } = default!;
}
