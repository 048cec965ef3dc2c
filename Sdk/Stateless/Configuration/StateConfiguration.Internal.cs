using Stateless.Reflection;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <content>Actions without a change of state.</content>
    public partial class StateConfiguration
    {
        /// <summary>Lets a trigger run an action without leaving or entering a state.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <param name="internalAction">What is run.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration InternalTransition(TTrigger trigger, Action internalAction) =>
            AddInternal(trigger, Always, Given(internalAction), t => internalAction());

        /// <summary>Lets a trigger run an action without leaving or entering a state.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <param name="entryAction">What is run.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration InternalTransition(TTrigger trigger, Action<Transition> entryAction) =>
            AddInternal(trigger, Always, Given(entryAction), t => entryAction(t));

        /// <inheritdoc cref="InternalTransition(TTrigger, Action)"/>
        public StateConfiguration InternalTransition<TArg0>(TTrigger trigger, Action<Transition> internalAction) =>
            AddInternal(trigger, Always, Given(internalAction), t => internalAction(t));

        /// <inheritdoc cref="InternalTransition(TTrigger, Action)"/>
        public StateConfiguration InternalTransition<TArg0>(
            TriggerWithParameters<TArg0> trigger, Action<TArg0, Transition> internalAction) =>
            AddInternal(Of(trigger), Always, Given(internalAction), t => internalAction(Arg<TArg0>(t, 0), t));

        /// <inheritdoc cref="InternalTransition(TTrigger, Action)"/>
        public StateConfiguration InternalTransition<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Action<TArg0, TArg1, Transition> internalAction) =>
            AddInternal(Of(trigger), Always, Given(internalAction), t => internalAction(Arg<TArg0>(t, 0), Arg<TArg1>(t, 1), t));

        /// <inheritdoc cref="InternalTransition(TTrigger, Action)"/>
        public StateConfiguration InternalTransition<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Action<TArg0, TArg1, TArg2, Transition> internalAction) =>
            AddInternal(
                Of(trigger), Always, Given(internalAction),
                t => internalAction(Arg<TArg0>(t, 0), Arg<TArg1>(t, 1), Arg<TArg2>(t, 2), t));

        /// <summary>Lets a trigger run an action, if a condition is met, without leaving or entering a state.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <param name="guard">The condition, asked each time with the arguments of the trigger.</param>
        /// <param name="internalAction">What is run.</param>
        /// <param name="guardDescription">What the condition is called in errors and graphs; null for the name of its method.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration InternalTransitionIf(
            TTrigger trigger, Func<object?[], bool> guard, Action internalAction, string? guardDescription = null) =>
            AddInternal(trigger, Guard.On(guard, guardDescription), Given(internalAction), t => internalAction());

        /// <summary>Lets a trigger run an action, if a condition is met, without leaving or entering a state.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <param name="guard">The condition, asked each time with the arguments of the trigger.</param>
        /// <param name="entryAction">What is run.</param>
        /// <param name="guardDescription">What the condition is called in errors and graphs; null for the name of its method.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration InternalTransitionIf(
            TTrigger trigger, Func<object?[], bool> guard, Action<Transition> entryAction, string? guardDescription = null) =>
            AddInternal(trigger, Guard.On(guard, guardDescription), Given(entryAction), t => entryAction(t));

        /// <inheritdoc cref="InternalTransitionIf(TTrigger, Func{object[], bool}, Action, string)"/>
        public StateConfiguration InternalTransitionIf<TArg0>(
            TTrigger trigger, Func<object?[], bool> guard, Action<Transition> internalAction, string? guardDescription = null) =>
            AddInternal(trigger, Guard.On(guard, guardDescription), Given(internalAction), t => internalAction(t));

        /// <inheritdoc cref="InternalTransitionIf(TTrigger, Func{object[], bool}, Action, string)"/>
        public StateConfiguration InternalTransitionIf<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, bool> guard,
            Action<TArg0, Transition> internalAction,
            string? guardDescription = null) =>
            AddInternal(
                Of(trigger), Guard.On(Spread(guard), guardDescription), Given(internalAction),
                t => internalAction(Arg<TArg0>(t, 0), t));

        /// <inheritdoc cref="InternalTransitionIf(TTrigger, Func{object[], bool}, Action, string)"/>
        public StateConfiguration InternalTransitionIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<object?[], bool> guard,
            Action<TArg0, TArg1, Transition> internalAction,
            string? guardDescription = null) =>
            AddInternal(
                Of(trigger), Guard.On(guard, guardDescription), Given(internalAction),
                t => internalAction(Arg<TArg0>(t, 0), Arg<TArg1>(t, 1), t));

        /// <inheritdoc cref="InternalTransitionIf(TTrigger, Func{object[], bool}, Action, string)"/>
        public StateConfiguration InternalTransitionIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, bool> guard,
            Action<TArg0, TArg1, Transition> internalAction,
            string? guardDescription = null) =>
            AddInternal(
                Of(trigger), Guard.On(Spread(guard), guardDescription), Given(internalAction),
                t => internalAction(Arg<TArg0>(t, 0), Arg<TArg1>(t, 1), t));

        /// <inheritdoc cref="InternalTransitionIf(TTrigger, Func{object[], bool}, Action, string)"/>
        public StateConfiguration InternalTransitionIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<object?[], bool> guard,
            Action<TArg0, TArg1, TArg2, Transition> internalAction,
            string? guardDescription = null) =>
            AddInternal(
                Of(trigger), Guard.On(guard, guardDescription), Given(internalAction),
                t => internalAction(Arg<TArg0>(t, 0), Arg<TArg1>(t, 1), Arg<TArg2>(t, 2), t));

        /// <inheritdoc cref="InternalTransitionIf(TTrigger, Func{object[], bool}, Action, string)"/>
        public StateConfiguration InternalTransitionIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, bool> guard,
            Action<TArg0, TArg1, TArg2, Transition> internalAction,
            string? guardDescription = null) =>
            AddInternal(
                Of(trigger), Guard.On(Spread(guard), guardDescription), Given(internalAction),
                t => internalAction(Arg<TArg0>(t, 0), Arg<TArg1>(t, 1), Arg<TArg2>(t, 2), t));

        private static Guard Always => Guard.On(_ => true, null);

        private StateConfiguration AddInternal(TTrigger trigger, Guard guard, Delegate given, Action<Transition> run) =>
            Add(_node.Edges, new InternalEdge(trigger, [guard], new(run, InvocationInfo.Of(given, null))));
    }
}
