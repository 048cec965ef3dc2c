using System.Diagnostics;
using Bot.Data;
using Bot.Desk;
using Bot.Languages;
using Bot.Messaging;
using Bot.Messaging.Outbox;
using Bot.Tickets;

namespace Bot.Conversations;

/// <summary>Does what was decided: everything is only put into the unit of work.</summary>
internal sealed class TurnActions(CustomerDesk desk, TicketDrafts drafts, Forgetting forgetting, RefusedFiles refused, OutboxWriter outbox, Phrasebooks languages)
{
    public async Task ActAsync(BotDbContext db, TurnScene scene, Decision decision, CancellationToken cancellationToken)
    {
        foreach (var effect in decision.Effects)
        {
            await ActAsync(db, scene, decision, effect, cancellationToken);
        }
    }

    /// <summary>Says something in the conversation, or in passing in answer to a message; its buttons belong to the newest prompt.</summary>
    public void Say(BotDbContext db, Conversation conversation, Reply reply, string? inAnswerTo, DateTimeOffset now) => outbox.Add(
        db,
        new SendMessage(conversation.Chat, new MessageContent
        {
            Text = reply.Text,
            Buttons = [.. reply.Buttons.Select(row => (IReadOnlyList<OutgoingButton>)[.. row.Where(IsUsable).Select(button => Button(conversation, button))]).Where(row => row.Count > 0)],
        })
        {
            InAnswerTo = inAnswerTo,
        },
        now);

    /// <summary>Says which files were not taken; where the desk relays them, it says so itself.</summary>
    public void TellRefused(TurnScene scene, Decision decision)
    {
        if (!decision.Effects.Any(effect => effect is Effect.RelayToTicket))
        {
            decision.AddNote(refused.ForSender(scene.Messages.SelectMany(message => message.Files), scene.Conversation.Platform, languages[scene.Customer.Language]));
        }
    }

    /// <summary>Opens a ticket from whatever is known, or adds the turn to the one that is open.</summary>
    public async Task CallHumanAsync(BotDbContext db, TurnScene scene, CancellationToken cancellationToken)
    {
        if (await desk.CurrentAsync(db, scene.Conversation.Chat, cancellationToken) is { } open)
        {
            await desk.RelayAsync(db, open, drafts.Readable(scene.Messages), scene.Now, cancellationToken);
            return;
        }

        var said = scene.Conversation.Slots.Saying(TurnInput.Of(drafts.Readable(scene.Messages)).Said);
        await OpenAsync(db, scene, said, TicketOrigin.HumanRequested, cancellationToken);
        scene.Conversation.State = ConversationState.WithHuman;
    }

    private async Task ActAsync(BotDbContext db, TurnScene scene, Decision decision, Effect effect, CancellationToken cancellationToken)
    {
        switch (effect)
        {
            case Effect.OpenTicket open:
                await OpenAsync(db, scene, open.From, open.Origin, cancellationToken);
                break;
            case Effect.RelayToTicket when scene.Ticket is { } ticket:
                await desk.RelayAsync(db, ticket, drafts.Readable(scene.Messages), scene.Now, cancellationToken);
                break;
            case Effect.WithdrawTicket when scene.Ticket is { } ticket:
                await desk.WithdrawAsync(db, ticket, scene.Now, cancellationToken);
                break;
            case Effect.ReopenTicket when scene.Ticket is { } ticket:
                await desk.ReopenAsync(db, ticket, scene.Now, cancellationToken);
                break;
            case Effect.RateTicket rate when scene.Ticket is { } ticket:
                await desk.RateAsync(db, ticket, rate.Stars, comment: null, scene.Now, cancellationToken);
                break;
            case Effect.ChooseLanguage choose:
                scene.Customer.ChooseLanguage(choose.Language);
                break;
            case Effect.TellStatus:
                decision.AddReply(await desk.StatusAsync(db, scene.Customer.Id, languages[scene.Customer.Language], scene.Now, cancellationToken));
                break;
            case Effect.CountAnswer or Effect.NoteUnanswered or Effect.WantToBeTold or Effect.WantNoMore or Effect.EditQuestion or Effect.ForgetQuestion:
                await AskedActions.ActAsync(db, scene, decision, effect, languages[scene.Customer.Language], cancellationToken);
                break;
            case Effect.EraseCustomer erase:
                await forgetting.EraseAsync(db, scene.Customer, erase.From, scene.Now, cancellationToken);
                break;
            case Effect.RelayToTicket or Effect.WithdrawTicket or Effect.ReopenTicket or Effect.RateTicket:
                // The ticket is gone (erased): there is nothing to do it to.
                break;
            default:
                throw new UnreachableException($"No action for {effect}.");
        }
    }

    private async Task OpenAsync(BotDbContext db, TurnScene scene, Slots from, TicketOrigin origin, CancellationToken cancellationToken)
    {
        var ticket = await desk.OpenAsync(db, drafts.From(scene, from, origin), scene.Now, cancellationToken);
        scene.Conversation.Slots = scene.Conversation.Slots.WithoutDraft() with { Said = [], Ticket = ticket.Id };
    }

    private static bool IsUsable(ReplyButton button) => button.Choice is not null || button.Command is not null || button.OnTicket is not null;

    private static OutgoingButton Button(Conversation conversation, ReplyButton button)
    {
        ButtonAction action = button switch
        {
            { OnTicket: { } on } => on,
            { Command: { } command } => new ButtonAction.Command(command),
            _ => new ButtonAction.Choose(conversation.Prompt, button.Choice!),
        };
        return new OutgoingButton(button.Label, action.Encode(), button.Style);
    }
}
