namespace Stateless.Reflection;

/// <summary>Describes a trigger that is swallowed in a state.</summary>
public class IgnoredTransitionInfo : TransitionInfo
{
    internal IgnoredTransitionInfo(object trigger, InvocationInfo[] guards)
    {
        Trigger = new TriggerInfo(trigger);
        GuardConditionsMethodDescriptions = guards;
    }
}
