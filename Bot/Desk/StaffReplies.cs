using Bot.Data;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Tickets;

namespace Bot.Desk;

/// <summary>Brings what an agent says in a ticket to the customer, and what is marked with <c>//</c> to the staff only.</summary>
internal sealed class StaffReplies(CustomerPost customer, StaffPost staff, NoticeWriter notices, RefusedFiles refused, StaffTexts texts)
{
    /// <summary>An agent said something: a reply, a note, or both in one.</summary>
    public void Say(BotDbContext db, Ticket ticket, StaffMessage message, DateTimeOffset now)
    {
        var words = StaffWords.Of(message.Text);
        var isNoteOnly = words.Reply.Length == 0 && StaffWords.IsMarked(message.Text);
        if (isNoteOnly)
        {
            Note(db, ticket, message with { Text = words.Note }, now);
            return;
        }

        if (words.Note.Length > 0)
        {
            Note(db, ticket, message with { Text = words.Note, Files = [], Location = null, MessageIds = [] }, now);
        }

        Answer(db, ticket, message with { Text = words.Reply }, now);
    }

    /// <summary>An agent answered the customer: all of it is for them.</summary>
    public void Answer(BotDbContext db, Ticket ticket, StaffMessage message, DateTimeOffset now)
    {
        staff.Answer(db, message.From, refused.ForSender(message.Files, message.From?.Platform ?? "", texts.Book), now);
        if (message.Text.Length == 0 && message.Location is null && message.Files.All(file => file.Refusal is not null))
        {
            return;
        }

        if (ticket.IsErased)
        {
            staff.Answer(db, message.From, texts.Book.Say("refused.Erased", ("number", ticket.Number.ToString())), now);
            return;
        }

        staff.Answer(db, message.From, refused.ForAgent(message.Files, ticket.Platform), now);
        var face = TicketCard.FaceOf(ticket);
        Bring(db, ticket, message, now);
        if (!face.Equals(TicketCard.FaceOf(ticket)))
        {
            staff.ShowCard(db, ticket, now);
        }
    }

    private void Note(BotDbContext db, Ticket ticket, StaffMessage message, DateTimeOffset now)
    {
        var entry = Record(db, ticket, TicketEventKind.Note, message, now);
        var copy = texts.Note(message.By, message.Text, message.From);
        staff.Copy(db, ticket, entry, copy with { Content = copy.Content with { Files = RefusedFiles.Taken(entry), Location = entry.Location } }, now);
    }

    private void Bring(BotDbContext db, Ticket ticket, StaffMessage message, DateTimeOffset now)
    {
        TakeUnclaimed(db, ticket, message, now);
        var entry = Record(db, ticket, TicketEventKind.AgentWrote, message, now);
        ticket.Fire(TicketTrigger.AgentAnswered, now);
        ticket.Answered(now);

        var content = new MessageContent { Text = message.Text, Files = RefusedFiles.Taken(entry), Location = entry.Location };
        var agent = message.By.Agent;
        customer.Bring(db, ticket, entry, content with { Text = CustomerPost.Signed(agent.FirstName, message.Text) }, now);
        var copy = new StaffCopy(texts.AgentOn(agent.Name, message.By.Platform), content)
        {
            WrittenIn = message.IsPrepared ? null : message.From,
            Quiet = true,
        };
        staff.Copy(db, ticket, entry, copy, now);
        notices.Add(db, ticket.Chat, new Notice(NoticeKind.TicketReopened, ticket.Id), entry.Id, now);
    }

    /// <summary>Whoever answers has it; the customer reads the name under the answer and needs no other word about it.</summary>
    private static void TakeUnclaimed(BotDbContext db, Ticket ticket, StaffMessage message, DateTimeOffset now)
    {
        if (ticket is { IsOpen: true, AssigneeId: null })
        {
            ticket.Fire(TicketTrigger.Claimed, now);
            ticket.AssignTo(message.By.Agent.Id, message.By.Agent.FirstName);
            db.TicketEvents.Add(ticket.Record(TicketEventKind.Claimed, message.By.Actor, Said.Nothing, now));
        }
    }

    private static TicketEvent Record(BotDbContext db, Ticket ticket, TicketEventKind kind, StaffMessage message, DateTimeOffset now)
    {
        var entry = ticket.Record(kind, message.By.Actor, new Said(message.Text, message.ReplyTo, Location: message.Location), now);
        foreach (var file in message.Files)
        {
            entry.Attach(file, message.From?.Platform ?? "", now);
        }

        db.TicketEvents.Add(entry);
        if (message.From is { } chat)
        {
            Copies.Remember(db, entry.Id, chat, message.MessageIds, now);
        }

        return entry;
    }
}
