using Bot.Conversations.Forms.Reading;
using Bot.Customers;
using Bot.Knowledge;
using Bot.Messaging;
using Bot.Tickets;
using Microsoft.Extensions.Options;
using S = Bot.Conversations.ConversationState;

namespace Bot.Conversations;

/// <summary>Makes of a turn's records what the steps may look at, and of a conversation that was silent for long one that can go on.</summary>
internal sealed class TurnReader(CustomerPlaces places, IAnswerFinder answers, FormPlatforms forms, IOptions<ConversationOptions> options)
{
    /// <summary>A question left open for long is dropped before the turn; a draft is kept. With no ticket (any more) there is no person to write to.</summary>
    public void Wake(Conversation conversation, Ticket? ticket, DateTimeOffset now)
    {
        if (conversation.State is S.WithHuman && ticket is null)
        {
            conversation.State = S.Idle;
        }

        if (now - conversation.LastTurnAt < options.Value.SilentAfter)
        {
            return;
        }

        if (conversation.State is S.WithHuman && View(ticket) is { IsOver: true })
        {
            conversation.State = S.Idle;
        }

        ConversationFlow.For(conversation).Fire(ConversationTrigger.WentSilent);
        if (conversation.State is S.Idle)
        {
            conversation.Slots = Slots.None with { Ticket = conversation.Slots.Ticket };
        }
    }

    /// <summary>What was said, and all that it may be judged by.</summary>
    public Turn Read(Conversation conversation, Customer customer, Ticket? ticket, IReadOnlyList<IncomingMessage> turn, DateTimeOffset now) => new()
    {
        Input = TurnInput.Of(turn),
        State = conversation.State,
        Slots = conversation.Slots,
        Place = Place(customer, turn[^1].SentAt),
        Answers = answers,
        CustomerName = customer.Name,
        Ticket = View(ticket),
        HasForms = forms.Have(conversation.Platform),
        Now = now,
    };

    /// <summary>The same after what was decided was done: in the language and with the ticket that there are now.</summary>
    public Turn Again(Turn turn, Customer customer, Ticket? ticket) => turn with { Place = turn.Place with { Texts = places.Languages[customer.Language] }, Ticket = View(ticket) };

    // "Yesterday" is the day before it was written, also when it is read later.
    private CustomerPlace Place(Customer customer, DateTimeOffset sentAt) => places.Of(places.Languages[customer.Language], customer.TimeZone, sentAt);

    private static TicketView? View(Ticket? ticket) => ticket is null
        ? null
        : new TicketView(ticket.Id, ticket.Number.ToString(), !ticket.IsOpen);
}
