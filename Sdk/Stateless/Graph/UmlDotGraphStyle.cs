using Stateless.Reflection;
using static System.Environment;

namespace Stateless.Graph;

/// <summary>The DOT language, with states as rounded records and their actions inside.</summary>
public class UmlDotGraphStyle : GraphStyleBase
{
    /// <inheritdoc/>
    public override string GetPrefix() =>
        Lines("digraph {", "compound=true;", "node [shape=Mrecord]", "rankdir=\"LR\"");

    /// <inheritdoc/>
    public override string FormatOneCluster(SuperState stateInfo)
    {
        List<string> label = [Escape(stateInfo.StateName!), .. ActionsOf(stateInfo)];
        if (label.Count > 1)
        {
            label.Insert(1, "----------");
        }

        return Lines("", $"subgraph \"cluster{Escape(stateInfo.NodeName)}\"", "\t{", $"\tlabel = \"{string.Join("\\n", label)}\"") +
            string.Concat(stateInfo.SubStates.Select(FormatOneState)) +
            Lines("}");
    }

    /// <inheritdoc/>
    public override string FormatOneState(State state)
    {
        var name = Escape(state.StateName!);
        string[] actions = [.. ActionsOf(state)];
        var label = actions.Length == 0 ? name : $"{name}|{string.Join("\\n", actions)}";
        return Lines($"\"{name}\" [label=\"{label}\"];");
    }

    /// <inheritdoc/>
    public override string FormatOneTransition(
        string sourceNodeName, string trigger, IEnumerable<string>? actions, string destinationNodeName, IEnumerable<string> guards)
    {
        var label = Escape(LabelOf(trigger, actions, guards));
        return $"\"{Escape(sourceNodeName)}\" -> \"{Escape(destinationNodeName)}\" [style=\"solid\", label=\"{label}\"];";
    }

    /// <inheritdoc/>
    public override string FormatOneDecisionNode(string nodeName, string label) =>
        Lines($"\"{Escape(nodeName)}\" [shape = \"diamond\", label = \"{Escape(label)}\"];");

    /// <inheritdoc/>
    public override string GetInitialTransition(StateInfo initialState)
    {
        var name = Escape(initialState.UnderlyingState.ToString()!);
        return $"{NewLine} init [label=\"\", shape=point];{NewLine} init -> \"{name}\"[style = \"solid\"]{NewLine}}}";
    }

    private static IEnumerable<string> ActionsOf(State state) =>
        state.EntryActions.Select(action => "entry / " + Escape(action))
            .Concat(state.ExitActions.Select(action => "exit / " + Escape(action)));

    private static string Lines(params string[] lines) => string.Concat(lines.Select(line => line + NewLine));

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
