using Bot.Conversations.Forms;
using Bot.Customers;
using Bot.Data;
using Bot.Desk;
using Bot.Languages;
using Bot.Messaging;
using Bot.Tickets;

namespace Bot.Conversations;

/// <summary>Finds, or begins, the records of a turn: the person, the conversation, the ticket; and notes what the turn tells about the person.</summary>
internal sealed class TurnRecords(CustomerDesk desk, Phrasebooks languages, LanguageDetector detector, WordLists lists, DraftKeeper drafts)
{
    public async Task<(Conversation Conversation, Customer Customer, Ticket? Ticket)> LoadAsync(
        BotDbContext db, IReadOnlyList<IncomingMessage> turn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var chat = turn[0].From.Chat;
        var conversation = await db.Conversations.FindAsync([chat.Platform, chat.ChatId], cancellationToken);
        var customer = conversation is not null
            ? await db.Customers.FindAsync([conversation.CustomerId], cancellationToken)
            : await CustomerOfAsync(db, turn[0], now, cancellationToken);
        if (customer is null)
        {
            throw new InvalidOperationException($"The conversation with customer {conversation?.CustomerId} has no customer.");
        }

        if (conversation is null)
        {
            conversation = Conversation.Begin(chat, customer.Id, now);
            db.Conversations.Add(conversation);
        }

        if (turn[0].Kind is not MessageKind.Notice)
        {
            await NoteAsync(db, customer, turn, cancellationToken);
        }

        drafts.Follow(db, conversation, customer);
        return (conversation, customer, await desk.LatestAsync(db, chat, cancellationToken));
    }

    /// <summary>The customer's own words, in which their language shows.</summary>
    private static string Written(IncomingMessage message) => message switch
    {
        { Kind: MessageKind.Text } => message.Text,
        { Kind: MessageKind.Command } when GlobalCommands.Named(message.Command) is GlobalCommand.Ask => message.Text,
        { Form: { } form } => form.Value(ComplaintSheets.Words),
        _ => "",
    };

    private async Task<Customer> CustomerOfAsync(BotDbContext db, IncomingMessage message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (platform, sender) = (message.From.Platform, message.Sender);
        if (await db.CustomerIdentities.FindAsync([platform, sender.UserId], cancellationToken) is { } known
            && await db.Customers.FindAsync([known.CustomerId], cancellationToken) is { } customer)
        {
            return customer;
        }

        customer = Customer.New(sender.Name, languages.FromTag(sender.LanguageHint) ?? Language.English, now);
        db.Customers.Add(customer);
        db.CustomerIdentities.Add(CustomerIdentity.Of(customer.Id, platform, sender.UserId));
        return customer;
    }

    private async Task NoteAsync(BotDbContext db, Customer customer, IReadOnlyList<IncomingMessage> turn, CancellationToken cancellationToken)
    {
        var last = turn[^1];
        customer.CallThemselves(last.Sender.Name);
        if (languages.FromTag(last.Sender.LanguageHint) is { } hinted)
        {
            customer.UsesAppIn(hinted);
        }

        if (last.Sender.TimeZone is { } zone)
        {
            customer.LiveIn(zone);
        }

        var words = string.Join('\n', turn.Select(Written));
        if ((detector.Detect(words, customer.Language, customer.LanguageWritten) ?? lists.LanguageOfGreeting(words)) is { } language)
        {
            customer.WritesIn(language);
        }

        if (await db.CustomerIdentities.FindAsync([last.From.Platform, last.Sender.UserId], cancellationToken) is { } identity)
        {
            identity.SetReachable(last.Kind is not MessageKind.Blocked);
        }
    }
}
