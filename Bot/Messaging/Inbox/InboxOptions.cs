using System.ComponentModel.DataAnnotations;

namespace Bot.Messaging.Inbox;

/// <summary>How incoming messages are taken and put together to turns.</summary>
public sealed class InboxOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Inbox";

    /// <summary>How many turns are decided and saved together at most.</summary>
    [Range(1, 10_000)]
    public int BatchSize { get; set; } = 64;

    /// <summary>How many messages are held in memory at most; platforms wait beyond it.</summary>
    [Range(1, 10_000_000)]
    public int Capacity { get; set; } = 10_000;

    /// <summary>How long a chat must be quiet before what was written in pieces counts as one turn. Zero: never waited for.</summary>
    public TimeSpan QuietWindow { get; set; } = TimeSpan.FromMilliseconds(700);

    /// <summary>How long pieces are waited for at most, counted from the first.</summary>
    public TimeSpan LongestBurst { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>Whether a chat of which nothing is remembered (new, or after a restart) is waited for.</summary>
    public bool WaitForMoreByDefault { get; set; } = true;

    /// <summary>How many seen messages are remembered, to recognise a second delivery without asking the database.</summary>
    [Range(0, 10_000_000)]
    public int Remembered { get; set; } = 20_000;

    /// <summary>How often the database is searched for notices that another process wrote.</summary>
    public TimeSpan SweepEvery { get; set; } = TimeSpan.FromSeconds(30);
}
