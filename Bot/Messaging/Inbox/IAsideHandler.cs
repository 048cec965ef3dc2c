using Bot.Data;

namespace Bot.Messaging.Inbox;

/// <summary>
/// Takes out of a turn what is no business of the conversation or the desk, before the handler of the turn's side sees the rest: what
/// somebody says to the bot as an admin, in whichever chat.
/// </summary>
internal interface IAsideHandler
{
    /// <summary>
    /// Decides the messages that are for it. Adds and changes records in <paramref name="db"/>; saves nothing; calls no platform. It is asked
    /// for every turn of everybody, so for most of them it must cost nothing.
    /// </summary>
    /// <param name="db">The unit of work of a whole batch: records of other turns may be in it too.</param>
    /// <param name="turn">What one chat said, in order, never empty.</param>
    /// <param name="now">The time of the turn, UTC.</param>
    /// <param name="cancellationToken">The program is stopping.</param>
    /// <returns>The messages that are not for it, in their order.</returns>
    Task<IReadOnlyList<IncomingMessage>> HandleAsync(
        BotDbContext db, IReadOnlyList<IncomingMessage> turn, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The turn failed twice and is given up: says so, with the reference, to those whose messages were for it.</summary>
    /// <returns>The messages that are not for it, in their order.</returns>
    Task<IReadOnlyList<IncomingMessage>> ApologizeAsync(
        BotDbContext db, IReadOnlyList<IncomingMessage> turn, string reference, DateTimeOffset now, CancellationToken cancellationToken);
}
