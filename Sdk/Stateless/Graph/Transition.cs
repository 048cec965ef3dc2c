using Stateless.Reflection;

namespace Stateless.Graph;

/// <summary>An arrow of the graph.</summary>
public class Transition
{
    /// <summary>What the destination runs on entering only because of this trigger.</summary>
    public List<ActionInfo> DestinationEntryActions = [];

    /// <summary>Makes an arrow.</summary>
    /// <param name="sourceState">Where it begins.</param>
    /// <param name="trigger">The trigger.</param>
    public Transition(State sourceState, TriggerInfo trigger)
    {
        SourceState = sourceState;
        Trigger = trigger;
    }

    /// <summary>The trigger.</summary>
    public TriggerInfo Trigger { get; }

    /// <summary>Whether a state is left and a state is entered.</summary>
    public bool ExecuteEntryExitActions { get; protected set; } = true;

    /// <summary>Where it begins.</summary>
    public State SourceState { get; }
}
