using Stateless.Reflection;

namespace Stateless.Graph;

/// <summary>A node of the graph.</summary>
public class State
{
    /// <summary>Makes a node for a state.</summary>
    /// <param name="stateInfo">The state.</param>
    public State(StateInfo stateInfo)
    {
        NodeName = StateName = stateInfo.UnderlyingState.ToString()!;
        EntryActions.AddRange(
            stateInfo.EntryActions.Where(action => action.FromTrigger is null).Select(action => action.Method.Description));
        ExitActions.AddRange(stateInfo.ExitActions.Select(action => action.Description));
    }

    /// <summary>Makes a node that stands for no state.</summary>
    /// <param name="nodeName">The name of the node.</param>
    public State(string nodeName) => NodeName = nodeName;

    /// <summary>The state around this one; null at the top.</summary>
    public SuperState? SuperState { get; set; }

    /// <summary>The transitions that begin here.</summary>
    public List<Transition> Leaving { get; } = [];

    /// <summary>The transitions that end here.</summary>
    public List<Transition> Arriving { get; } = [];

    /// <summary>The name of the node, unlike that of any other.</summary>
    public string NodeName { get; }

    /// <summary>The name of the state; null for a node that stands for none.</summary>
    public string? StateName { get; }

    /// <summary>What is run on entering, whatever the trigger.</summary>
    public List<string> EntryActions { get; } = [];

    /// <summary>What is run on leaving.</summary>
    public List<string> ExitActions { get; } = [];
}
