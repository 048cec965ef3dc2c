using Bot.Data;
using Bot.Languages;
using Bot.Messaging;
using Bot.Messaging.Outbox;
using Bot.Tickets;

namespace Bot.Desk;

/// <summary>Brings words to the customer of a ticket, in their language; to one who is forgotten, nothing.</summary>
internal sealed class CustomerPost(OutboxWriter outbox, Phrasebooks books)
{
    /// <summary>The words for the customer.</summary>
    public Phrasebook TextsFor(Ticket ticket) => books[ticket.Language];

    /// <summary>Says something of the bot's own.</summary>
    public void Tell(BotDbContext db, Ticket ticket, RichText words, DateTimeOffset now)
    {
        if (!words.IsEmpty)
        {
            Add(db, ticket, new SendMessage(ticket.Chat, new MessageContent { Text = words }), now);
        }
    }

    /// <summary>Brings what an agent wrote, signed.</summary>
    public void Bring(BotDbContext db, Ticket ticket, TicketEvent entry, MessageContent content, DateTimeOffset now) =>
        Add(db, ticket, new SendMessage(ticket.Chat, content) { Subject = entry.Id, ReplyTo = entry.ReplyTo }, now);

    /// <summary>Changes what an agent wrote.</summary>
    public void Revise(BotDbContext db, Ticket ticket, Guid subject, MessageContent content, DateTimeOffset now) =>
        Add(db, ticket, new ReviseMessage(ticket.Chat, content, subject), now);

    /// <summary>The light receipt under the customer's own message.</summary>
    public void Receive(BotDbContext db, Ticket ticket, ChatAddress chat, string messageId, DateTimeOffset now) =>
        Add(db, ticket, new React(chat, messageId, Reaction.Received), now);

    /// <summary>Words of an agent, literally, under their first name.</summary>
    public static RichText Signed(string firstName, string words) =>
        RichText.Lines(new RichText([new TextSpan(firstName + ":", TextStyle.Bold)]), words);

    private void Add(BotDbContext db, Ticket ticket, OutgoingMessage message, DateTimeOffset now)
    {
        if (!ticket.IsErased)
        {
            outbox.Add(db, message, now);
        }
    }
}
