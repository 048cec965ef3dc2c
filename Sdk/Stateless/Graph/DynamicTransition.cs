using Stateless.Reflection;

namespace Stateless.Graph;

/// <summary>An arrow from the place where a destination is chosen to one of those that may be chosen.</summary>
public class DynamicTransition : Transition
{
    /// <summary>Makes an arrow to a possible destination.</summary>
    /// <param name="sourceState">Where it begins.</param>
    /// <param name="destinationState">Where it ends.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="criterion">When this destination is chosen.</param>
    public DynamicTransition(State sourceState, State destinationState, TriggerInfo trigger, string criterion)
        : base(sourceState, trigger)
    {
        DestinationState = destinationState;
        Criterion = criterion;
    }

    /// <summary>Where it ends.</summary>
    public State DestinationState { get; }

    /// <summary>When this destination is chosen.</summary>
    public string Criterion { get; }
}
