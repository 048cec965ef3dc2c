using Stateless.Reflection;
using static System.Environment;

namespace Stateless.Graph;

/// <summary>A machine as nodes and arrows.</summary>
public class StateGraph
{
    private readonly StateInfo _initialState;

    /// <summary>Makes the graph of a machine.</summary>
    /// <param name="machineInfo">What <c>GetInfo()</c> tells of it.</param>
    public StateGraph(StateMachineInfo machineInfo)
    {
        _initialState = machineInfo.InitialState;

        AddNodes(machineInfo.States.Where(info => info.Superstate is null && info.Substates.Any()), null);
        AddNodes(machineInfo.States.Where(info => !States.ContainsKey(NameOf(info))), null);
        foreach (var info in machineInfo.States)
        {
            AddTransitions(info);
        }

        foreach (var info in machineInfo.States)
        {
            AddActionsOfSingleTriggers(info);
        }
    }

    /// <summary>The nodes of the states, by name.</summary>
    public Dictionary<string, State> States { get; } = [];

    /// <summary>The arrows.</summary>
    public List<Transition> Transitions { get; } = [];

    /// <summary>The nodes where a destination is chosen.</summary>
    public List<Decision> Decisions { get; } = [];

    /// <summary>Writes the graph.</summary>
    /// <param name="style">How its parts are written.</param>
    /// <returns>The text: states with substates, other states, decisions, arrows, the initial state.</returns>
    public string ToGraph(GraphStyleBase style)
    {
        var prefix = style.GetPrefix();
        var clusters = States.Values.OfType<SuperState>().Select(style.FormatOneCluster);
        var singles = States.Values.Where(state => state is not SuperState && state.SuperState is null).Select(style.FormatOneState);
        var decisions = Decisions.Select(decision => style.FormatOneDecisionNode(decision.NodeName, decision.Method.Description));
        var arrows = style.FormatAllTransitions(Transitions).Select(arrow => NewLine + arrow);
        return string.Concat([prefix, .. clusters, .. singles, .. decisions, .. arrows, style.GetInitialTransition(_initialState)]);
    }

    private static string NameOf(StateInfo info) => info.UnderlyingState.ToString()!;

    private void AddNodes(IEnumerable<StateInfo> infos, SuperState? superState)
    {
        foreach (var info in infos)
        {
            var hasSubstates = info.Substates.Any();
            var node = hasSubstates ? new SuperState(info) : new State(info);
            if (!States.TryAdd(NameOf(info), node))
            {
                continue;
            }

            node.SuperState = superState;
            superState?.SubStates.Add(node);
            AddNodes(info.Substates, node as SuperState);
        }
    }

    private void AddTransitions(StateInfo info)
    {
        var from = States[NameOf(info)];
        foreach (var transition in info.FixedTransitions)
        {
            AddFixed(info, from, transition);
        }

        foreach (var transition in info.DynamicTransitions)
        {
            AddDynamic(from, transition);
        }

        foreach (var ignored in info.IgnoredTriggers)
        {
            Add(new StayTransition(from, ignored.Trigger, ignored.GuardConditionsMethodDescriptions, false), from);
        }
    }

    private void AddFixed(StateInfo info, State from, FixedTransitionInfo transition)
    {
        var to = States[NameOf(transition.DestinationState)];
        var guards = transition.GuardConditionsMethodDescriptions;
        if (from != to)
        {
            Add(new FixedTransition(from, to, transition.Trigger, guards), to);
            return;
        }

        var stay = new StayTransition(from, transition.Trigger, guards, !transition.IsInternalTransition);
        Add(stay, from);
        if (stay.ExecuteEntryExitActions)
        {
            stay.DestinationEntryActions.AddRange(info.EntryActions.Where(action => action.FromTrigger is null));
        }
    }

    private void AddDynamic(State from, DynamicTransitionInfo transition)
    {
        var decision = new Decision(transition.DestinationStateSelectorDescription, Decisions.Count + 1);
        Decisions.Add(decision);
        Add(new FixedTransition(from, decision, transition.Trigger, transition.GuardConditionsMethodDescriptions), decision);

        foreach (var possible in transition.PossibleDestinationStates ?? [])
        {
            if (States.TryGetValue(possible.DestinationState, out var to))
            {
                Add(new DynamicTransition(decision, to, transition.Trigger, possible.Criterion), to);
            }
        }
    }

    private void Add(Transition transition, State to)
    {
        Transitions.Add(transition);
        transition.SourceState.Leaving.Add(transition);
        to.Arriving.Add(transition);
    }

    /// <summary>An action that is run for one trigger only is shown on the arrows of that trigger, not in the state.</summary>
    private void AddActionsOfSingleTriggers(StateInfo info)
    {
        foreach (var action in info.EntryActions.Where(action => action.FromTrigger is not null))
        {
            var arrows = States[NameOf(info)].Arriving.Where(
                arrow => arrow.ExecuteEntryExitActions && arrow.Trigger.UnderlyingTrigger.ToString() == action.FromTrigger);
            foreach (var arrow in arrows)
            {
                arrow.DestinationEntryActions.Add(action);
            }
        }
    }
}
