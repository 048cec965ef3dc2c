using Bot.Customers;
using Bot.Data;
using Bot.Languages;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Tickets;
using S = Bot.Conversations.ConversationState;

namespace Bot.Conversations;

/// <summary>
/// One turn of a customer, from what was said to what is saved: load, wake, decide, act, speak. Read this first.
/// </summary>
internal sealed class TurnHandler(Dialogue dialogue, Phrasebooks languages, TurnRecords records, TurnReader reader, TurnActions actions) : ITurnHandler
{
    public ChatSide Side => ChatSide.Customer;

    public async Task<TurnOutcome> HandleAsync(BotDbContext db, IReadOnlyList<IncomingMessage> turn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (conversation, customer, ticket) = await records.LoadAsync(db, turn, now, cancellationToken);
        if (turn[0].Kind is MessageKind.Blocked)
        {
            return Outcome(conversation);
        }

        reader.Wake(conversation, ticket, now);
        var said = reader.Read(conversation, customer, ticket, turn, now);
        await said.Answers.PrepareAsync(said.Input.Text, cancellationToken);
        var decision = dialogue.Decide(conversation, turn, said);
        var scene = new TurnScene(conversation, customer, ticket, turn, now);
        actions.TellRefused(scene, decision);
        await actions.ActAsync(db, scene, decision, cancellationToken);
        Speak(db, scene, decision, reader.Again(said, customer, ticket));
        conversation.Touch(now);
        return Outcome(conversation);
    }

    public async Task ApologizeAsync(BotDbContext db, IReadOnlyList<IncomingMessage> turn, string reference, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (conversation, customer, ticket) = await records.LoadAsync(db, turn, now, cancellationToken);
        var texts = languages[customer.Language];
        actions.Say(db, conversation, new Reply(texts.Say("apology", ("reference", reference)), [[Buttons.Human(texts)]]), inAnswerTo: null, now);
        await actions.CallHumanAsync(db, new TurnScene(conversation, customer, ticket, turn, now), cancellationToken);
    }

    private static TurnOutcome Outcome(Conversation conversation) => new(WaitForMore: conversation.State is not S.WithHuman);

    private void Speak(BotDbContext db, TurnScene scene, Decision decision, Turn turn)
    {
        var conversation = scene.Conversation;
        var prompt = decision.Silent ? Reply.None : dialogue.Prompt(conversation, turn);
        var asked = prompt with { Text = RichText.Paragraphs(decision.Note, prompt.Text) };
        IReadOnlyList<Reply> replies = [.. decision.Replies, asked];
        if (replies.Any(reply => !reply.Text.IsEmpty))
        {
            conversation.NextPrompt();
        }

        var inAnswerTo = decision.IsForPassing(before: turn.State, after: conversation.State) && scene.Messages[^1] is { InPassing: true } last ? last.NativeId : null;
        foreach (var reply in replies.Where(reply => !reply.Text.IsEmpty))
        {
            actions.Say(db, conversation, reply, inAnswerTo, turn.Now);
        }
    }
}

/// <summary>Whose turn it is, and what it is about.</summary>
/// <param name="Conversation">The conversation.</param>
/// <param name="Customer">The customer.</param>
/// <param name="Ticket">The chat's newest ticket; null when there is none.</param>
/// <param name="Messages">What was said.</param>
/// <param name="Now">The time, UTC.</param>
internal sealed record TurnScene(Conversation Conversation, Customer Customer, Ticket? Ticket, IReadOnlyList<IncomingMessage> Messages, DateTimeOffset Now);
