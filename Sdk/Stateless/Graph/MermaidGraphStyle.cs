using Stateless.Reflection;
using static System.Environment;

namespace Stateless.Graph;

/// <summary>
/// The language of Mermaid's state diagrams. A name that its grammar cannot take is replaced by an alias, and shown as the label.
/// </summary>
public class MermaidGraphStyle : GraphStyleBase
{
    private readonly StateGraph _graph;
    private readonly MermaidGraphDirection? _direction;
    private readonly Dictionary<string, string> _aliases = [];

    /// <summary>Makes the style for one graph.</summary>
    /// <param name="graph">The graph whose states get aliases.</param>
    /// <param name="direction">Which way the diagram grows; null leaves that to the renderer.</param>
    public MermaidGraphStyle(StateGraph graph, MermaidGraphDirection? direction)
    {
        _graph = graph;
        _direction = direction;
    }

    /// <inheritdoc/>
    public override string FormatOneCluster(SuperState stateInfo)
    {
        var substates = stateInfo.SubStates.Select(substate => $"\t\t{AliasOf(substate.StateName!)}{NewLine}");
        return $"{NewLine}\tstate {AliasOf(stateInfo.StateName!)} {{{NewLine}{string.Concat(substates)}\t}}";
    }

    /// <inheritdoc/>
    public override string FormatOneDecisionNode(string nodeName, string label) => $"{NewLine}\tstate {nodeName} <<choice>>";

    /// <summary>Writes nothing: the arrows alone make a state appear.</summary>
    /// <param name="state">The state.</param>
    /// <returns>An empty text.</returns>
    public override string FormatOneState(State state) => string.Empty;

    /// <inheritdoc/>
    public override string GetPrefix()
    {
        ChooseAliases();

        List<string> lines = ["stateDiagram-v2"];
        if (_direction is { } direction)
        {
            lines.Add($"\tdirection {CodeOf(direction)}");
        }

        lines.AddRange(_aliases.Select(alias => $"\t{alias.Value} : {alias.Key}"));
        return string.Join(NewLine, lines);
    }

    /// <inheritdoc/>
    public override string GetInitialTransition(StateInfo initialState) => $"{NewLine}[*] --> {AliasOf(initialState.ToString())}";

    /// <inheritdoc/>
    public override string FormatOneTransition(
        string sourceNodeName, string trigger, IEnumerable<string>? actions, string destinationNodeName, IEnumerable<string> guards) =>
        $"\t{AliasOf(sourceNodeName)} --> {AliasOf(destinationNodeName)} : {LabelOf(trigger, actions, guards)}";

    private static string CodeOf(MermaidGraphDirection direction) => direction switch
    {
        MermaidGraphDirection.LeftToRight => "LR",
        MermaidGraphDirection.RightToLeft => "RL",
        MermaidGraphDirection.TopToBottom => "TB",
        MermaidGraphDirection.BottomToTop => "BT",
        _ => throw new ArgumentOutOfRangeException(
            nameof(direction), direction, $"Unsupported {nameof(MermaidGraphDirection)}: {direction}."),
    };

    private string AliasOf(string name) => _aliases.GetValueOrDefault(name, name);

    /// <summary>White space, colons and hyphens are left out of a name; if that makes it the same as another, it gets a number.</summary>
    private void ChooseAliases()
    {
        foreach (var name in _graph.States.Keys.Where(name => !_aliases.ContainsKey(name)))
        {
            var plain = string.Concat(name.Where(c => !(char.IsWhiteSpace(c) || c is ':' or '-')));
            if (plain == name)
            {
                continue;
            }

            var alias = plain;
            for (var count = 1; _aliases.ContainsValue(alias) || _graph.States.ContainsKey(alias); count++)
            {
                alias = $"{plain}_{count}";
            }

            _aliases.Add(name, alias);
        }
    }
}
