namespace Stateless;

/// <summary>A trigger that may be fired now, with the parameters it was declared with.</summary>
/// <typeparam name="TState">The type of the states.</typeparam>
/// <typeparam name="TTrigger">The type of the triggers.</typeparam>
public sealed class TriggerDetails<TState, TTrigger>
    where TState : notnull
    where TTrigger : notnull
{
    internal TriggerDetails(TTrigger trigger, StateMachine<TState, TTrigger>.TriggerWithParameters? parameters)
    {
        Trigger = trigger;
        Parameters = parameters;
    }

    /// <summary>The trigger itself.</summary>
    public TTrigger Trigger { get; }

    /// <summary>Whether parameters were declared for the trigger.</summary>
    public bool HasParameters => Parameters is not null;

    /// <summary>The declaration; null when there is none.</summary>
    public StateMachine<TState, TTrigger>.TriggerWithParameters? Parameters { get; }
}
