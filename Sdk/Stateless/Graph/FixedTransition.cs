using Stateless.Reflection;

namespace Stateless.Graph;

/// <summary>An arrow to another node: a state, or the place where one is chosen.</summary>
public class FixedTransition : Transition
{
    /// <summary>Makes an arrow to another node.</summary>
    /// <param name="sourceState">Where it begins.</param>
    /// <param name="destinationState">Where it ends.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="guards">The conditions it depends on.</param>
    public FixedTransition(State sourceState, State destinationState, TriggerInfo trigger, IEnumerable<InvocationInfo> guards)
        : base(sourceState, trigger)
    {
        DestinationState = destinationState;
        Guards = guards;
    }

    /// <summary>Where it ends.</summary>
    public State DestinationState { get; }

    /// <summary>The conditions it depends on.</summary>
    public IEnumerable<InvocationInfo> Guards { get; }
}
