using Stateless.Reflection;

namespace Stateless.Graph;

/// <summary>Draws a machine as a Mermaid state diagram (https://mermaid.js.org/syntax/stateDiagram.html).</summary>
public static class MermaidGraph
{
    /// <summary>Draws a machine.</summary>
    /// <param name="machineInfo">What <c>GetInfo()</c> tells of it.</param>
    /// <param name="direction">Which way the diagram grows; null leaves that to the renderer.</param>
    /// <returns>The text of the diagram.</returns>
    public static string Format(StateMachineInfo machineInfo, MermaidGraphDirection? direction = null)
    {
        var graph = new StateGraph(machineInfo);
        return graph.ToGraph(new MermaidGraphStyle(graph, direction));
    }
}
