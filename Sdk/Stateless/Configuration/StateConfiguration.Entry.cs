using Stateless.Reflection;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <content>Actions of entering.</content>
    public partial class StateConfiguration
    {
        /// <summary>Runs an action whenever the state is entered.</summary>
        /// <param name="entryAction">What is run.</param>
        /// <param name="entryActionDescription">What the action is called in graphs; null for the name of its method.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration OnEntry(Action entryAction, string? entryActionDescription = null) =>
            AddEntry(t => entryAction(), Given(entryAction), entryActionDescription);

        /// <inheritdoc cref="OnEntry(Action, string)"/>
        public StateConfiguration OnEntry(Action<Transition> entryAction, string? entryActionDescription = null) =>
            AddEntry(t => entryAction(t), Given(entryAction), entryActionDescription);

        /// <summary>Runs an action when the state is entered because of one trigger.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <param name="entryAction">What is run.</param>
        /// <param name="entryActionDescription">What the action is called in graphs; null for the name of its method.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration OnEntryFrom(TTrigger trigger, Action entryAction, string? entryActionDescription = null) =>
            AddEntry(trigger, t => entryAction(), Given(entryAction), entryActionDescription);

        /// <inheritdoc cref="OnEntryFrom(TTrigger, Action, string)"/>
        public StateConfiguration OnEntryFrom(
            TTrigger trigger, Action<Transition> entryAction, string? entryActionDescription = null) =>
            AddEntry(trigger, t => entryAction(t), Given(entryAction), entryActionDescription);

        /// <inheritdoc cref="OnEntryFrom(TTrigger, Action, string)"/>
        public StateConfiguration OnEntryFrom(
            TriggerWithParameters trigger, Action<Transition> entryAction, string? entryActionDescription = null) =>
            AddEntry(Of(trigger), t => entryAction(t), Given(entryAction), entryActionDescription);

        /// <inheritdoc cref="OnEntryFrom(TTrigger, Action, string)"/>
        public StateConfiguration OnEntryFrom<TArg0>(
            TriggerWithParameters<TArg0> trigger, Action<TArg0> entryAction, string? entryActionDescription = null) =>
            AddEntry(Of(trigger), t => entryAction(Arg<TArg0>(t, 0)), Given(entryAction), entryActionDescription);

        /// <inheritdoc cref="OnEntryFrom(TTrigger, Action, string)"/>
        public StateConfiguration OnEntryFrom<TArg0>(
            TriggerWithParameters<TArg0> trigger, Action<TArg0, Transition> entryAction, string? entryActionDescription = null) =>
            AddEntry(Of(trigger), t => entryAction(Arg<TArg0>(t, 0), t), Given(entryAction), entryActionDescription);

        /// <inheritdoc cref="OnEntryFrom(TTrigger, Action, string)"/>
        public StateConfiguration OnEntryFrom<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Action<TArg0, TArg1> entryAction, string? entryActionDescription = null) =>
            AddEntry(Of(trigger), t => entryAction(Arg<TArg0>(t, 0), Arg<TArg1>(t, 1)), Given(entryAction), entryActionDescription);

        /// <inheritdoc cref="OnEntryFrom(TTrigger, Action, string)"/>
        public StateConfiguration OnEntryFrom<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Action<TArg0, TArg1, Transition> entryAction,
            string? entryActionDescription = null) =>
            AddEntry(Of(trigger), t => entryAction(Arg<TArg0>(t, 0), Arg<TArg1>(t, 1), t), Given(entryAction), entryActionDescription);

        /// <inheritdoc cref="OnEntryFrom(TTrigger, Action, string)"/>
        public StateConfiguration OnEntryFrom<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Action<TArg0, TArg1, TArg2> entryAction,
            string? entryActionDescription = null) =>
            AddEntry(
                Of(trigger), t => entryAction(Arg<TArg0>(t, 0), Arg<TArg1>(t, 1), Arg<TArg2>(t, 2)), Given(entryAction),
                entryActionDescription);

        /// <inheritdoc cref="OnEntryFrom(TTrigger, Action, string)"/>
        public StateConfiguration OnEntryFrom<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Action<TArg0, TArg1, TArg2, Transition> entryAction,
            string? entryActionDescription = null) =>
            AddEntry(
                Of(trigger), t => entryAction(Arg<TArg0>(t, 0), Arg<TArg1>(t, 1), Arg<TArg2>(t, 2), t),
                Given(entryAction), entryActionDescription);

        private StateConfiguration AddEntry(Action<Transition> run, Delegate given, string? description)
        {
            var callback = new Callback<Transition>(run, InvocationInfo.Of(given, description));
            _node.EntryActions.Add(new(callback, ForEveryTrigger: true, default));
            return this;
        }

        private StateConfiguration AddEntry(TTrigger trigger, Action<Transition> run, Delegate given, string? description)
        {
            var callback = new Callback<Transition>(run, InvocationInfo.Of(given, description));
            _node.EntryActions.Add(new(callback, ForEveryTrigger: false, trigger));
            return this;
        }
    }
}
