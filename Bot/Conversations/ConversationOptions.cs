namespace Bot.Conversations;

/// <summary>How the dialogue goes.</summary>
public sealed class ConversationOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Conversations";

    /// <summary>After this long without a word a question that was left open is dropped; a complaint that was begun is kept.</summary>
    public TimeSpan SilentAfter { get; set; } = TimeSpan.FromHours(24);
}
