using Stateless.Reflection;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <content>Transitions whose destination is computed, under conditions.</content>
    public partial class StateConfiguration
    {
        /// <inheritdoc cref="PermitDynamicIf(TTrigger, Func{TState}, string, Func{bool}, string, DynamicStateInfos)"/>
        public StateConfiguration PermitDynamicIf(
            TTrigger trigger,
            Func<TState> destinationStateSelector,
            Func<bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(
                trigger, Spread(Given(destinationStateSelector)), [Guard.Of(guard, guardDescription)],
                possibleDestinationStates);

        /// <summary>Lets a trigger lead to a state that is computed, if a condition is met.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <param name="destinationStateSelector">Computes where it leads, each time.</param>
        /// <param name="destinationStateSelectorDescription">What it is called in graphs; null for the name of its method.</param>
        /// <param name="guard">The condition, asked each time.</param>
        /// <param name="guardDescription">What the condition is called in errors and graphs; null for the name of its method.</param>
        /// <param name="possibleDestinationStates">Where it may lead, for graphs only; null if that is not known.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration PermitDynamicIf(
            TTrigger trigger,
            Func<TState> destinationStateSelector,
            string? destinationStateSelectorDescription,
            Func<bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(
                trigger, Spread(Given(destinationStateSelector)), [Guard.Of(guard, guardDescription)],
                possibleDestinationStates, destinationStateSelectorDescription);

        /// <inheritdoc cref="PermitDynamicIf(TTrigger, Func{TState}, string, DynamicStateInfos, Tuple{Func{bool}, string}[])"/>
        public StateConfiguration PermitDynamicIf(
            TTrigger trigger,
            Func<TState> destinationStateSelector,
            DynamicStateInfos? possibleDestinationStates = null,
            params Tuple<Func<bool>, string>[] guards) =>
            AddDynamic(trigger, Spread(Given(destinationStateSelector)), Guard.All(guards), possibleDestinationStates);

        /// <summary>Lets a trigger lead to a state that is computed, if several conditions are met.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <param name="destinationStateSelector">Computes where it leads, each time.</param>
        /// <param name="destinationStateSelectorDescription">What it is called in graphs; null for the name of its method.</param>
        /// <param name="possibleDestinationStates">Where it may lead, for graphs only; null if that is not known.</param>
        /// <param name="guards">The conditions with their descriptions. All must be met.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration PermitDynamicIf(
            TTrigger trigger,
            Func<TState> destinationStateSelector,
            string? destinationStateSelectorDescription,
            DynamicStateInfos? possibleDestinationStates = null,
            params Tuple<Func<bool>, string>[] guards) =>
            AddDynamic(
                trigger, Spread(Given(destinationStateSelector)), Guard.All(guards), possibleDestinationStates,
                destinationStateSelectorDescription);

        /// <inheritdoc cref="PermitDynamicIf(TTrigger, Func{TState}, string, Func{bool}, string, DynamicStateInfos)"/>
        public StateConfiguration PermitDynamicIf<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, TState> destinationStateSelector,
            Func<bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(
                Of(trigger), Spread(Given(destinationStateSelector)), [Guard.Of(guard, guardDescription)],
                possibleDestinationStates);

        /// <inheritdoc cref="PermitDynamicIf(TTrigger, Func{TState}, string, DynamicStateInfos, Tuple{Func{bool}, string}[])"/>
        public StateConfiguration PermitDynamicIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, TState> destinationStateSelector) =>
            AddDynamic(Of(trigger), Spread(Given(destinationStateSelector)), [], null);

        /// <inheritdoc cref="PermitDynamicIf(TTrigger, Func{TState}, string, DynamicStateInfos, Tuple{Func{bool}, string}[])"/>
        public StateConfiguration PermitDynamicIf<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, TState> destinationStateSelector,
            DynamicStateInfos? possibleDestinationStates = null,
            params Tuple<Func<bool>, string>[] guards) =>
            AddDynamic(Of(trigger), Spread(Given(destinationStateSelector)), Guard.All(guards), possibleDestinationStates);

        /// <inheritdoc cref="PermitDynamicIf(TTrigger, Func{TState}, string, Func{bool}, string, DynamicStateInfos)"/>
        public StateConfiguration PermitDynamicIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, TState> destinationStateSelector,
            Func<bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(
                Of(trigger), Spread(Given(destinationStateSelector)), [Guard.Of(guard, guardDescription)],
                possibleDestinationStates);

        /// <inheritdoc cref="PermitDynamicIf(TTrigger, Func{TState}, string, DynamicStateInfos, Tuple{Func{bool}, string}[])"/>
        public StateConfiguration PermitDynamicIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, TState> destinationStateSelector,
            DynamicStateInfos? possibleDestinationStates = null,
            params Tuple<Func<bool>, string>[] guards) =>
            AddDynamic(Of(trigger), Spread(Given(destinationStateSelector)), Guard.All(guards), possibleDestinationStates);

        /// <inheritdoc cref="PermitDynamicIf(TTrigger, Func{TState}, string, Func{bool}, string, DynamicStateInfos)"/>
        public StateConfiguration PermitDynamicIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, TState> destinationStateSelector,
            Func<bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(
                Of(trigger), Spread(Given(destinationStateSelector)), [Guard.Of(guard, guardDescription)],
                possibleDestinationStates);

        /// <inheritdoc cref="PermitDynamicIf(TTrigger, Func{TState}, string, DynamicStateInfos, Tuple{Func{bool}, string}[])"/>
        public StateConfiguration PermitDynamicIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, TState> destinationStateSelector,
            DynamicStateInfos? possibleDestinationStates = null,
            params Tuple<Func<bool>, string>[] guards) =>
            AddDynamic(Of(trigger), Spread(Given(destinationStateSelector)), Guard.All(guards), possibleDestinationStates);

        /// <inheritdoc cref="PermitDynamicIf(TTrigger, Func{TState}, string, Func{bool}, string, DynamicStateInfos)"/>
        public StateConfiguration PermitDynamicIf<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, TState> destinationStateSelector,
            Func<TArg0, bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(
                Of(trigger), Spread(Given(destinationStateSelector)), [Guard.On(Spread(guard), guardDescription)],
                possibleDestinationStates);

        /// <inheritdoc cref="PermitDynamicIf(TTrigger, Func{TState}, string, DynamicStateInfos, Tuple{Func{bool}, string}[])"/>
        public StateConfiguration PermitDynamicIf<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, TState> destinationStateSelector,
            DynamicStateInfos? possibleDestinationStates = null,
            params Tuple<Func<TArg0, bool>, string>[] guards) =>
            AddDynamic(Of(trigger), Spread(Given(destinationStateSelector)), Guard.All(guards, Spread), possibleDestinationStates);

        /// <inheritdoc cref="PermitDynamicIf(TTrigger, Func{TState}, string, Func{bool}, string, DynamicStateInfos)"/>
        public StateConfiguration PermitDynamicIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, TState> destinationStateSelector,
            Func<TArg0, TArg1, bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(
                Of(trigger), Spread(Given(destinationStateSelector)), [Guard.On(Spread(guard), guardDescription)],
                possibleDestinationStates);

        /// <inheritdoc cref="PermitDynamicIf(TTrigger, Func{TState}, string, DynamicStateInfos, Tuple{Func{bool}, string}[])"/>
        public StateConfiguration PermitDynamicIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, TState> destinationStateSelector,
            Tuple<Func<TArg0, TArg1, bool>, string>[] guards,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(Of(trigger), Spread(Given(destinationStateSelector)), Guard.All(guards, Spread), possibleDestinationStates);

        /// <inheritdoc cref="PermitDynamicIf(TTrigger, Func{TState}, string, Func{bool}, string, DynamicStateInfos)"/>
        public StateConfiguration PermitDynamicIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, TState> destinationStateSelector,
            Func<TArg0, TArg1, TArg2, bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(
                Of(trigger), Spread(Given(destinationStateSelector)), [Guard.On(Spread(guard), guardDescription)],
                possibleDestinationStates);

        /// <inheritdoc cref="PermitDynamicIf(TTrigger, Func{TState}, string, DynamicStateInfos, Tuple{Func{bool}, string}[])"/>
        public StateConfiguration PermitDynamicIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, TState> destinationStateSelector,
            Tuple<Func<TArg0, TArg1, TArg2, bool>, string>[] guards,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(Of(trigger), Spread(Given(destinationStateSelector)), Guard.All(guards, Spread), possibleDestinationStates);
    }
}
