using Stateless.Reflection;

namespace Stateless.Graph;

/// <summary>Draws a machine in the DOT language of Graphviz (https://graphviz.org/doc/info/lang.html).</summary>
public static class UmlDotGraph
{
    /// <summary>Draws a machine.</summary>
    /// <param name="machineInfo">What <c>GetInfo()</c> tells of it.</param>
    /// <returns>The text of the graph.</returns>
    public static string Format(StateMachineInfo machineInfo) => new StateGraph(machineInfo).ToGraph(new UmlDotGraphStyle());
}
