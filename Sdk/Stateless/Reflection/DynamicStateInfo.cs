namespace Stateless.Reflection;

/// <summary>A possible destination of a transition that computes it.</summary>
public class DynamicStateInfo
{
    /// <summary>Describes a possible destination.</summary>
    /// <param name="destinationState">The name of the state.</param>
    /// <param name="criterion">When it is chosen.</param>
    public DynamicStateInfo(string destinationState, string criterion)
    {
        DestinationState = destinationState;
        Criterion = criterion;
    }

    /// <summary>The name of the state.</summary>
    public string DestinationState { get; set; }

    /// <summary>When it is chosen.</summary>
    public string Criterion { get; set; }
}
