namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <content>Transitions whose conditions are awaited.</content>
    public partial class StateConfiguration
    {
        /// <summary>Lets a trigger lead to another state if a condition is met, in asynchronous calls only.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <param name="destinationState">Where it leads. Not the state itself.</param>
        /// <param name="guard">The condition, asked each time.</param>
        /// <param name="guardDescription">What the condition is called in errors and graphs; null for the name of its method.</param>
        /// <returns>The same configuration, to be continued.</returns>
        /// <exception cref="ArgumentException">The destination is the state itself.</exception>
        public StateConfiguration PermitIfAsync(
            TTrigger trigger, TState destinationState, Func<Task<bool>> guard, string? guardDescription = null) =>
            AddFixedAwaited(trigger, destinationState, [Guard.Of(guard, guardDescription)]);

        /// <summary>Lets a trigger lead to another state if several conditions are met, in asynchronous calls only.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <param name="destinationState">Where it leads. Not the state itself.</param>
        /// <param name="guards">The conditions with their descriptions. All must be met.</param>
        /// <returns>The same configuration, to be continued.</returns>
        /// <exception cref="ArgumentException">The destination is the state itself.</exception>
        public StateConfiguration PermitIfAsync(
            TTrigger trigger, TState destinationState, params Tuple<Func<Task<bool>>, string>[] guards) =>
            AddFixedAwaited(trigger, destinationState, Guard.All(guards));

        /// <inheritdoc cref="PermitIfAsync(TTrigger, TState, Func{Task{bool}}, string)"/>
        public StateConfiguration PermitIfAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            TState destinationState,
            Func<TArg0, Task<bool>> guard,
            string? guardDescription = null) =>
            AddFixedAwaited(Of(trigger), destinationState, [Guard.OnAsync(Spread(guard), guardDescription)]);

        /// <inheritdoc cref="PermitIfAsync(TTrigger, TState, Tuple{Func{Task{bool}}, string}[])"/>
        public StateConfiguration PermitIfAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger, TState destinationState, params Tuple<Func<TArg0, Task<bool>>, string>[] guards) =>
            AddFixedAwaited(Of(trigger), destinationState, Guard.AllAsync(guards, Spread));

        /// <inheritdoc cref="PermitIfAsync(TTrigger, TState, Func{Task{bool}}, string)"/>
        public StateConfiguration PermitIfAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            TState destinationState,
            Func<TArg0, TArg1, Task<bool>> guard,
            string? guardDescription = null) =>
            AddFixedAwaited(Of(trigger), destinationState, [Guard.OnAsync(Spread(guard), guardDescription)]);

        /// <inheritdoc cref="PermitIfAsync(TTrigger, TState, Tuple{Func{Task{bool}}, string}[])"/>
        public StateConfiguration PermitIfAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            TState destinationState,
            params Tuple<Func<TArg0, TArg1, Task<bool>>, string>[] guards) =>
            AddFixedAwaited(Of(trigger), destinationState, Guard.AllAsync(guards, Spread));

        /// <inheritdoc cref="PermitIfAsync(TTrigger, TState, Func{Task{bool}}, string)"/>
        public StateConfiguration PermitIfAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            TState destinationState,
            Func<TArg0, TArg1, TArg2, Task<bool>> guard,
            string? guardDescription = null) =>
            AddFixedAwaited(Of(trigger), destinationState, [Guard.OnAsync(Spread(guard), guardDescription)]);

        /// <inheritdoc cref="PermitIfAsync(TTrigger, TState, Tuple{Func{Task{bool}}, string}[])"/>
        public StateConfiguration PermitIfAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            TState destinationState,
            params Tuple<Func<TArg0, TArg1, TArg2, Task<bool>>, string>[] guards) =>
            AddFixedAwaited(Of(trigger), destinationState, Guard.AllAsync(guards, Spread));

        /// <summary>Lets a trigger leave the state and enter it again if a condition is met, in asynchronous calls only.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <param name="guard">The condition, asked each time.</param>
        /// <param name="guardDescription">What the condition is called in errors and graphs; null for the name of its method.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration PermitReentryIfAsync(TTrigger trigger, Func<Task<bool>> guard, string? guardDescription = null) =>
            AddReentryAwaited(trigger, [Guard.Of(guard, guardDescription)]);

        /// <summary>Lets a trigger leave the state and enter it again if several conditions are met, in asynchronous calls only.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <param name="guards">The conditions with their descriptions. All must be met.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration PermitReentryIfAsync(TTrigger trigger, params Tuple<Func<Task<bool>>, string>[] guards) =>
            AddReentryAwaited(trigger, Guard.All(guards));

        /// <inheritdoc cref="PermitReentryIfAsync(TTrigger, Func{Task{bool}}, string)"/>
        public StateConfiguration PermitReentryIfAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, Task<bool>> guard, string? guardDescription = null) =>
            AddReentryAwaited(Of(trigger), [Guard.OnAsync(Spread(guard), guardDescription)]);

        /// <inheritdoc cref="PermitReentryIfAsync(TTrigger, Tuple{Func{Task{bool}}, string}[])"/>
        public StateConfiguration PermitReentryIfAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger, params Tuple<Func<TArg0, Task<bool>>, string>[] guards) =>
            AddReentryAwaited(Of(trigger), Guard.AllAsync(guards, Spread));

        /// <inheritdoc cref="PermitReentryIfAsync(TTrigger, Func{Task{bool}}, string)"/>
        public StateConfiguration PermitReentryIfAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<TArg0, TArg1, Task<bool>> guard, string? guardDescription = null) =>
            AddReentryAwaited(Of(trigger), [Guard.OnAsync(Spread(guard), guardDescription)]);

        /// <inheritdoc cref="PermitReentryIfAsync(TTrigger, Tuple{Func{Task{bool}}, string}[])"/>
        public StateConfiguration PermitReentryIfAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, params Tuple<Func<TArg0, TArg1, Task<bool>>, string>[] guards) =>
            AddReentryAwaited(Of(trigger), Guard.AllAsync(guards, Spread));

        /// <inheritdoc cref="PermitReentryIfAsync(TTrigger, Func{Task{bool}}, string)"/>
        public StateConfiguration PermitReentryIfAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, Task<bool>> guard,
            string? guardDescription = null) =>
            AddReentryAwaited(Of(trigger), [Guard.OnAsync(Spread(guard), guardDescription)]);

        /// <inheritdoc cref="PermitReentryIfAsync(TTrigger, Tuple{Func{Task{bool}}, string}[])"/>
        public StateConfiguration PermitReentryIfAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, params Tuple<Func<TArg0, TArg1, TArg2, Task<bool>>, string>[] guards) =>
            AddReentryAwaited(Of(trigger), Guard.AllAsync(guards, Spread));
    }
}
