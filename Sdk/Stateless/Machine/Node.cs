namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>A state with all that is configured for it: its place in the hierarchy, its edges and its actions.</summary>
    internal sealed class Node(TState state, bool retainContext)
    {
        public TState State => state;

        public bool RetainContext => retainContext;

        public Node? Superstate { get; set; }

        public List<Node> Substates { get; } = [];

        public bool HasInitialTarget { get; private set; }

        public TState? InitialTarget { get; private set; }

        public Dictionary<TTrigger, List<Edge>> Edges { get; } = [];

        /// <summary>The edges with awaited guards. Synchronous calls do not see them.</summary>
        public Dictionary<TTrigger, List<Edge>> AsyncEdges { get; } = [];

        public List<EntryAction> EntryActions { get; } = [];

        public List<Callback<Transition>> ExitActions { get; } = [];

        public List<Callback<TState>> ActivateActions { get; } = [];

        public List<Callback<TState>> DeactivateActions { get; } = [];

        /// <summary>This state, then its superstates from the inside out.</summary>
        public IEnumerable<Node> SelfAndAbove
        {
            get
            {
                for (var node = this; node is not null; node = node.Superstate)
                {
                    yield return node;
                }
            }
        }

        public void SetInitialTarget(TState target) => (HasInitialTarget, InitialTarget) = (true, target);

        /// <summary>Whether a state is this one or somewhere below it.</summary>
        public bool Includes(TState other) => Equals(State, other) || Substates.Any(substate => substate.Includes(other));

        /// <summary>Whether a state is this one or somewhere above it.</summary>
        public bool IsIncludedIn(TState other) => SelfAndAbove.Any(node => Equals(node.State, other));

        /// <summary>The actions of entering this state, those of the superstates entered on the way first.</summary>
        public IEnumerable<Callback<Transition>> Entering(Transition transition)
        {
            if (!transition.IsReentry && Includes(transition.Source))
            {
                return [];
            }

            var above = transition.IsReentry || transition is InitialTransition ? null : Superstate;
            var here = EntryActions.Where(action => action.AppliesTo(transition)).Select(action => action.Callback);
            return above is null ? here : above.Entering(transition).Concat(here);
        }

        /// <summary>The actions of leaving this state, then those of the superstates that are left with it.</summary>
        public IEnumerable<Callback<Transition>> Leaving(Transition transition)
        {
            if (transition.IsReentry)
            {
                return ExitActions;
            }

            return SelfAndAbove.TakeWhile(node => !node.Includes(transition.Destination)).SelectMany(node => node.ExitActions);
        }

        /// <summary>The edge for a trigger: the nearest that is allowed, else the outermost that is forbidden, else null.</summary>
        public Match? Find(TTrigger trigger, object?[] args)
        {
            var here = Pick(trigger, [.. Of(Edges, trigger).Select(edge => edge.Try(args))]);
            return here is { Allowed: true } ? here : Superstate?.Find(trigger, args) ?? here;
        }

        /// <summary>
        /// The same for asynchronous calls, with a precedence of their own that is part of the published behaviour: the outermost
        /// state with any edge for the trigger decides, and there edges with awaited guards count only if there are no others.
        /// </summary>
        public async Task<Match?> FindAsync(TTrigger trigger, object?[] args)
        {
            var here = Pick(trigger, [.. Of(Edges, trigger).Select(edge => edge.Try(args))]);
            var awaited = new List<Match>();
            foreach (var edge in Of(AsyncEdges, trigger))
            {
                awaited.Add(await edge.TryAsync(args));
            }

            here = Pick(trigger, awaited) is { } later ? here ?? later : here;
            return Superstate is not null && await Superstate.FindAsync(trigger, args) is { } above ? above : here;
        }

        /// <summary>The triggers with an allowed edge, those of the superstates last.</summary>
        public async Task<List<TTrigger>> PermittedAsync(object?[] args)
        {
            List<TTrigger> here = [.. Edges.Where(edges => edges.Value.Any(edge => edge.Try(args).Allowed)).Select(edges => edges.Key)];
            foreach (var (trigger, edges) in AsyncEdges)
            {
                if (await AnyAllowedAsync(edges, args))
                {
                    here.Add(trigger);
                }
            }

            return Superstate is null ? here : [.. here.Union(await Superstate.PermittedAsync(args))];
        }

        private static List<Edge> Of(Dictionary<TTrigger, List<Edge>> edges, TTrigger trigger) => edges.GetValueOrDefault(trigger) ?? [];

        private static async Task<bool> AnyAllowedAsync(List<Edge> edges, object?[] args)
        {
            foreach (var edge in edges)
            {
                if ((await edge.TryAsync(args)).Allowed)
                {
                    return true;
                }
            }

            return false;
        }

        private Match? Pick(TTrigger trigger, List<Match> candidates)
        {
            List<Match> allowed = [.. candidates.Where(match => match.Allowed)];
            if (allowed.Count > 1)
            {
                throw new InvalidOperationException(
                    $"Multiple permitted exit transitions are configured from state '{State}' for trigger '{trigger}'. " +
                    "Guard clauses must be mutually exclusive.");
            }

            if (allowed.Count == 1 || candidates.Count == 0)
            {
                return allowed.FirstOrDefault();
            }

            var first = candidates[0].Unmet;
            return candidates[0] with { Unmet = [.. first, .. candidates.Skip(1).SelectMany(match => match.Unmet).Except(first)] };
        }
    }
}
