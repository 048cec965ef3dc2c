using System.ComponentModel.DataAnnotations;

namespace Bot.Messaging.Outbox;

/// <summary>How messages are sent.</summary>
public sealed class OutboxOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Outbox";

    /// <summary>How many messages are on their way to one platform at the same time at most.</summary>
    [Range(1, 10_000)]
    public int Concurrency { get; set; } = 32;

    /// <summary>How many messages are held in memory at most; more wait in the database.</summary>
    [Range(1, 10_000_000)]
    public int Capacity { get; set; } = 20_000;

    /// <summary>How often the database is searched for messages that another process wrote.</summary>
    public TimeSpan SweepEvery { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one try may take.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>The wait after the first failure; doubled with each, up to <see cref="LongestWait"/>.</summary>
    public TimeSpan ShortestWait { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait between two tries.</summary>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How old a message must be before failures make it a dead letter.</summary>
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How long a platform that is off is left alone before it is asked again.</summary>
    public TimeSpan OffWait { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long messages on their way may take to come to an end when the program stops.</summary>
    public TimeSpan StopWait { get; set; } = TimeSpan.FromSeconds(10);
}
