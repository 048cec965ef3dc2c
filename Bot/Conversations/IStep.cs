namespace Bot.Conversations;

/// <summary>What the bot does in one state of the dialogue. Pure: no platform, no database, no clock.</summary>
internal interface IStep
{
    /// <summary>The state.</summary>
    ConversationState State { get; }

    /// <summary>The question of this state; <see cref="Reply.None"/> when it asks nothing.</summary>
    Reply Prompt(Turn turn);

    /// <summary>Decides what a message means in this state: words, files, a place, or a button of its newest prompt.</summary>
    StepResult Handle(Turn turn);

    /// <summary>One step back, where that is more than a change of state.</summary>
    StepResult Back(Turn turn) => new() { Slots = turn.Slots, Trigger = ConversationTrigger.WentBack };
}
