using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot.Types.InlineQueryResults;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#inlinequeryresult">InlineQueryResult</see>.</summary>
[JsonConverter(typeof(InlineQueryResultConverter))]
public abstract partial class InlineQueryResult
{
    /// <summary>Which kind it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public abstract InlineQueryResultType Type { get; }

    /// <summary>The identifier.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Id { get; set; }

    /// <summary>Buttons or a keyboard that come with the message.</summary>
    [JsonPropertyName("reply_markup")]
    public InlineKeyboardMarkup? ReplyMarkup { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    protected InlineQueryResult(string id) => Id = id;

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    protected InlineQueryResult() { }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inlinequeryresultarticle">InlineQueryResultArticle</see>.
/// </summary>
public partial class InlineQueryResultArticle : InlineQueryResult
{
    /// <inheritdoc/>
    public override InlineQueryResultType Type => InlineQueryResultType.Article;

    /// <summary>The title.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Title { get; set; }

    /// <summary>What is sent instead of the result itself.</summary>
    [JsonPropertyName("input_message_content"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required InputMessageContent InputMessageContent { get; set; }

    /// <summary>The address.</summary>
    public string? Url { get; set; }

    /// <summary>The description.</summary>
    public string? Description { get; set; }

    /// <summary>The thumbnail url.</summary>
    [JsonPropertyName("thumbnail_url")]
    public string? ThumbnailUrl { get; set; }

    /// <summary>The thumbnail width.</summary>
    [JsonPropertyName("thumbnail_width")]
    public int? ThumbnailWidth { get; set; }

    /// <summary>The thumbnail height.</summary>
    [JsonPropertyName("thumbnail_height")]
    public int? ThumbnailHeight { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InlineQueryResultArticle(string id, string title, InputMessageContent inputMessageContent) : base(id) =>
        (Title, InputMessageContent) =
            (title, inputMessageContent);

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InlineQueryResultArticle() { }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inlinequeryresultsbutton">InlineQueryResultsButton</see>.
/// </summary>
public partial class InlineQueryResultsButton
{
    /// <summary>The text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Text { get; set; }

    /// <summary>The web app.</summary>
    [JsonPropertyName("web_app")]
    public WebAppInfo? WebApp { get; set; }

    /// <summary>The start parameter.</summary>
    [JsonPropertyName("start_parameter")]
    public string? StartParameter { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InlineQueryResultsButton(string text) => Text = text;

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InlineQueryResultsButton() { }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inlinequeryresultcontact">InlineQueryResultContact</see>.
/// </summary>
public partial class InlineQueryResultContact : InlineQueryResult
{
    /// <inheritdoc/>
    public override InlineQueryResultType Type => InlineQueryResultType.Contact;

    /// <summary>The phone number.</summary>
    [JsonPropertyName("phone_number"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string PhoneNumber { get; set; }

    /// <summary>The first name.</summary>
    [JsonPropertyName("first_name"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string FirstName { get; set; }

    /// <summary>The last name.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    /// <summary>More about the person, as a vCard.</summary>
    public string? Vcard { get; set; }

    /// <summary>What is sent instead of the result itself.</summary>
    [JsonPropertyName("input_message_content")]
    public InputMessageContent? InputMessageContent { get; set; }

    /// <summary>The thumbnail url.</summary>
    [JsonPropertyName("thumbnail_url")]
    public string? ThumbnailUrl { get; set; }

    /// <summary>The thumbnail width.</summary>
    [JsonPropertyName("thumbnail_width")]
    public int? ThumbnailWidth { get; set; }

    /// <summary>The thumbnail height.</summary>
    [JsonPropertyName("thumbnail_height")]
    public int? ThumbnailHeight { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InlineQueryResultContact(string id, string phoneNumber, string firstName) : base(id) =>
        (PhoneNumber, FirstName) =
            (phoneNumber, firstName);

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InlineQueryResultContact() { }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inlinequeryresultgame">InlineQueryResultGame</see>.
/// </summary>
public partial class InlineQueryResultGame : InlineQueryResult
{
    /// <inheritdoc/>
    public override InlineQueryResultType Type => InlineQueryResultType.Game;

    /// <summary>The game short name.</summary>
    [JsonPropertyName("game_short_name"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string GameShortName { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InlineQueryResultGame(string id, string gameShortName) : base(id) => GameShortName = gameShortName;

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InlineQueryResultGame() { }
}
