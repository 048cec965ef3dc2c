using System.Collections.Frozen;
using Bot.Conversations.Forms;
using Bot.Messaging;
using S = Bot.Conversations.ConversationState;
using T = Bot.Conversations.ConversationTrigger;

namespace Bot.Conversations;

/// <summary>
/// The engine: from what was said and where the dialogue stands to what is said and where it stands then. Pure but for the
/// conversation that it moves on: the same input always gives the same decision.
/// </summary>
internal sealed class Dialogue(IEnumerable<IStep> steps, GlobalCommands commands, CommandDecisions decisions, FormDecisions forms)
{
    private const int MostStepsPerTurn = 3;
    private readonly FrozenDictionary<S, IStep> _steps = steps.ToFrozenDictionary(step => step.State);

    /// <summary>Decides one turn of the customer and moves the conversation on.</summary>
    public Decision Decide(Conversation conversation, IReadOnlyList<IncomingMessage> messages, Turn turn)
    {
        var decision = new Decision();
        Act(conversation, First(conversation, messages, turn), turn, decision);
        return decision;
    }

    /// <summary>The question of the state that the conversation is in now.</summary>
    public Reply Prompt(Conversation conversation, Turn turn) => _steps[conversation.State].Prompt(turn with { State = conversation.State, Slots = conversation.Slots });

    private StepResult First(Conversation conversation, IReadOnlyList<IncomingMessage> messages, Turn turn)
    {
        var message = messages[0];
        var step = _steps[turn.State];
        return message.Kind switch
        {
            MessageKind.Notice => Noticed(message.Notice!, turn),
            MessageKind.Joined => decisions.Decide(GlobalCommand.Start, "", turn, step),
            MessageKind.Command => Command(GlobalCommands.Named(message.Command), message.Text, turn, step),
            MessageKind.Button => Button(conversation, message, turn, step),
            MessageKind.Form => forms.Decide(message.Form, turn),
            MessageKind.Edit => Corrections.Edit(message, turn),
            MessageKind.Delete => Corrections.Delete(message, turn),
            MessageKind.Text => Words(turn, step),
            _ => turn.State is S.WithHuman ? step.Handle(turn) : new StepResult { Slots = turn.Slots, Silent = true },
        };
    }

    private StepResult Command(GlobalCommand? command, string argument, Turn turn, IStep step) => command switch
    {
        GlobalCommand.Start when GlobalCommands.Named(argument) is { } linked and not GlobalCommand.Start => decisions.Decide(linked, "", turn, step),
        { } known => decisions.Decide(known, argument, turn, step),
        null => decisions.Decide(GlobalCommand.Help, "", turn, step),
    };

    private StepResult Button(Conversation conversation, IncomingMessage message, Turn turn, IStep step)
    {
        switch (ButtonAction.Decode(message.ButtonToken))
        {
            case ButtonAction.Command command when GlobalCommands.Named(command.Name) is { } known:
                return decisions.Decide(known, "", turn, step);
            case ButtonAction.OnTicket { Action: "reopen" } on when turn.Ticket is { IsOver: true } ticket && ticket.Id == on.TicketId:
                return new StepResult
                {
                    Slots = turn.Slots.WithoutDraft() with { Said = [], Ticket = ticket.Id },
                    Trigger = T.TicketReopened,
                    Effects = [new Effect.ReopenTicket()],
                    Replies = [new Reply(turn.Texts.Say("human.reopened", ("number", ticket.Number)))],
                };
            case ButtonAction.Choose choose when choose.Prompt == conversation.Prompt:
                return Choice(choose.Choice, turn, step);
            default:
                return new StepResult { Slots = turn.Slots, Note = turn.Texts.Say(turn.State is S.Idle or S.WithHuman ? "button.staleIdle" : "button.stale") };
        }
    }

    private StepResult Choice(string choice, Turn turn, IStep step) => choice switch
    {
        ChoiceNames.Back => decisions.Decide(GlobalCommand.Back, "", turn, step),
        ChoiceNames.Cancel => decisions.Decide(GlobalCommand.Cancel, "", turn, step),
        // Stands under many prompts, and is no answer to any.
        ChoiceNames.TellMe => new StepResult { Slots = turn.Slots, Effects = [new Effect.WantToBeTold()] },
        // Where a form opens, this never comes.
        ChoiceNames.Form => new StepResult { Slots = turn.Slots, Note = turn.Texts.Say("form.inChat") },
        _ => step.Handle(turn with { Input = turn.Input with { Choice = choice, Text = "", Said = null } }),
    };

    private StepResult Words(Turn turn, IStep step)
    {
        if (turn.State is S.WithHuman)
        {
            return step.Handle(turn);
        }

        if (commands.Meant(turn.Input.Text) is { } command)
        {
            // "Operator!" says nothing more; "give me an operator, my order is lost" does.
            var said = command is GlobalCommand.Human && !commands.IsOnly(command, turn.Input.Text) ? turn.Slots.Saying(turn.Input.Said) : turn.Slots;
            return decisions.Decide(command, "", turn with { Slots = said }, step);
        }

        return turn.Input is { HasText: false, Files.Count: 0, Unsupported: not null }
            ? new StepResult { Slots = turn.Slots, Note = turn.Texts.Say("input.cannotRead") }
            : step.Handle(turn);
    }

    // A complaint that is being written is not broken off by news of an older one; the desk has told the customer of it already.
    private static StepResult Noticed(Notice notice, Turn turn) => turn.State.IsDraft()
        ? new StepResult { Slots = turn.Slots, Silent = true }
        : new StepResult
        {
            Slots = turn.Slots.WithoutDraft() with { Ticket = notice.Subject },
            Trigger = notice.Kind is NoticeKind.TicketResolved ? T.TicketResolved : T.TicketReopened,
            Silent = notice.Kind is NoticeKind.TicketReopened,
        };

    private void Act(Conversation conversation, StepResult result, Turn turn, Decision decision)
    {
        for (var round = 1; ; round++)
        {
            conversation.Slots = result.Slots;
            decision.Add(result);
            Fire(conversation, result.Trigger);
            if (!result.TakeUpAgain || round == MostStepsPerTurn)
            {
                return;
            }

            turn = turn with { State = conversation.State, Slots = conversation.Slots };
            result = Words(turn, _steps[conversation.State]);
        }
    }

    // A trigger that the state does not know changes nothing: the prompt is repeated.
    private static void Fire(Conversation conversation, T? trigger)
    {
        if (trigger is { } known && ConversationFlow.For(conversation) is var flow && flow.CanFire(known))
        {
            flow.Fire(known);
        }
    }
}
