using System.Globalization;
using Stateless.Reflection;

namespace Stateless.Graph;

/// <summary>The node where a destination is computed.</summary>
public class Decision : State
{
    /// <summary>Makes a node for a computed destination.</summary>
    /// <param name="method">The delegate that computes it.</param>
    /// <param name="num">The number of the node in the graph, from 1.</param>
    public Decision(InvocationInfo method, int num)
        : base("Decision" + num.ToString(CultureInfo.CurrentCulture)) => Method = method;

    /// <summary>The delegate that computes the destination.</summary>
    public InvocationInfo Method { get; }
}
