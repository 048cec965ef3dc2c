using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#menubutton">MenuButton</see>.</summary>
[JsonConverter(typeof(MenuButtonConverter))]
public abstract partial class MenuButton
{
    /// <summary>Which kind it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public abstract MenuButtonType Type { get; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#menubuttoncommands">MenuButtonCommands</see>.</summary>
public partial class MenuButtonCommands : MenuButton
{
    /// <inheritdoc/>
    public override MenuButtonType Type => MenuButtonType.Commands;
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#menubuttonwebapp">MenuButtonWebApp</see>.</summary>
public partial class MenuButtonWebApp : MenuButton
{
    /// <inheritdoc/>
    public override MenuButtonType Type => MenuButtonType.WebApp;

    /// <summary>The text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Text { get; set; } = default!;

    /// <summary>The web app.</summary>
    [JsonPropertyName("web_app"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public WebAppInfo WebApp { get; set; } = default!;
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#menubuttondefault">MenuButtonDefault</see>.</summary>
public partial class MenuButtonDefault : MenuButton
{
    /// <inheritdoc/>
    public override MenuButtonType Type => MenuButtonType.Default;
}
