using Bot.Data;

namespace Bot.Messaging.Outbox;

/// <summary>Fills a thread that had to be opened again because somebody deleted it.</summary>
public interface IThreadRestorer
{
    /// <summary>
    /// Adds what the new thread is to begin with (card, last messages) to the unit of work, addressed to the subject's
    /// <see cref="ThreadKey"/>; saves nothing. It is sent before what was waiting for the thread.
    /// </summary>
    /// <param name="db">The unit of work that also remembers the new thread.</param>
    /// <param name="subject">Whose thread it is.</param>
    /// <param name="chat">The chat it is in.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="cancellationToken">The program is stopping.</param>
    Task RestoreAsync(BotDbContext db, Guid subject, ChatAddress chat, DateTimeOffset now, CancellationToken cancellationToken);
}
