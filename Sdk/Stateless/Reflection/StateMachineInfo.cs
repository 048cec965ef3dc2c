namespace Stateless.Reflection;

/// <summary>Describes a machine as it was configured when it was asked.</summary>
public class StateMachineInfo
{
    internal StateMachineInfo(List<StateInfo> states, Type stateType, Type triggerType, StateInfo initialState)
    {
        InitialState = initialState;
        States = states;
        StateType = stateType;
        TriggerType = triggerType;
    }

    /// <summary>The state the machine was made in, without its relations to others.</summary>
    public StateInfo InitialState { get; }

    /// <summary>The states that are configured, then those that are only led to.</summary>
    public IEnumerable<StateInfo> States { get; }

    /// <summary>The type of the states.</summary>
    public Type StateType { get; }

    /// <summary>The type of the triggers.</summary>
    public Type TriggerType { get; }
}
