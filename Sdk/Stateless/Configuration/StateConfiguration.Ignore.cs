namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <content>Triggers that are swallowed.</content>
    public partial class StateConfiguration
    {
        /// <summary>Swallows a trigger: nothing happens, and nothing is refused.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration Ignore(TTrigger trigger) =>
            AddIgnored(trigger, []);

        /// <summary>Swallows a trigger if a condition is met.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <param name="guard">The condition, asked each time.</param>
        /// <param name="guardDescription">What the condition is called in errors and graphs; null for the name of its method.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration IgnoreIf(TTrigger trigger, Func<bool> guard, string? guardDescription = null) =>
            AddIgnored(trigger, [Guard.Of(guard, guardDescription)]);

        /// <summary>Swallows a trigger if several conditions are met.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <param name="guards">The conditions with their descriptions. All must be met.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration IgnoreIf(TTrigger trigger, params Tuple<Func<bool>, string>[] guards) =>
            AddIgnored(trigger, Guard.All(guards));

        /// <inheritdoc cref="IgnoreIf(TTrigger, Func{bool}, string)"/>
        public StateConfiguration IgnoreIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, bool> guard, string? guardDescription = null) =>
            AddIgnored(Of(trigger), [Guard.On(Spread(guard), guardDescription)]);

        /// <inheritdoc cref="IgnoreIf(TTrigger, Tuple{Func{bool}, string}[])"/>
        public StateConfiguration IgnoreIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, params Tuple<Func<TArg0, bool>, string>[] guards) =>
            AddIgnored(Of(trigger), Guard.All(guards, Spread));

        /// <inheritdoc cref="IgnoreIf(TTrigger, Func{bool}, string)"/>
        public StateConfiguration IgnoreIf<TArg0, TArgo1>(
            TriggerWithParameters<TArg0, TArgo1> trigger, Func<TArg0, TArgo1, bool> guard, string? guardDescription = null) =>
            AddIgnored(Of(trigger), [Guard.On(Spread(guard), guardDescription)]);

        /// <inheritdoc cref="IgnoreIf(TTrigger, Tuple{Func{bool}, string}[])"/>
        public StateConfiguration IgnoreIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, params Tuple<Func<TArg0, TArg1, bool>, string>[] guards) =>
            AddIgnored(Of(trigger), Guard.All(guards, Spread));

        /// <inheritdoc cref="IgnoreIf(TTrigger, Func{bool}, string)"/>
        public StateConfiguration IgnoreIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, bool> guard,
            string? guardDescription = null) =>
            AddIgnored(Of(trigger), [Guard.On(Spread(guard), guardDescription)]);

        /// <inheritdoc cref="IgnoreIf(TTrigger, Tuple{Func{bool}, string}[])"/>
        public StateConfiguration IgnoreIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, params Tuple<Func<TArg0, TArg1, TArg2, bool>, string>[] guards) =>
            AddIgnored(Of(trigger), Guard.All(guards, Spread));
    }
}
