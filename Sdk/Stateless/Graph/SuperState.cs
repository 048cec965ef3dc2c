using Stateless.Reflection;

namespace Stateless.Graph;

/// <summary>The node of a state with substates.</summary>
public class SuperState : State
{
    /// <summary>Makes a node for a state with substates.</summary>
    /// <param name="stateInfo">The state.</param>
    public SuperState(StateInfo stateInfo)
        : base(stateInfo)
    {
    }

    /// <summary>The nodes of the states directly below.</summary>
    public List<State> SubStates { get; } = [];
}
