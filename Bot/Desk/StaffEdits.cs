using Bot.Data;
using Bot.Messaging;
using Bot.Staff;
using Bot.Tickets;
using Bot.Tickets.Actions;
using Microsoft.EntityFrameworkCore;

namespace Bot.Desk;

/// <summary>Follows what an agent changes or deletes in the staff chat. What was a note stays one; what the customer has, they keep or see changed.</summary>
internal sealed class StaffEdits(CustomerPost customer, StaffPost staff, StaffTexts texts)
{
    /// <summary>An agent changed an earlier message.</summary>
    public async Task EditAsync(BotDbContext db, Ticket ticket, TicketEvent original, StaffMessage message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var words = StaffWords.Of(message.Text);
        if (original.Kind is TicketEventKind.AgentWrote)
        {
            await NoteBesideAsync(db, ticket, original, message with { Text = words.Note }, now, cancellationToken);
        }

        switch (original.Kind)
        {
            case TicketEventKind.AgentWrote when words.Reply.Length == 0:
                // All of it is a note now, or nothing: what the customer has read cannot become that.
                staff.Answer(db, message.From, texts.Book.Say("staff.edit.kept"), now);
                break;
            case TicketEventKind.AgentWrote when await db.WordsNowAsync(original, cancellationToken) != words.Reply:
                ReviseReply(db, ticket, original, message with { Text = words.Reply }, now);
                break;
            case TicketEventKind.Note:
                await ReviseNoteAsync(db, ticket, original, message, now, cancellationToken);
                break;
            default:
                // The words are the same (a link got its preview), or it is no agent's message.
                break;
        }
    }

    /// <summary>An agent deleted an earlier message: it stays where it is, and the timeline says so.</summary>
    public void Delete(BotDbContext db, Ticket ticket, TicketEvent original, ActingAgent by, ChatAddress from, DateTimeOffset now)
    {
        var words = original.Kind is TicketEventKind.AgentWrote ? texts.Book.Label("staff.delete.kept") : texts.Book.Label("staff.delete.note");
        db.TicketEvents.Add(ticket.Record(TicketEventKind.Note, by.Actor, new Said(words, ReplyTo: original.Id), now));
        staff.Answer(db, from, words, now);
        var name = texts.AgentOn(by.Agent.Name, by.Platform);
        var elsewhere = original.Kind is TicketEventKind.AgentWrote
            ? texts.Book.Say("staff.deleted.kept", ("name", name))
            : texts.Book.Say("staff.deleted", ("name", name));
        staff.Tell(db, ticket, elsewhere, now, about: original.Id, quiet: true, knownIn: from);
    }

    /// <summary>A note in the same message as an answer: kept when its words are new.</summary>
    private async Task NoteBesideAsync(
        BotDbContext db, Ticket ticket, TicketEvent original, StaffMessage message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await db.TicketEvents.Where(entry => entry.TicketId == ticket.Id && entry.Kind == TicketEventKind.Note).LoadAsync(cancellationToken);
        if (message.Text.Length > 0 && !db.TicketEvents.Local.Any(entry =>
            entry.TicketId == ticket.Id && entry.Kind is TicketEventKind.Note && entry.Text == message.Text))
        {
            var note = ticket.Record(TicketEventKind.Note, message.By.Actor, new Said(message.Text, ReplyTo: original.Id), now);
            db.TicketEvents.Add(note);
            staff.Copy(db, ticket, note, texts.Note(message.By, message.Text, message.From), now);
        }
    }

    private void ReviseReply(BotDbContext db, Ticket ticket, TicketEvent original, StaffMessage message, DateTimeOffset now)
    {
        db.TicketEvents.Add(ticket.Record(
            TicketEventKind.AgentEdited, message.By.Actor, new Said(message.Text, Edits: original.Id), now));
        // Signed by who wrote it first: an agent cannot change another's name under the words.
        var signature = Agent.FirstNameOf(original.ActorName);
        customer.Revise(db, ticket, original.Id, new MessageContent { Text = CustomerPost.Signed(signature, message.Text) }, now);
        var copy = new StaffCopy(texts.AgentOn(original.ActorName, original.Platform), new MessageContent { Text = texts.Edited(message.Text) });
        staff.Revise(db, ticket, original.Id, copy with { WrittenIn = message.From }, now);
    }

    private async Task ReviseNoteAsync(
        BotDbContext db, Ticket ticket, TicketEvent original, StaffMessage message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var words = StaffWords.Of(message.Text);
        var note = string.Join('\n', new[] { words.Note, words.Reply }.Where(part => part.Length > 0));
        if (note.Length == 0 || note == await db.WordsNowAsync(original, cancellationToken))
        {
            return;
        }

        db.TicketEvents.Add(ticket.Record(TicketEventKind.Note, message.By.Actor, new Said(note, Edits: original.Id), now));
        staff.Revise(db, ticket, original.Id, texts.Note(message.By, note, message.From), now);
        if (words.Reply.Length > 0)
        {
            staff.Answer(db, message.From, texts.Book.Say("staff.edit.note"), now);
        }
    }
}
