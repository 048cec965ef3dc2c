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
}
