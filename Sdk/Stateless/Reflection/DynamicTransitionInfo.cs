namespace Stateless.Reflection;

/// <summary>Describes a transition whose destination is computed when its trigger is fired.</summary>
public class DynamicTransitionInfo : TransitionInfo
{
    private DynamicTransitionInfo(InvocationInfo selector, DynamicStateInfos? possibleStates)
    {
        DestinationStateSelectorDescription = selector;
        PossibleDestinationStates = possibleStates;
    }

    /// <summary>The delegate that computes the destination.</summary>
    public InvocationInfo DestinationStateSelectorDescription { get; }

    /// <summary>Where it may lead, as far as the owner of the machine has told; null for nothing told.</summary>
    public DynamicStateInfos? PossibleDestinationStates { get; }

    /// <summary>Describes a transition with a computed destination.</summary>
    /// <typeparam name="TTrigger">The type of the trigger.</typeparam>
    /// <param name="trigger">The trigger.</param>
    /// <param name="guards">The conditions it depends on; null for none.</param>
    /// <param name="selector">The delegate that computes the destination.</param>
    /// <param name="possibleStates">Where it may lead; null if that is not known.</param>
    /// <returns>The description.</returns>
    public static DynamicTransitionInfo Create<TTrigger>(
        TTrigger trigger, IEnumerable<InvocationInfo>? guards, InvocationInfo selector, DynamicStateInfos? possibleStates) =>
        new(selector, possibleStates)
        {
            Trigger = new TriggerInfo(trigger),
            GuardConditionsMethodDescriptions = guards ?? [],
        };
}
