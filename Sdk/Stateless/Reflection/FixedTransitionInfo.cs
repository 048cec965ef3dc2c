namespace Stateless.Reflection;

/// <summary>Describes a transition whose destination is known beforehand.</summary>
public class FixedTransitionInfo : TransitionInfo
{
    internal FixedTransitionInfo(object trigger, InvocationInfo[] guards, StateInfo destination, bool isInternal = false)
    {
        Trigger = new TriggerInfo(trigger);
        GuardConditionsMethodDescriptions = guards;
        DestinationState = destination;
        IsInternalTransition = isInternal;
    }

    /// <summary>Where it leads; the state itself for a reentry or an internal transition.</summary>
    public StateInfo DestinationState { get; }
}
