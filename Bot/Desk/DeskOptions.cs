namespace Bot.Desk;

/// <summary>How the desk works.</summary>
public sealed class DeskOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Desk";

    /// <summary>By when a customer is promised the first answer of a person, counted from the complaint. Told to the customer as it is.</summary>
    public TimeSpan FirstReplyWithin { get; set; } = TimeSpan.FromHours(4);

    /// <summary>The language of the cards and answers that staff read: one of the bot's languages, as its two-letter code.</summary>
    public string Language { get; set; } = "en";

    /// <summary>Answers that are prepared: agents send one with <c>/canned KEY</c>, in the customer's language.</summary>
    public List<CannedReplyOptions> CannedReplies { get; set; } = [];
}

/// <summary>An answer that is prepared.</summary>
public sealed class CannedReplyOptions
{
    /// <summary>Its key, which agents type: 1–30 characters of a–z, 0–9 and hyphen.</summary>
    public string Key { get; set; } = "";

    /// <summary>
    /// Its words by language code; English at least. <c>{name}</c> becomes the customer's name, <c>{number}</c> the ticket's number,
    /// <c>{agent}</c> the agent's first name.
    /// </summary>
    public Dictionary<string, string> Text { get; set; } = [];
}
