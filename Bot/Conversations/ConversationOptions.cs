namespace Bot.Conversations;

/// <summary>How the dialogue goes.</summary>
public sealed class ConversationOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Conversations";

    /// <summary>After this long without a word a question that was left open is dropped; a complaint that was begun is kept.</summary>
    public TimeSpan SilentAfter { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How often it is looked whether somebody waits for an answer that there is now; more than nothing.</summary>
    public TimeSpan TellEvery { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a question without an answer is kept after it was last asked, whatever became of it; more than nothing.</summary>
    public TimeSpan QuestionsKeptFor { get; set; } = TimeSpan.FromDays(365);

    /// <summary>
    /// The time zones of customers whose app does not tell one, by language code: IANA names, as "ru=Europe/Samara en=America/New_York".
    /// Default: empty, those of the language files (Moscow, Ho Chi Minh City, Shanghai, UTC for English).
    /// </summary>
    public string TimeZones { get; set; } = "";

    /// <summary>
    /// The countries whose phone numbers are written without a country code, by language code, likeliest first: "en=US,CA,GB".
    /// Default: empty, those of the language files.
    /// </summary>
    public string Countries { get; set; } = "";
}
