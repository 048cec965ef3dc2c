namespace Stateless.Reflection;

/// <summary>Describes what a trigger does in a state.</summary>
public abstract class TransitionInfo
{
    /// <summary>The conditions it depends on; empty when there are none.</summary>
    public IEnumerable<InvocationInfo> GuardConditionsMethodDescriptions = [];

    /// <summary>The trigger.</summary>
    public TriggerInfo Trigger { get; protected set; } = null!;

    /// <summary>Whether it only runs an action, without leaving or entering a state.</summary>
    public bool IsInternalTransition { get; protected set; }
}
