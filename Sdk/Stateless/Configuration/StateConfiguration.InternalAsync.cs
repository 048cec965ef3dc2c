namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <content>Asynchronous actions without a change of state.</content>
    public partial class StateConfiguration
    {
        /// <summary>Lets a trigger run an asynchronous action without leaving or entering a state.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <param name="internalAction">What is run.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration InternalTransitionAsync(TTrigger trigger, Func<Task> internalAction) =>
            AddInternalAwaited(trigger, Always, Given(internalAction), t => internalAction());

        /// <inheritdoc cref="InternalTransitionAsync(TTrigger, Func{Task})"/>
        public StateConfiguration InternalTransitionAsync(TTrigger trigger, Func<Transition, Task> internalAction) =>
            AddInternalAwaited(trigger, Always, Given(internalAction), t => internalAction(t));

        /// <inheritdoc cref="InternalTransitionAsync(TTrigger, Func{Task})"/>
        public StateConfiguration InternalTransitionAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, Transition, Task> internalAction) =>
            AddInternalAwaited(Of(trigger), Always, Given(internalAction), t => internalAction(Arg<TArg0>(t, 0), t));

        /// <inheritdoc cref="InternalTransitionAsync(TTrigger, Func{Task})"/>
        public StateConfiguration InternalTransitionAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<TArg0, TArg1, Transition, Task> internalAction) =>
            AddInternalAwaited(Of(trigger), Always, Given(internalAction), t => internalAction(Arg<TArg0>(t, 0), Arg<TArg1>(t, 1), t));

        /// <inheritdoc cref="InternalTransitionAsync(TTrigger, Func{Task})"/>
        public StateConfiguration InternalTransitionAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Func<TArg0, TArg1, TArg2, Transition, Task> internalAction) =>
            AddInternalAwaited(
                Of(trigger), Always, Given(internalAction),
                t => internalAction(Arg<TArg0>(t, 0), Arg<TArg1>(t, 1), Arg<TArg2>(t, 2), t));

        /// <summary>Lets a trigger run an asynchronous action, if a condition is met, without leaving or entering a state.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <param name="guard">The condition, asked each time.</param>
        /// <param name="internalAction">What is run.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration InternalTransitionAsyncIf(TTrigger trigger, Func<bool> guard, Func<Task> internalAction) =>
            AddInternalAwaited(trigger, Guard.On(_ => guard(), null), Given(internalAction), t => internalAction());

        /// <inheritdoc cref="InternalTransitionAsyncIf(TTrigger, Func{bool}, Func{Task})"/>
        public StateConfiguration InternalTransitionAsyncIf(
            TTrigger trigger, Func<bool> guard, Func<Transition, Task> internalAction) =>
            AddInternalAwaited(trigger, Guard.On(_ => guard(), null), Given(internalAction), t => internalAction(t));

        /// <inheritdoc cref="InternalTransitionAsyncIf(TTrigger, Func{bool}, Func{Task})"/>
        public StateConfiguration InternalTransitionAsyncIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, bool> guard, Func<TArg0, Transition, Task> internalAction) =>
            AddInternalAwaited(
                Of(trigger), Guard.On(Spread(guard), null), Given(internalAction),
                t => internalAction(Arg<TArg0>(t, 0), t));

        /// <inheritdoc cref="InternalTransitionAsyncIf(TTrigger, Func{bool}, Func{Task})"/>
        public StateConfiguration InternalTransitionAsyncIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, bool> guard,
            Func<TArg0, TArg1, Transition, Task> internalAction) =>
            AddInternalAwaited(
                Of(trigger), Guard.On(Spread(guard), null), Given(internalAction),
                t => internalAction(Arg<TArg0>(t, 0), Arg<TArg1>(t, 1), t));

        /// <inheritdoc cref="InternalTransitionAsyncIf(TTrigger, Func{bool}, Func{Task})"/>
        public StateConfiguration InternalTransitionAsyncIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, bool> guard,
            Func<TArg0, TArg1, TArg2, Transition, Task> internalAction) =>
            AddInternalAwaited(
                Of(trigger), Guard.On(Spread(guard), null), Given(internalAction),
                t => internalAction(Arg<TArg0>(t, 0), Arg<TArg1>(t, 1), Arg<TArg2>(t, 2), t));

        /// <inheritdoc cref="InternalTransitionAsync(TTrigger, Func{Task})"/>
        [Obsolete("The type argument says nothing; leave it out.")]
        public StateConfiguration InternalTransitionAsync<TArg0>(TTrigger trigger, Func<Transition, Task> internalAction) =>
            AddInternalAwaited(trigger, Guard.Of(() => true, null), Given(internalAction), t => internalAction(t));

        /// <inheritdoc cref="InternalTransitionAsyncIf(TTrigger, Func{bool}, Func{Task})"/>
        [Obsolete("The type argument says nothing; leave it out.")]
        public StateConfiguration InternalTransitionAsyncIf<TArg0>(
            TTrigger trigger, Func<bool> guard, Func<Transition, Task> internalAction) =>
            AddInternalAwaited(trigger, Guard.Of(guard, null), Given(internalAction), t => internalAction(t));

        /// <inheritdoc cref="InternalTransitionAsyncIf(TTrigger, Func{bool}, Func{Task})"/>
        [Obsolete("Give a guard that takes the arguments of the trigger.")]
        public StateConfiguration InternalTransitionAsyncIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<bool> guard, Func<TArg0, Transition, Task> internalAction) =>
            AddInternalAwaited(Of(trigger), Guard.Of(guard, null), Given(internalAction), t => internalAction(Arg<TArg0>(t, 0), t));

        /// <inheritdoc cref="InternalTransitionAsyncIf(TTrigger, Func{bool}, Func{Task})"/>
        [Obsolete("Give a guard that takes the arguments of the trigger.")]
        public StateConfiguration InternalTransitionAsyncIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<bool> guard, Func<TArg0, TArg1, Transition, Task> internalAction) =>
            AddInternalAwaited(
                Of(trigger), Guard.Of(guard, null), Given(internalAction),
                t => internalAction(Arg<TArg0>(t, 0), Arg<TArg1>(t, 1), t));

        /// <inheritdoc cref="InternalTransitionAsyncIf(TTrigger, Func{bool}, Func{Task})"/>
        [Obsolete("Give a guard that takes the arguments of the trigger.")]
        public StateConfiguration InternalTransitionAsyncIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<bool> guard,
            Func<TArg0, TArg1, TArg2, Transition, Task> internalAction) =>
            AddInternalAwaited(
                Of(trigger), Guard.Of(guard, null), Given(internalAction),
                t => internalAction(Arg<TArg0>(t, 0), Arg<TArg1>(t, 1), Arg<TArg2>(t, 2), t));

        private static string RefuseInternal(Transition transition) =>
            "Running Async internal actions in synchronous mode is not allowed";

        private StateConfiguration AddInternalAwaited(TTrigger trigger, Guard guard, Delegate given, Func<Transition, Task> run) =>
            Add(_node.Edges, new InternalEdge(trigger, [guard], new(run, RefuseInternal, Awaited(given, null))));
    }
}
