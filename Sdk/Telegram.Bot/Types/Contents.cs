using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#contact">Contact</see>.</summary>
public partial class Contact
{
    /// <summary>The phone number.</summary>
    [JsonPropertyName("phone_number"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string PhoneNumber { get; set; } = default!;

    /// <summary>The first name.</summary>
    [JsonPropertyName("first_name"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string FirstName { get; set; } = default!;

    /// <summary>The last name.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    /// <summary>The user.</summary>
    [JsonPropertyName("user_id")]
    public long? UserId { get; set; }

    /// <summary>More about the person, as a vCard.</summary>
    public string? Vcard { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#dice">Dice</see>.</summary>
public partial class Dice
{
    /// <summary>The emoji.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Emoji { get; set; } = default!;

    /// <summary>The value.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Value { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#game">Game</see>.</summary>
public partial class Game
{
    /// <summary>The title.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Title { get; set; } = default!;

    /// <summary>The description.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Description { get; set; } = default!;

    /// <summary>The picture, in several sizes, smallest first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public PhotoSize[] Photo { get; set; } = default!;

    /// <summary>The text.</summary>
    public string? Text { get; set; }

    /// <summary>The text entities.</summary>
    [JsonPropertyName("text_entities")]
    public MessageEntity[]? TextEntities { get; set; }

    /// <summary>The animation.</summary>
    public Animation? Animation { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#story">Story</see>.</summary>
public partial class Story
{
    /// <summary>The chat.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Chat Chat { get; set; } = default!;

    /// <summary>The identifier.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Id { get; set; }
}
