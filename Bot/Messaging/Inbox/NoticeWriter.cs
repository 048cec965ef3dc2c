using Bot.Data;

namespace Bot.Messaging.Inbox;

/// <summary>Puts a notice for a conversation into the unit of work: its turn comes once it is saved, in the order of the chat.</summary>
/// <param name="sequences">The order.</param>
public sealed class NoticeWriter(SequenceSource sequences)
{
    private const string Mark = "notice:";

    /// <summary>Adds a notice.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="chat">The customer's chat.</param>
    /// <param name="notice">What happened.</param>
    /// <param name="cause">The id of the ticket's event that caused it: the same cause is noticed once.</param>
    /// <param name="now">The time, UTC.</param>
    public void Add(BotDbContext db, ChatAddress chat, Notice notice, Guid cause, DateTimeOffset now) =>
        db.Inbox.Add(InboxEntry.Seen(
            new IncomingMessage
            {
                NativeId = $"{Mark}{cause:N}",
                From = chat,
                Sender = new Sender("", ""),
                Kind = MessageKind.Notice,
                SentAt = now,
                Notice = notice,
            },
            sequences.Next(),
            now));

    /// <summary>Whether an entry is a notice and not something that a platform brought.</summary>
    internal static bool IsNotice(InboxEntry entry) => entry.NativeId.StartsWith(Mark, StringComparison.Ordinal);
}
