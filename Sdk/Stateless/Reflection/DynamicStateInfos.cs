namespace Stateless.Reflection;

/// <summary>The possible destinations of a transition that computes it, in a form that can be written as a list of pairs.</summary>
public class DynamicStateInfos : List<DynamicStateInfo>
{
    /// <summary>Adds a possible destination.</summary>
    /// <param name="destinationState">The name of the state.</param>
    /// <param name="criterion">When it is chosen.</param>
    public void Add(string destinationState, string criterion) => Add(new DynamicStateInfo(destinationState, criterion));

    /// <summary>Adds a possible destination.</summary>
    /// <typeparam name="TState">The type of the states.</typeparam>
    /// <param name="destinationState">The state.</param>
    /// <param name="criterion">When it is chosen.</param>
    public void Add<TState>(TState destinationState, string criterion) => Add(destinationState!.ToString()!, criterion);
}
