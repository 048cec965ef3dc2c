namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <content>Transitions to another state.</content>
    public partial class StateConfiguration
    {
        /// <summary>Lets a trigger lead to another state.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <param name="destinationState">Where it leads. Not the state itself.</param>
        /// <returns>The same configuration, to be continued.</returns>
        /// <exception cref="ArgumentException">The destination is the state itself.</exception>
        public StateConfiguration Permit(TTrigger trigger, TState destinationState) =>
            AddFixed(trigger, destinationState, []);

        /// <summary>Lets a trigger lead to another state if a condition is met.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <param name="destinationState">Where it leads. Not the state itself.</param>
        /// <param name="guard">The condition, asked each time.</param>
        /// <param name="guardDescription">What the condition is called in errors and graphs; null for the name of its method.</param>
        /// <returns>The same configuration, to be continued.</returns>
        /// <exception cref="ArgumentException">The destination is the state itself.</exception>
        public StateConfiguration PermitIf(
            TTrigger trigger, TState destinationState, Func<bool> guard, string? guardDescription = null) =>
            AddFixed(trigger, destinationState, [Guard.Of(guard, guardDescription)]);

        /// <summary>Lets a trigger lead to another state if several conditions are met.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <param name="destinationState">Where it leads. Not the state itself.</param>
        /// <param name="guards">The conditions with their descriptions. All must be met.</param>
        /// <returns>The same configuration, to be continued.</returns>
        /// <exception cref="ArgumentException">The destination is the state itself.</exception>
        public StateConfiguration PermitIf(TTrigger trigger, TState destinationState, params Tuple<Func<bool>, string>[] guards) =>
            AddFixed(trigger, destinationState, Guard.All(guards));

        /// <inheritdoc cref="PermitIf(TTrigger, TState, Func{bool}, string)"/>
        public StateConfiguration PermitIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, TState destinationState, Func<TArg0, bool> guard, string? guardDescription = null) =>
            AddFixed(Of(trigger), destinationState, [Guard.On(Spread(guard), guardDescription)]);

        /// <inheritdoc cref="PermitIf(TTrigger, TState, Tuple{Func{bool}, string}[])"/>
        public StateConfiguration PermitIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, TState destinationState, params Tuple<Func<TArg0, bool>, string>[] guards) =>
            AddFixed(Of(trigger), destinationState, Guard.All(guards, Spread));

        /// <inheritdoc cref="PermitIf(TTrigger, TState, Func{bool}, string)"/>
        public StateConfiguration PermitIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            TState destinationState,
            Func<TArg0, TArg1, bool> guard,
            string? guardDescription = null) =>
            AddFixed(Of(trigger), destinationState, [Guard.On(Spread(guard), guardDescription)]);

        /// <inheritdoc cref="PermitIf(TTrigger, TState, Tuple{Func{bool}, string}[])"/>
        public StateConfiguration PermitIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            TState destinationState,
            params Tuple<Func<TArg0, TArg1, bool>, string>[] guards) =>
            AddFixed(Of(trigger), destinationState, Guard.All(guards, Spread));

        /// <inheritdoc cref="PermitIf(TTrigger, TState, Func{bool}, string)"/>
        public StateConfiguration PermitIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            TState destinationState,
            Func<TArg0, TArg1, TArg2, bool> guard,
            string? guardDescription = null) =>
            AddFixed(Of(trigger), destinationState, [Guard.On(Spread(guard), guardDescription)]);

        /// <inheritdoc cref="PermitIf(TTrigger, TState, Tuple{Func{bool}, string}[])"/>
        public StateConfiguration PermitIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            TState destinationState,
            params Tuple<Func<TArg0, TArg1, TArg2, bool>, string>[] guards) =>
            AddFixed(Of(trigger), destinationState, Guard.All(guards, Spread));
    }
}
