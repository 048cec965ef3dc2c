namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <content>Asynchronous actions of entering.</content>
    public partial class StateConfiguration
    {
        /// <summary>Runs an asynchronous action whenever the state is entered.</summary>
        /// <param name="entryAction">What is run.</param>
        /// <param name="entryActionDescription">What the action is called in graphs; null for the name of its method.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration OnEntryAsync(Func<Task> entryAction, string? entryActionDescription = null) =>
            AddEntryAwaited(t => entryAction(), Given(entryAction), entryActionDescription);

        /// <inheritdoc cref="OnEntryAsync(Func{Task}, string)"/>
        public StateConfiguration OnEntryAsync(Func<Transition, Task> entryAction, string? entryActionDescription = null) =>
            AddEntryAwaited(t => entryAction(t), Given(entryAction), entryActionDescription);

        /// <summary>Runs an asynchronous action when the state is entered because of one trigger.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <param name="entryAction">What is run.</param>
        /// <param name="entryActionDescription">What the action is called in graphs; null for the name of its method.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration OnEntryFromAsync(TTrigger trigger, Func<Task> entryAction, string? entryActionDescription = null) =>
            AddEntryAwaited(trigger, t => entryAction(), Given(entryAction), entryActionDescription);

        /// <inheritdoc cref="OnEntryFromAsync(TTrigger, Func{Task}, string)"/>
        public StateConfiguration OnEntryFromAsync(
            TTrigger trigger, Func<Transition, Task> entryAction, string? entryActionDescription = null) =>
            AddEntryAwaited(trigger, t => entryAction(t), Given(entryAction), entryActionDescription);

        /// <inheritdoc cref="OnEntryFromAsync(TTrigger, Func{Task}, string)"/>
        public StateConfiguration OnEntryFromAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, Task> entryAction, string? entryActionDescription = null) =>
            AddEntryAwaited(Of(trigger), t => entryAction(Arg<TArg0>(t, 0)), Given(entryAction), entryActionDescription);

        /// <inheritdoc cref="OnEntryFromAsync(TTrigger, Func{Task}, string)"/>
        public StateConfiguration OnEntryFromAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, Transition, Task> entryAction, string? entryActionDescription = null) =>
            AddEntryAwaited(Of(trigger), t => entryAction(Arg<TArg0>(t, 0), t), Given(entryAction), entryActionDescription);

        /// <inheritdoc cref="OnEntryFromAsync(TTrigger, Func{Task}, string)"/>
        public StateConfiguration OnEntryFromAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<TArg0, TArg1, Task> entryAction, string? entryActionDescription = null) =>
            AddEntryAwaited(
                Of(trigger), t => entryAction(Arg<TArg0>(t, 0), Arg<TArg1>(t, 1)), Given(entryAction),
                entryActionDescription);

        /// <inheritdoc cref="OnEntryFromAsync(TTrigger, Func{Task}, string)"/>
        public StateConfiguration OnEntryFromAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, Transition, Task> entryAction,
            string? entryActionDescription = null) =>
            AddEntryAwaited(
                Of(trigger), t => entryAction(Arg<TArg0>(t, 0), Arg<TArg1>(t, 1), t), Given(entryAction),
                entryActionDescription);

        /// <inheritdoc cref="OnEntryFromAsync(TTrigger, Func{Task}, string)"/>
        public StateConfiguration OnEntryFromAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, Task> entryAction,
            string? entryActionDescription = null) =>
            AddEntryAwaited(
                Of(trigger), t => entryAction(Arg<TArg0>(t, 0), Arg<TArg1>(t, 1), Arg<TArg2>(t, 2)), Given(entryAction),
                entryActionDescription);

        /// <inheritdoc cref="OnEntryFromAsync(TTrigger, Func{Task}, string)"/>
        public StateConfiguration OnEntryFromAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, Transition, Task> entryAction,
            string? entryActionDescription = null) =>
            AddEntryAwaited(
                Of(trigger), t => entryAction(Arg<TArg0>(t, 0), Arg<TArg1>(t, 1), Arg<TArg2>(t, 2), t),
                Given(entryAction), entryActionDescription);

        private StateConfiguration AddEntryAwaited(Func<Transition, Task> run, Delegate given, string? description)
        {
            var callback = new Callback<Transition>(run, RefuseEntry, Awaited(given, description));
            _node.EntryActions.Add(new(callback, ForEveryTrigger: true, default));
            return this;
        }

        private StateConfiguration AddEntryAwaited(TTrigger trigger, Func<Transition, Task> run, Delegate given, string? description)
        {
            var callback = new Callback<Transition>(run, RefuseEntry, Awaited(given, description));
            _node.EntryActions.Add(new(callback, ForEveryTrigger: false, trigger));
            return this;
        }

        private static string RefuseEntry(Transition transition) =>
            $"Cannot execute asynchronous action specified in OnEntry event for '{transition.Destination}' state. " +
            "Use asynchronous version of Fire [FireAsync]";
    }
}
