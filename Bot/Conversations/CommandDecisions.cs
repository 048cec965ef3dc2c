using Bot.Conversations.Forms;
using Bot.Conversations.Steps;
using Bot.Languages;
using Bot.Messaging;
using Bot.Tickets;
using S = Bot.Conversations.ConversationState;
using T = Bot.Conversations.ConversationTrigger;

namespace Bot.Conversations;

/// <summary>What each command does, in whatever state it comes.</summary>
/// <param name="languages">The languages that can be chosen.</param>
/// <param name="forms">The categories that can be complained about.</param>
internal sealed class CommandDecisions(Phrasebooks languages, ComplaintForms forms)
{
    /// <param name="command">The command.</param>
    /// <param name="argument">What was written after it; may be empty.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="step">The step of the state.</param>
    public StepResult Decide(GlobalCommand command, string argument, Turn turn, IStep step) => command switch
    {
        GlobalCommand.Start => Start(turn),
        GlobalCommand.Help => Say(turn, turn.Texts.Say("help.text")),
        GlobalCommand.Report when turn.Input.Quoted is { } quoted => ReportDecision.Decide(quoted, turn),
        GlobalCommand.Complain or GlobalCommand.Report => Complain(turn, argument.Trim()),
        GlobalCommand.Ask => AskDecision.Decide(argument.Trim(), turn),
        GlobalCommand.Status => new StepResult { Slots = turn.Slots, Effects = [new Effect.TellStatus()] },
        GlobalCommand.Human => Human(turn),
        GlobalCommand.Language => Language(turn, argument),
        GlobalCommand.Cancel => Cancel(turn),
        GlobalCommand.Back => turn.State is S.Idle or S.WithHuman ? Say(turn, turn.Texts.Say("back.nothing")) : step.Back(turn),
        GlobalCommand.Restart => Restart(turn),
        GlobalCommand.TellNoMore => Say(turn, turn.Texts.Say("asked.wontTell")) with { Effects = [new Effect.WantNoMore()] },
        _ => new StepResult { Slots = Interrupted(turn), Trigger = T.ErasureRequested },
    };

    private static StepResult Start(Turn turn) => turn.State switch
    {
        S.Idle => new StepResult { Slots = turn.Slots, Replies = [IdleStep.Greeting(turn)] },
        S.WithHuman => AlreadyWithHuman(turn),
        _ => new StepResult { Slots = turn.Slots, Note = turn.Texts.Say("start.goOn") },
    };

    // A draft is never begun anew. What is written after the command is the category, or part of what happened; in the middle of a
    // draft another category's name would only be taken for an answer.
    private StepResult Complain(Turn turn, string argument) => turn.Stands is S.WithHuman
        ? Say(turn, turn.Texts.Say("human.justWrite", ("number", turn.Ticket?.Number ?? "")))
        : new StepResult
        {
            Slots = turn.Stands.IsDraft() ? turn.Slots : turn.Slots.WithoutDraft(),
            Trigger = turn.Stands.IsDraft() && turn.Stands != turn.State ? T.Resumed : T.ComplaintStarted,
            TakeUpAgain = argument.Length > 0 && (turn.Stands is S.ChoosingCategory || !turn.Stands.IsDraft() || forms.Named(argument) is null),
        };

    private static StepResult Human(Turn turn) => turn.Stands is S.WithHuman
        ? AlreadyWithHuman(turn)
        : new StepResult
        {
            Slots = turn.Slots.WithoutDraft() with { Said = [] },
            Trigger = T.HumanRequested,
            Effects = [new Effect.OpenTicket(turn.Slots, TicketOrigin.HumanRequested)],
        };

    private StepResult Language(Turn turn, string argument) =>
        languages.All.FirstOrDefault(book => WordLists.Names(book, argument)) is { } chosen
            ? new StepResult
            {
                Slots = turn.Slots,
                Trigger = turn.State is S.ChoosingLanguage ? T.Resumed : null,
                Effects = [new Effect.ChooseLanguage(chosen.Language)],
                Note = chosen.Say("language.chosen"),
            }
            : new StepResult { Slots = Interrupted(turn), Trigger = T.LanguageRequested };

    private static StepResult Cancel(Turn turn) => turn.State switch
    {
        S.Idle => Say(turn, turn.Texts.Say("cancel.nothing")),
        S.ChoosingLanguage or S.ErasingData => new StepResult { Slots = turn.Slots, Trigger = T.Resumed },
        S.WithHuman => new StepResult
        {
            Slots = turn.Slots.WithoutDraft(),
            Trigger = T.Cancelled,
            Effects = [new Effect.WithdrawTicket()],
            Replies = [Withdrawn(turn)],
        },
        _ => new StepResult
        {
            Slots = turn.Slots.WithoutDraft() with { Said = [.. turn.Slots.Description, .. turn.Slots.Said] },
            Trigger = T.Cancelled,
            Replies = [IdleStep.Offer(turn.Texts, turn.Texts.Say(turn.State.IsDraft() ? "cancel.draft" : "cancel.done"))],
        },
    };

    private static Reply Withdrawn(Turn turn) =>
        new(turn.Texts.Say("human.withdrawn", ("number", turn.Ticket?.Number ?? "")), [[Buttons.NotSolved(turn.Texts, turn.Ticket?.Id)]]);

    private static StepResult Restart(Turn turn) => turn.Stands is S.WithHuman
        ? AlreadyWithHuman(turn)
        : new StepResult { Slots = Slots.None with { Ticket = turn.Slots.Ticket }, Trigger = T.Cancelled, Replies = [IdleStep.Greeting(turn)] };

    private static StepResult AlreadyWithHuman(Turn turn) => new()
    {
        Slots = turn.Slots,
        Trigger = turn.State is S.WithHuman ? null : T.Resumed,
        Replies = [new Reply(turn.Texts.Say("human.already", ("number", turn.Ticket?.Number ?? "")))],
    };

    private static StepResult Say(Turn turn, RichText words) => new() { Slots = turn.Slots, Replies = [new Reply(words)] };

    /// <summary>The slots with the place where the dialogue goes on after a question in between.</summary>
    private static Slots Interrupted(Turn turn) => turn.Slots with { ResumeTo = turn.Stands };
}
