using Stateless.Reflection;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>What a trigger does in a state, provided that its guards are met.</summary>
    internal abstract record Edge(TTrigger Trigger, IReadOnlyList<Guard> Guards)
    {
        public Match Try(object?[] args) =>
            new(this, [.. Guards.Where(guard => !guard.IsMet(args)).Select(guard => guard.Method.Description)]);

        public async Task<Match> TryAsync(object?[] args)
        {
            var unmet = new List<string>();
            foreach (var guard in Guards)
            {
                if (!await guard.IsMetAsync(args))
                {
                    unmet.Add(guard.Method.Description);
                }
            }

            return new Match(this, unmet);
        }
    }

    /// <summary>The trigger is swallowed.</summary>
    internal sealed record IgnoredEdge(TTrigger Trigger, IReadOnlyList<Guard> Guards) : Edge(Trigger, Guards);

    /// <summary>The state it is configured on is left and entered again, also when the machine is in one of its substates.</summary>
    internal sealed record ReentryEdge(TTrigger Trigger, IReadOnlyList<Guard> Guards, TState Destination) : Edge(Trigger, Guards);

    /// <summary>Always the same destination.</summary>
    internal sealed record FixedEdge(TTrigger Trigger, IReadOnlyList<Guard> Guards, TState Destination) : Edge(Trigger, Guards);

    /// <summary>A destination computed from the arguments, at once or awaited.</summary>
    internal sealed record DynamicEdge(
        TTrigger Trigger,
        IReadOnlyList<Guard> Guards,
        Func<object?[], TState>? Choose,
        Func<object?[], Task<TState>>? ChooseLater,
        DynamicTransitionInfo Info) : Edge(Trigger, Guards)
    {
        /// <summary>Turns a selector that throws at once into a faulted task, like one that throws later.</summary>
        public async Task<TState> ChooseAsync(object?[] args) => ChooseLater is null ? Choose!(args) : await ChooseLater(args);
    }

    /// <summary>An action without a change of state: nothing is left or entered.</summary>
    internal sealed record InternalEdge(TTrigger Trigger, IReadOnlyList<Guard> Guards, Callback<Transition> Action)
        : Edge(Trigger, Guards);

    /// <summary>An edge for the fired trigger, with the descriptions of the guards that forbid it now.</summary>
    internal sealed record Match(Edge Edge, List<string> Unmet)
    {
        public bool Allowed => Unmet.Count == 0;
    }

    /// <summary>An action of entering, either for every trigger or for one.</summary>
    internal sealed record EntryAction(Callback<Transition> Callback, bool ForEveryTrigger, TTrigger? Trigger)
    {
        public bool AppliesTo(Transition transition) => ForEveryTrigger || Equals(transition.Trigger, Trigger);
    }
}
