using Stateless.Reflection;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>Describes the machine as configured so far. Transitions with awaited guards are not part of it.</summary>
    /// <returns>Its states, with their transitions and actions.</returns>
    public StateMachineInfo GetInfo()
    {
        var reached = _nodes.Values
            .SelectMany(node => node.Edges.Values)
            .SelectMany(edges => edges.OfType<FixedEdge>())
            .Select(edge => edge.Destination)
            .Distinct()
            .Where(state => !_nodes.ContainsKey(state))
            .Select(state => new Node(state, RetainSynchronizationContext));
        List<Node> nodes = [.. _nodes.Values, .. reached];

        var infos = nodes.ToDictionary(node => node.State, Describe);
        nodes.ForEach(node => Relate(node, infos));
        var initial = Describe(new Node(_initialState, RetainSynchronizationContext));
        return new StateMachineInfo([.. infos.Values], typeof(TState), typeof(TTrigger), initial);
    }

    private static StateInfo Describe(Node node) => new(node.State)
    {
        EntryActions = [.. node.EntryActions.Select(Describe)],
        ExitActions = [.. node.ExitActions.Select(action => action.Method!)],
        ActivateActions = [.. node.ActivateActions.Select(action => action.Method!)],
        DeactivateActions = [.. node.DeactivateActions.Select(action => action.Method!)],
        IgnoredTriggers =
        [
            .. node.Edges.Values
                .SelectMany(edges => edges.OfType<IgnoredEdge>())
                .Select(edge => new IgnoredTransitionInfo(edge.Trigger, GuardsOf(edge))),
        ],
    };

    private static ActionInfo Describe(EntryAction action) =>
        new(action.Callback.Method!, action.ForEveryTrigger ? null : action.Trigger!.ToString());

    private static void Relate(Node node, Dictionary<TState, StateInfo> infos)
    {
        var info = infos[node.State];
        info.Superstate = node.Superstate is null ? null : infos[node.Superstate.State];
        info.Substates = [.. node.Substates.Select(substate => infos[substate.State])];
        info.DynamicTransitions = [.. node.Edges.Values.SelectMany(DynamicsOf).Select(edge => edge.Info)];
        info.FixedTransitions = [.. node.Edges.Values.SelectMany(edges => FixedOf(edges, info, infos))];
    }

    private static IEnumerable<DynamicEdge> DynamicsOf(List<Edge> edges) =>
        edges.OfType<DynamicEdge>().OrderBy(edge => edge.ChooseLater is not null);

    private static IEnumerable<FixedTransitionInfo> FixedOf(List<Edge> edges, StateInfo from, Dictionary<TState, StateInfo> infos) =>
    [
        .. edges.OfType<FixedEdge>().Select(edge => new FixedTransitionInfo(edge.Trigger, GuardsOf(edge), infos[edge.Destination])),
        .. edges.OfType<ReentryEdge>().Select(edge => new FixedTransitionInfo(edge.Trigger, GuardsOf(edge), infos[edge.Destination])),
        .. edges.OfType<InternalEdge>().Select(edge => new FixedTransitionInfo(edge.Trigger, GuardsOf(edge), from, isInternal: true)),
    ];

    private static InvocationInfo[] GuardsOf(Edge edge) => [.. edge.Guards.Select(guard => guard.Method)];
}
