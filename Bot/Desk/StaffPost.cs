using Bot.Data;
using Bot.Messaging;
using Bot.Messaging.Outbox;
using Bot.Tickets;

namespace Bot.Desk;

/// <summary>Brings things to where the staff sit: cards, copies of what was written, the bot's own words.</summary>
internal sealed class StaffPost(OutboxWriter outbox, StaffPlaces places, TicketCard card, StaffTexts texts)
{
    /// <summary>Plans the ticket's thread in every place; it is opened with the first message.</summary>
    public void PlanThreads(BotDbContext db, Ticket ticket) =>
        db.OpenedThreads.AddRange(places.All.Select(place => OpenedThread.Planned(ticket.Id, place.Chat, card.TitleOf(ticket))));

    /// <summary>Shows the card as it is now, everywhere.</summary>
    public void ShowCard(BotDbContext db, Ticket ticket, DateTimeOffset now)
    {
        foreach (var place in places.All)
        {
            ShowCard(db, ticket, place, now);
        }
    }

    /// <summary>Shows the card as it is now, in one place. Pinned only where that hides nothing else.</summary>
    public void ShowCard(BotDbContext db, Ticket ticket, StaffPlace place, DateTimeOffset now) =>
        outbox.Add(db, new ShowLatest(place.For(ticket.Id), card.Of(ticket), ticket.Id) { Pin = place.Threads, Labels = card.LabelsOf(ticket) }, now);

    /// <summary>Copies what somebody wrote to every place but the one where it was written.</summary>
    public void Copy(BotDbContext db, Ticket ticket, TicketEvent entry, StaffCopy copy, DateTimeOffset now)
    {
        foreach (var place in places.All.Where(place => place.Chat != copy.WrittenIn?.Chat))
        {
            Copy(db, ticket, entry, copy, place, now);
        }
    }

    /// <summary>Copies what somebody wrote to one place.</summary>
    public void Copy(BotDbContext db, Ticket ticket, TicketEvent entry, StaffCopy copy, StaffPlace place, DateTimeOffset now) =>
        outbox.Add(
            db,
            new SendMessage(place.For(ticket.Id), Headed(ticket, copy, place)) { Subject = entry.Id, ReplyTo = entry.ReplyTo, Quiet = copy.Quiet },
            now);

    /// <summary>Changes the copies of <paramref name="subject"/> in every place but the one where it was written.</summary>
    public void Revise(BotDbContext db, Ticket ticket, Guid subject, StaffCopy copy, DateTimeOffset now)
    {
        foreach (var place in places.All.Where(place => place.Chat != copy.WrittenIn?.Chat))
        {
            outbox.Add(db, new ReviseMessage(place.For(ticket.Id), Headed(ticket, copy, place), subject), now);
        }
    }

    /// <summary>Says something of the bot's own about a ticket, in every place but the one where it is known already.</summary>
    public void Tell(
        BotDbContext db, Ticket ticket, RichText words, DateTimeOffset now, Guid? about = null, bool quiet = false, ChatAddress? knownIn = null)
    {
        foreach (var place in places.All.Where(place => place.Chat != knownIn?.Chat))
        {
            Tell(db, ticket, place, words, now, about, quiet);
        }
    }

    /// <summary>Says something of the bot's own about a ticket, in one place.</summary>
    public void Tell(
        BotDbContext db, Ticket ticket, StaffPlace place, RichText words, DateTimeOffset now, Guid? about = null, bool quiet = false) =>
        outbox.Add(
            db,
            new SendMessage(place.For(ticket.Id), new MessageContent { Text = Numbered(ticket, words, place) }) { ReplyTo = about, Quiet = quiet },
            now);

    /// <summary>Answers an agent where they are; nothing when there are no words or they come from no chat.</summary>
    public void Answer(BotDbContext db, ChatAddress? where, RichText words, DateTimeOffset now, bool quiet = true)
    {
        if (where is { } chat && !words.IsEmpty)
        {
            outbox.Add(db, new SendMessage(chat, new MessageContent { Text = words }) { Quiet = quiet }, now);
        }
    }

    /// <summary>Opens or closes the ticket's threads.</summary>
    public void SetOpen(BotDbContext db, Ticket ticket, bool open, DateTimeOffset now)
    {
        foreach (var place in places.All.Where(place => place.Threads))
        {
            outbox.Add(db, new SetThreadOpen(place.For(ticket.Id), open), now);
        }
    }

    private static MessageContent Headed(Ticket ticket, StaffCopy copy, StaffPlace place)
    {
        var head = place.Threads ? copy.Author : $"#{ticket.Number} {copy.Author}";
        return copy.Content with { Text = RichText.Lines(new RichText([new TextSpan(head, TextStyle.Bold)]), copy.Content.Text) };
    }

    private RichText Numbered(Ticket ticket, RichText words, StaffPlace place) => place.Threads
        ? words
        : new RichText([new TextSpan($"#{ticket.Number} {texts.Customer(ticket)}", TextStyle.Bold)]) + "\n" + words;
}

/// <summary>Something that was written, on its way to the staff.</summary>
/// <param name="Author">Who wrote it, as it stands above the words.</param>
/// <param name="Content">What was written.</param>
internal sealed record StaffCopy(string Author, MessageContent Content)
{
    /// <summary>The staff chat where it was written and needs no copy; null when it was written elsewhere.</summary>
    public ChatAddress? WrittenIn { get; init; }

    /// <summary>Delivered without a sound.</summary>
    public bool Quiet { get; init; }
}
