namespace Stateless.Reflection;

/// <summary>Describes a trigger.</summary>
public class TriggerInfo
{
    internal TriggerInfo(object? underlyingTrigger) => UnderlyingTrigger = underlyingTrigger!;

    /// <summary>The trigger itself.</summary>
    public object UnderlyingTrigger { get; }

    /// <summary>The text of the trigger.</summary>
    /// <returns>What the trigger says of itself.</returns>
    public override string ToString() => UnderlyingTrigger?.ToString() ?? "<null>";
}
