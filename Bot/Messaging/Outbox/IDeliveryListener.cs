using Bot.Data;

namespace Bot.Messaging.Outbox;

/// <summary>
/// Hears what became of messages that were not delivered, in the unit of work that remembers it; adds and changes records there,
/// saves nothing. Never called for a staff chat's own messages, so that bad news about bad news cannot go round in circles.
/// </summary>
public interface IDeliveryListener
{
    /// <summary>Nothing can be sent to this chat until they come back.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="chat">The chat.</param>
    /// <param name="message">What they did not get.</param>
    /// <param name="reason">Why, in the platform's words.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="cancellationToken">The program is stopping.</param>
    Task OnUnreachableAsync(
        BotDbContext db, ChatAddress chat, OutgoingMessage message, string reason, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The platform never takes this message, or it failed for too long.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="chat">The chat.</param>
    /// <param name="message">What they did not get.</param>
    /// <param name="reason">Why, in the platform's words.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="cancellationToken">The program is stopping.</param>
    Task OnDeadAsync(
        BotDbContext db, ChatAddress chat, OutgoingMessage message, string reason, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>A chat, the staff's too, has another id now. Outbox, threads and copies know already.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="oldChat">The address it had.</param>
    /// <param name="newChatId">The id it has.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="cancellationToken">The program is stopping.</param>
    Task OnChatMovedAsync(BotDbContext db, ChatAddress oldChat, string newChatId, DateTimeOffset now, CancellationToken cancellationToken);
}
