namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    private readonly Listeners _transitioned = new();
    private readonly Listeners _completed = new();
    private Callback<Unhandled> _unhandled = new(RefuseUnhandled);

    /// <summary>Does something else than throw when a trigger is fired that is not allowed.</summary>
    /// <param name="unhandledTriggerAction">Gets the state and the trigger. Replaces any earlier one.</param>
    public void OnUnhandledTrigger(Action<TState, TTrigger> unhandledTriggerAction)
    {
        ArgumentNullException.ThrowIfNull(unhandledTriggerAction);
        _unhandled = new(unhandled => unhandledTriggerAction(unhandled.State, unhandled.Trigger));
    }

    /// <summary>Does something else than throw when a trigger is fired that is not allowed.</summary>
    /// <param name="unhandledTriggerAction">
    /// Gets the state, the trigger and the descriptions of the unmet guards: null when there is no transition at all, and always
    /// null from <c>FireAsync</c>. Replaces any earlier one.
    /// </param>
    public void OnUnhandledTrigger(Action<TState, TTrigger, ICollection<string>?> unhandledTriggerAction)
    {
        ArgumentNullException.ThrowIfNull(unhandledTriggerAction);
        _unhandled = new(unhandled => unhandledTriggerAction(unhandled.State, unhandled.Trigger, unhandled.UnmetGuards));
    }

    /// <inheritdoc cref="OnUnhandledTrigger(Action{TState, TTrigger})"/>
    public void OnUnhandledTriggerAsync(Func<TState, TTrigger, Task> unhandledTriggerAction)
    {
        ArgumentNullException.ThrowIfNull(unhandledTriggerAction);
        _unhandled = new(unhandled => unhandledTriggerAction(unhandled.State, unhandled.Trigger), RefuseUnhandledAction);
    }

    /// <inheritdoc cref="OnUnhandledTrigger(Action{TState, TTrigger, ICollection{string}})"/>
    public void OnUnhandledTriggerAsync(Func<TState, TTrigger, ICollection<string>?, Task> unhandledTriggerAction)
    {
        ArgumentNullException.ThrowIfNull(unhandledTriggerAction);
        _unhandled = new(
            unhandled => unhandledTriggerAction(unhandled.State, unhandled.Trigger, unhandled.UnmetGuards), RefuseUnhandledAction);
    }

    /// <summary>Adds a listener for each change of state: after the old state was left, before the new one is entered.</summary>
    /// <param name="onTransitionAction">Gets the transition.</param>
    public void OnTransitioned(Action<Transition> onTransitionAction)
    {
        ArgumentNullException.ThrowIfNull(onTransitionAction);
        _transitioned.Add(onTransitionAction);
    }

    /// <summary>Adds a listener for each change of state that is over: all entry actions have run.</summary>
    /// <param name="onTransitionAction">Gets the transition.</param>
    public void OnTransitionCompleted(Action<Transition> onTransitionAction)
    {
        ArgumentNullException.ThrowIfNull(onTransitionAction);
        _completed.Add(onTransitionAction);
    }

    /// <inheritdoc cref="OnTransitioned"/>
    public void OnTransitionedAsync(Func<Transition, Task> onTransitionAction)
    {
        ArgumentNullException.ThrowIfNull(onTransitionAction);
        _transitioned.Add(onTransitionAction);
    }

    /// <inheritdoc cref="OnTransitionCompleted"/>
    public void OnTransitionCompletedAsync(Func<Transition, Task> onTransitionAction)
    {
        ArgumentNullException.ThrowIfNull(onTransitionAction);
        _completed.Add(onTransitionAction);
    }

    private static string RefuseUnhandledAction(Unhandled unhandled) =>
        "Cannot execute asynchronous action specified in OnUnhandledTrigger. Use asynchronous version of Fire [FireAsync]";

    private static void RefuseUnhandled(Unhandled unhandled) => throw new InvalidOperationException(
        unhandled.UnmetGuards is { Count: > 0 } guards
            ? $"Trigger '{unhandled.Trigger}' is valid for transition from state '{unhandled.State}' but a guard conditions are not met. " +
              $"Guard descriptions: '{string.Join(", ", guards)}'."
            : $"No valid leaving transitions are permitted from state '{unhandled.State}' for trigger '{unhandled.Trigger}'. " +
              "Consider ignoring the trigger.");

    /// <summary>A trigger that the state does not allow.</summary>
    private sealed record Unhandled(TState State, TTrigger Trigger, ICollection<string>? UnmetGuards);

    /// <summary>Those who want to hear of a transition: the synchronous ones first, then the others.</summary>
    private sealed class Listeners
    {
        private readonly List<Func<Transition, Task>> _asyncListeners = [];
        private Action<Transition>? _listeners;

        public void Add(Action<Transition> listener) => _listeners += listener;

        public void Add(Func<Transition, Task> listener) => _asyncListeners.Add(listener);

        /// <summary>All of them as one callback: in a synchronous call a single asynchronous listener spoils it for all.</summary>
        public Callback<Transition> Inform(bool retainContext) => _asyncListeners.Count == 0
            ? new(transition => _listeners?.Invoke(transition))
            : new(
                transition => InformAllAsync(transition, retainContext),
                _ => "Cannot execute asynchronous action specified as OnTransitioned callback. " +
                     "Use asynchronous version of Fire [FireAsync]");

        private async Task InformAllAsync(Transition transition, bool retainContext)
        {
            _listeners?.Invoke(transition);
            foreach (var listener in _asyncListeners)
            {
                await listener(transition).ConfigureAwait(retainContext);
            }
        }
    }
}
