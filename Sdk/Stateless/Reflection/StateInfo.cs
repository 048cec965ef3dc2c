namespace Stateless.Reflection;

/// <summary>
/// Describes a state. The one in <see cref="StateMachineInfo.InitialState"/> stands alone: its relations to other states
/// (<see cref="Substates"/> and the transitions) are null; look the state up in <see cref="StateMachineInfo.States"/> for them.
/// </summary>
public class StateInfo
{
    internal StateInfo(object? underlyingState) => UnderlyingState = underlyingState!;

    /// <summary>The state itself.</summary>
    public object UnderlyingState { get; }

    /// <summary>The states directly below; empty when there are none.</summary>
    public IEnumerable<StateInfo> Substates { get; internal set; } = null!;

    /// <summary>The state directly above; null at the top.</summary>
    public StateInfo? Superstate { get; internal set; }

    /// <summary>What is run when the state is entered, in order.</summary>
    public IEnumerable<ActionInfo> EntryActions { get; internal init; } = [];

    /// <summary>What is run when the state is activated, in order.</summary>
    public IEnumerable<InvocationInfo> ActivateActions { get; internal init; } = [];

    /// <summary>What is run when the state is deactivated, in order.</summary>
    public IEnumerable<InvocationInfo> DeactivateActions { get; internal init; } = [];

    /// <summary>What is run when the state is left, in order.</summary>
    public IEnumerable<InvocationInfo> ExitActions { get; internal init; } = [];

    /// <summary>All transitions, fixed ones first. Ignored triggers are not among them.</summary>
    public IEnumerable<TransitionInfo> Transitions =>
        FixedTransitions is null ? null! : FixedTransitions.Concat<TransitionInfo>(DynamicTransitions);

    /// <summary>The transitions whose destination is known beforehand, reentries and internal ones included.</summary>
    public IEnumerable<FixedTransitionInfo> FixedTransitions { get; internal set; } = null!;

    /// <summary>The transitions whose destination is computed.</summary>
    public IEnumerable<DynamicTransitionInfo> DynamicTransitions { get; internal set; } = null!;

    /// <summary>The triggers that are swallowed.</summary>
    public IEnumerable<IgnoredTransitionInfo> IgnoredTriggers { get; internal init; } = [];

    /// <summary>The text of the state.</summary>
    /// <returns>What the state says of itself.</returns>
    public override string ToString() => UnderlyingState?.ToString() ?? "<null>";
}
