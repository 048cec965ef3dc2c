using System.ComponentModel;
using System.Text.Json.Serialization;
using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#setmycommands">setMyCommands</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class SetMyCommandsRequest() : RequestBase<bool>("setMyCommands")
{
    /// <summary>The commands, up to 100.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IEnumerable<BotCommand> Commands { get; set; }

    /// <summary>Whom the commands are for.</summary>
    public BotCommandScope? Scope { get; set; }

    /// <summary>A two-letter language code; empty for all languages without their own.</summary>
    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#deletemycommands">deleteMyCommands</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class DeleteMyCommandsRequest() : RequestBase<bool>("deleteMyCommands")
{
    /// <summary>Whom the commands are for.</summary>
    public BotCommandScope? Scope { get; set; }

    /// <summary>A two-letter language code; empty for all languages without their own.</summary>
    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#getmycommands">getMyCommands</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class GetMyCommandsRequest() : RequestBase<BotCommand[]>("getMyCommands")
{
    /// <summary>Whom the commands are for.</summary>
    public BotCommandScope? Scope { get; set; }

    /// <summary>A two-letter language code; empty for all languages without their own.</summary>
    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#setmyname">setMyName</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class SetMyNameRequest() : RequestBase<bool>("setMyName")
{
    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>A two-letter language code; empty for all languages without their own.</summary>
    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#getmyname">getMyName</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class GetMyNameRequest() : RequestBase<BotName>("getMyName")
{
    /// <summary>A two-letter language code; empty for all languages without their own.</summary>
    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#setmydescription">setMyDescription</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class SetMyDescriptionRequest() : RequestBase<bool>("setMyDescription")
{
    /// <summary>The description.</summary>
    public string? Description { get; set; }

    /// <summary>A two-letter language code; empty for all languages without their own.</summary>
    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#getmydescription">getMyDescription</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class GetMyDescriptionRequest() : RequestBase<BotDescription>("getMyDescription")
{
    /// <summary>A two-letter language code; empty for all languages without their own.</summary>
    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#setmyshortdescription">setMyShortDescription</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class SetMyShortDescriptionRequest() : RequestBase<bool>("setMyShortDescription")
{
    /// <summary>The short description.</summary>
    [JsonPropertyName("short_description")]
    public string? ShortDescription { get; set; }

    /// <summary>A two-letter language code; empty for all languages without their own.</summary>
    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#getmyshortdescription">getMyShortDescription</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class GetMyShortDescriptionRequest() : RequestBase<BotShortDescription>("getMyShortDescription")
{
    /// <summary>A two-letter language code; empty for all languages without their own.</summary>
    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#setchatmenubutton">setChatMenuButton</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class SetChatMenuButtonRequest() : RequestBase<bool>("setChatMenuButton")
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id")]
    public long? ChatId { get; set; }

    /// <summary>The menu button.</summary>
    [JsonPropertyName("menu_button")]
    public MenuButton? MenuButton { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#getchatmenubutton">getChatMenuButton</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class GetChatMenuButtonRequest() : RequestBase<MenuButton>("getChatMenuButton")
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id")]
    public long? ChatId { get; set; }
}

/// <summary>
/// Parameters of
/// <see href="https://core.telegram.org/bots/api#setmydefaultadministratorrights">setMyDefaultAdministratorRights</see>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class SetMyDefaultAdministratorRightsRequest() : RequestBase<bool>("setMyDefaultAdministratorRights")
{
    /// <summary>The rights.</summary>
    public ChatAdministratorRights? Rights { get; set; }

    /// <summary>The flag <c>for_channels</c>.</summary>
    [JsonPropertyName("for_channels")]
    public bool ForChannels { get; set; }
}

/// <summary>
/// Parameters of
/// <see href="https://core.telegram.org/bots/api#getmydefaultadministratorrights">getMyDefaultAdministratorRights</see>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class GetMyDefaultAdministratorRightsRequest() : RequestBase<ChatAdministratorRights>("getMyDefaultAdministratorRights")
{
    /// <summary>The flag <c>for_channels</c>.</summary>
    [JsonPropertyName("for_channels")]
    public bool ForChannels { get; set; }
}
