namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>
    /// The order of things is written down once, as a lazy sequence of steps, for synchronous and asynchronous calls alike: the
    /// caller runs each step before it asks for the next, so that a step sees what the one before has changed.
    /// </summary>
    private IEnumerable<Step> StepsOf(Edge edge, TState source, TTrigger trigger, object?[] args)
    {
        switch (edge)
        {
            case IgnoredEdge:
                return [];
            case InternalEdge inner:
                return [new Step([inner.Action], new(source, source, trigger, args), RetainSynchronizationContext)];
            case ReentryEdge reentry:
                return Reenter(new(source, reentry.Destination, trigger, args));
            case DynamicEdge dynamic:
                return Transit(new(source, dynamic.Choose!(args), trigger, args));
            case FixedEdge @fixed:
                // Inherited from a superstate, such an edge could lead to where the machine already is: that is no reentry.
                return Equals(source, @fixed.Destination) ? [] : Transit(new(source, @fixed.Destination, trigger, args));
            default:
                throw new InvalidOperationException("State machine configuration incorrect, no handler for trigger.");
        }
    }

    private IEnumerable<Step> Transit(Transition transition)
    {
        yield return Leave(transition.Source, transition);
        State = transition.Destination;
        yield return Tell(_transitioned, transition);

        var arrival = new Arrival(transition);
        foreach (var step in Enter(arrival))
        {
            yield return step;
        }

        if (!Equals(arrival.State, State))
        {
            State = arrival.State;
        }

        yield return Tell(_completed, new(transition.Source, State, transition.Trigger, transition.Parameters));
    }

    /// <summary>The state is written last: only the target of an initial transition can differ from the state before.</summary>
    private IEnumerable<Step> Reenter(Transition transition)
    {
        yield return Leave(transition.Source, transition);
        if (!transition.IsReentry)
        {
            transition = new(transition.Destination, transition.Destination, transition.Trigger, transition.Parameters);
            yield return Leave(transition.Source, transition);
        }

        yield return Tell(_transitioned, transition);

        var arrival = new Arrival(transition);
        foreach (var step in Enter(arrival))
        {
            yield return step;
        }

        yield return Tell(_completed, transition);
        State = arrival.State;
    }

    /// <summary>Enters the destination and, as long as there is one, the target of its initial transition.</summary>
    private IEnumerable<Step> Enter(Arrival arrival)
    {
        var transition = arrival.Transition;
        while (true)
        {
            var node = NodeOf(transition.Destination);
            yield return new Step(node.Entering(transition), transition, node.RetainContext);

            if (_firingMode == FiringMode.Immediate && !Equals(State, transition.Destination))
            {
                // An entry action fired a trigger of its own, and the machine has moved on.
                node = Current;
                transition = new(transition.Source, State, transition.Trigger, transition.Parameters);
                RefuseToGoRound(node, arrival);
            }

            arrival.State = node.State;
            if (!node.HasInitialTarget)
            {
                yield break;
            }

            var target = node.InitialTarget!;
            if (!node.Substates.Any(substate => Equals(substate.State, target)))
            {
                throw new InvalidOperationException($"The target ({target}) for the initial transition is not a substate.");
            }

            yield return Tell(_transitioned, new(transition.Destination, target, transition.Trigger, transition.Parameters));
            transition = new InitialTransition(transition.Source, target, transition.Trigger, transition.Parameters);
        }
    }

    /// <summary>
    /// In this mode the state stays the outer one while an initial substate is entered, and that looks like having moved back. The
    /// published package goes round until the stack is full and the process ends; an exception says the same and can be tested.
    /// </summary>
    private static void RefuseToGoRound(Node node, Arrival arrival)
    {
        if (node.HasInitialTarget && Equals(node.State, arrival.State))
        {
            throw new InvalidOperationException(
                $"The initial transition of '{node.State}' never ends in {nameof(FiringMode.Immediate)} mode.");
        }
    }

    private Step Leave(TState state, Transition transition)
    {
        var node = NodeOf(state);
        return new Step(node.Leaving(transition), transition, node.RetainContext);
    }

    private Step Tell(Listeners listeners, Transition transition) =>
        new([listeners.Inform(RetainSynchronizationContext)], transition, RetainSynchronizationContext);

    private static async Task RunAsync(IEnumerable<Step> steps)
    {
        foreach (var step in steps)
        {
            await step.RunAsync();
        }
    }

    /// <summary>
    /// Callbacks that run one after the other. Whether an asynchronous call comes back to its context is decided within a step; at
    /// the end of a step it always does.
    /// </summary>
    private sealed record Step(IEnumerable<Callback<Transition>> Callbacks, Transition Transition, bool RetainContext)
    {
        public void Run()
        {
            foreach (var callback in Callbacks)
            {
                callback.Run(Transition);
            }
        }

        public async Task RunAsync()
        {
            foreach (var callback in Callbacks)
            {
                await callback.RunAsync(Transition).ConfigureAwait(RetainContext);
            }
        }
    }

    /// <summary>Where entering began and, afterwards, where it ended.</summary>
    private sealed class Arrival(Transition transition)
    {
        public Transition Transition => transition;

        public TState State { get; set; } = transition.Destination;
    }
}
