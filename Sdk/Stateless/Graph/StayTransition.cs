using Stateless.Reflection;

namespace Stateless.Graph;

/// <summary>An arrow back to where it begins: a reentry, an internal transition or an ignored trigger.</summary>
public class StayTransition : Transition
{
    /// <summary>Makes an arrow back to where it begins.</summary>
    /// <param name="sourceState">Where it begins and ends.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="guards">The conditions it depends on.</param>
    /// <param name="executeEntryExitActions">Whether the state is left and entered again.</param>
    public StayTransition(State sourceState, TriggerInfo trigger, IEnumerable<InvocationInfo> guards, bool executeEntryExitActions)
        : base(sourceState, trigger)
    {
        ExecuteEntryExitActions = executeEntryExitActions;
        Guards = guards;
    }

    /// <summary>The conditions it depends on.</summary>
    public IEnumerable<InvocationInfo> Guards { get; }
}
