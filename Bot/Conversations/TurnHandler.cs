using Bot.Customers;
using Bot.Data;
using Bot.Knowledge;
using Bot.Languages;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Tickets;
using Microsoft.Extensions.Options;
using S = Bot.Conversations.ConversationState;

namespace Bot.Conversations;

/// <summary>
/// One turn of a customer, from what was said to what is saved: load, wake, decide, act, speak. Read this first.
/// </summary>
internal sealed class TurnHandler(Dialogue dialogue, Phrasebooks languages, IAnswerFinder answers, TurnRecords records, TurnActions actions, IOptions<ConversationOptions> options)
    : ITurnHandler
{
    public ChatSide Side => ChatSide.Customer;

    public async Task<TurnOutcome> HandleAsync(BotDbContext db, IReadOnlyList<IncomingMessage> turn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (conversation, customer, ticket) = await records.LoadAsync(db, turn, now, cancellationToken);
        if (turn[0].Kind is MessageKind.Blocked)
        {
            return Outcome(conversation);
        }

        Wake(conversation, ticket, now);
        var said = TurnOf(conversation, customer, ticket, turn, now);
        var decision = dialogue.Decide(conversation, turn, said);
        var scene = new TurnScene(conversation, customer, ticket, turn, now);
        actions.TellRefused(scene, decision);
        await actions.ActAsync(db, scene, decision, cancellationToken);
        Speak(db, conversation, decision, said with { Texts = languages[customer.Language], Ticket = View(ticket) });
        conversation.Touch(now);
        return Outcome(conversation);
    }

    public async Task ApologizeAsync(BotDbContext db, IReadOnlyList<IncomingMessage> turn, string reference, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (conversation, customer, ticket) = await records.LoadAsync(db, turn, now, cancellationToken);
        var texts = languages[customer.Language];
        actions.Say(db, conversation, new Reply(texts.Say("apology", ("reference", reference)), [[Buttons.Human(texts)]]), now);
        await actions.CallHumanAsync(db, new TurnScene(conversation, customer, ticket, turn, now), cancellationToken);
    }

    private static TurnOutcome Outcome(Conversation conversation) => new(WaitForMore: conversation.State is not S.WithHuman);

    // A question left open for long is dropped before the turn; a draft is kept. With no ticket (any more) there is no person to write to.
    private void Wake(Conversation conversation, Ticket? ticket, DateTimeOffset now)
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

    private Turn TurnOf(Conversation conversation, Customer customer, Ticket? ticket, IReadOnlyList<IncomingMessage> turn, DateTimeOffset now) => new()
    {
        Input = TurnInput.Of(turn),
        State = conversation.State,
        Slots = conversation.Slots,
        Texts = languages[customer.Language],
        Answers = answers,
        CustomerName = customer.Name,
        Ticket = View(ticket),
        Now = now,
    };

    private void Speak(BotDbContext db, Conversation conversation, Decision decision, Turn turn)
    {
        var prompt = decision.Silent ? Reply.None : dialogue.Prompt(conversation, turn);
        var asked = prompt with { Text = RichText.Paragraphs(decision.Note, prompt.Text) };
        IReadOnlyList<Reply> replies = [.. decision.Replies, asked];
        if (replies.Any(reply => !reply.Text.IsEmpty))
        {
            conversation.NextPrompt();
        }

        foreach (var reply in replies.Where(reply => !reply.Text.IsEmpty))
        {
            actions.Say(db, conversation, reply, turn.Now);
        }
    }

    private static TicketView? View(Ticket? ticket) => ticket is null
        ? null
        : new TicketView(ticket.Id, ticket.Number.ToString(), !ticket.IsOpen);
}

/// <summary>Whose turn it is, and what it is about.</summary>
/// <param name="Conversation">The conversation.</param>
/// <param name="Customer">The customer.</param>
/// <param name="Ticket">The chat's newest ticket; null when there is none.</param>
/// <param name="Messages">What was said.</param>
/// <param name="Now">The time, UTC.</param>
internal sealed record TurnScene(Conversation Conversation, Customer Customer, Ticket? Ticket, IReadOnlyList<IncomingMessage> Messages, DateTimeOffset Now);
