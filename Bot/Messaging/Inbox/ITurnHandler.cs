using Bot.Data;

namespace Bot.Messaging.Inbox;

/// <summary>
/// Decides turns. The inbox calls it for one turn at a time and saves what it left in the unit of work: conversation, ticket,
/// outbox rows and the inbox entries together. It may be called again for the same turn when saving failed.
/// </summary>
public interface ITurnHandler
{
    /// <summary>Whose turns it decides.</summary>
    ChatSide Side { get; }

    /// <summary>Decides one turn. Adds and changes records in <paramref name="db"/>; saves nothing; calls no platform.</summary>
    /// <param name="db">The unit of work of a whole batch: records of other turns may be in it too.</param>
    /// <param name="turn">What one chat said, in order, never empty: one message, or several that count as one (a burst, an album).</param>
    /// <param name="now">The time of the turn, UTC.</param>
    /// <param name="cancellationToken">The program is stopping.</param>
    /// <returns>How long the inbox is to wait for more before this chat's next turn.</returns>
    Task<TurnOutcome> HandleAsync(BotDbContext db, IReadOnlyList<IncomingMessage> turn, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The turn failed twice and is given up: says so to whoever wrote, with the reference, and calls a person.</summary>
    Task ApologizeAsync(BotDbContext db, IReadOnlyList<IncomingMessage> turn, string reference, DateTimeOffset now, CancellationToken cancellationToken);
}

/// <summary>What follows a turn.</summary>
/// <param name="WaitForMore">
/// Whether the next words in this chat are likely to come in pieces: the inbox then waits for its quiet window before it counts
/// them as one turn. Buttons, commands and edits never wait; albums always do.
/// </param>
public sealed record TurnOutcome(bool WaitForMore);
