using Stateless.Reflection;

namespace Stateless.Graph;

/// <summary>How the parts of a graph are written. <see cref="StateGraph.ToGraph"/> puts them together.</summary>
public abstract class GraphStyleBase
{
    /// <summary>Writes what comes before everything else.</summary>
    /// <returns>The beginning of the text.</returns>
    public abstract string GetPrefix();

    /// <summary>Writes the arrow to the state the machine begins in, and what closes the graph.</summary>
    /// <param name="initialState">The state the machine begins in.</param>
    /// <returns>The end of the text.</returns>
    public abstract string GetInitialTransition(StateInfo initialState);

    /// <summary>Writes a state without substates.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Its text.</returns>
    public abstract string FormatOneState(State state);

    /// <summary>Writes a state with its substates.</summary>
    /// <param name="stateInfo">The state.</param>
    /// <returns>Its text.</returns>
    public abstract string FormatOneCluster(SuperState stateInfo);

    /// <summary>Writes a place where a destination is chosen.</summary>
    /// <param name="nodeName">The name of the node.</param>
    /// <param name="label">What chooses.</param>
    /// <returns>Its text.</returns>
    public abstract string FormatOneDecisionNode(string nodeName, string label);

    /// <summary>Writes all arrows.</summary>
    /// <param name="transitions">The arrows; null for none.</param>
    /// <returns>One text for each arrow that is to be seen, in the same order.</returns>
    public virtual List<string> FormatAllTransitions(List<Transition>? transitions) =>
        [.. (transitions ?? []).Select(FormatTransition).Where(line => line is not null)];

    /// <summary>Writes one arrow. A style overrides this, or else <see cref="FormatAllTransitions"/>.</summary>
    /// <param name="sourceNodeName">The node it begins at.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="actions">What is run on entering because of it; null if nothing is entered.</param>
    /// <param name="destinationNodeName">The node it ends at.</param>
    /// <param name="guards">The conditions it depends on.</param>
    /// <returns>Its text.</returns>
    public virtual string FormatOneTransition(
        string sourceNodeName, string trigger, IEnumerable<string>? actions, string destinationNodeName, IEnumerable<string> guards) =>
        throw new InvalidOperationException(
            "If you use IGraphStyle.FormatAllTransitions() you must implement an override of FormatOneTransition()");

    /// <summary>Writes what stands beside an arrow: <c>trigger / action, action [guard] [guard]</c>.</summary>
    private protected static string LabelOf(string? trigger, IEnumerable<string>? actions, IEnumerable<string> guards)
    {
        string[] names = [.. actions ?? []];
        var head = names.Length == 0 ? trigger : $"{trigger} / {string.Join(", ", names)}";
        var parts = guards.Select(guard => $"[{guard}]");
        return string.Join(' ', string.IsNullOrEmpty(head) ? parts : parts.Prepend(head));
    }

    private string FormatTransition(Transition transition)
    {
        var actions = transition.DestinationEntryActions.Select(action => action.Method.Description);
        var (destination, entered, guards) = transition switch
        {
            StayTransition stay => (stay.SourceState, stay.ExecuteEntryExitActions ? actions : null, Names(stay.Guards)),
            FixedTransition fix => (fix.DestinationState, actions, Names(fix.Guards)),
            DynamicTransition dynamic => (dynamic.DestinationState, actions, [dynamic.Criterion]),
            _ => throw new ArgumentException("Unexpected transition type"),
        };
        var trigger = transition.Trigger.UnderlyingTrigger.ToString()!;
        return FormatOneTransition(transition.SourceState.NodeName, trigger, entered, destination.NodeName, guards);
    }

    private static IEnumerable<string> Names(IEnumerable<InvocationInfo> guards) => guards.Select(guard => guard.Description);
}
