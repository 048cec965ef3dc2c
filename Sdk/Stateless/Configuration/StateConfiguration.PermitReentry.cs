namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <content>Transitions back to the same state.</content>
    public partial class StateConfiguration
    {
        /// <summary>Lets a trigger leave the state and enter it again, with the actions of both.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration PermitReentry(TTrigger trigger) =>
            AddReentry(trigger, []);

        /// <summary>Lets a trigger leave the state and enter it again if a condition is met.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <param name="guard">The condition, asked each time.</param>
        /// <param name="guardDescription">What the condition is called in errors and graphs; null for the name of its method.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration PermitReentryIf(TTrigger trigger, Func<bool> guard, string? guardDescription = null) =>
            AddReentry(trigger, [Guard.Of(guard, guardDescription)]);

        /// <summary>Lets a trigger leave the state and enter it again if several conditions are met.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <param name="guards">The conditions with their descriptions. All must be met.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration PermitReentryIf(TTrigger trigger, params Tuple<Func<bool>, string>[] guards) =>
            AddReentry(trigger, Guard.All(guards));

        /// <inheritdoc cref="PermitReentryIf(TTrigger, Func{bool}, string)"/>
        public StateConfiguration PermitReentryIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, bool> guard, string? guardDescription = null) =>
            AddReentry(Of(trigger), [Guard.On(Spread(guard), guardDescription)]);

        /// <inheritdoc cref="PermitReentryIf(TTrigger, Tuple{Func{bool}, string}[])"/>
        public StateConfiguration PermitReentryIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, params Tuple<Func<TArg0, bool>, string>[] guards) =>
            AddReentry(Of(trigger), Guard.All(guards, Spread));

        /// <inheritdoc cref="PermitReentryIf(TTrigger, Func{bool}, string)"/>
        public StateConfiguration PermitReentryIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<TArg0, TArg1, bool> guard, string? guardDescription = null) =>
            AddReentry(Of(trigger), [Guard.On(Spread(guard), guardDescription)]);

        /// <inheritdoc cref="PermitReentryIf(TTrigger, Tuple{Func{bool}, string}[])"/>
        public StateConfiguration PermitReentryIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, params Tuple<Func<TArg0, TArg1, bool>, string>[] guards) =>
            AddReentry(Of(trigger), Guard.All(guards, Spread));

        /// <inheritdoc cref="PermitReentryIf(TTrigger, Func{bool}, string)"/>
        public StateConfiguration PermitReentryIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, bool> guard,
            string? guardDescription = null) =>
            AddReentry(Of(trigger), [Guard.On(Spread(guard), guardDescription)]);

        /// <inheritdoc cref="PermitReentryIf(TTrigger, Tuple{Func{bool}, string}[])"/>
        public StateConfiguration PermitReentryIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, params Tuple<Func<TArg0, TArg1, TArg2, bool>, string>[] guards) =>
            AddReentry(Of(trigger), Guard.All(guards, Spread));
    }
}
