using Stateless.Reflection;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <content>Transitions whose destination is awaited.</content>
    public partial class StateConfiguration
    {
        /// <summary>Lets a trigger lead to a state that is computed asynchronously each time it is fired.</summary>
        /// <param name="trigger">The trigger.</param>
        /// <param name="destinationStateSelector">Computes where it leads, each time.</param>
        /// <param name="destinationStateSelectorDescription">What it is called in graphs; null for the name of its method.</param>
        /// <param name="possibleDestinationStates">Where it may lead, for graphs only; null if that is not known.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration PermitDynamicAsync(
            TTrigger trigger,
            Func<Task<TState>> destinationStateSelector,
            string? destinationStateSelectorDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(
                trigger, Spread(Given(destinationStateSelector)), [], possibleDestinationStates,
                destinationStateSelectorDescription, destinationStateSelector);

        /// <inheritdoc cref="PermitDynamicAsync(TTrigger, Func{Task{TState}}, string, DynamicStateInfos)"/>
        public StateConfiguration PermitDynamicAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, Task<TState>> destinationStateSelector,
            string? destinationStateSelectorDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(
                Of(trigger), Spread(Given(destinationStateSelector)), [], possibleDestinationStates,
                destinationStateSelectorDescription, destinationStateSelector);

        /// <summary>Only a selector that is passed on lends its name to the graphs.</summary>
        private StateConfiguration AddDynamic(
            TTrigger trigger,
            Func<object?[], Task<TState>> choose,
            Guard[] guards,
            DynamicStateInfos? possible,
            string? description = null,
            Delegate? selector = null)
        {
            var name = InvocationInfo.Of(selector ?? choose, description);
            var info = DynamicTransitionInfo.Create(trigger, guards.Select(guard => guard.Method), name, possible);
            return Add(_node.Edges, new DynamicEdge(trigger, guards, null, choose, info));
        }
    }
}
