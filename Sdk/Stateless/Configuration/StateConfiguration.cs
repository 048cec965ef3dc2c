using System.Runtime.CompilerServices;
using Stateless.Reflection;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>What is allowed and done in one state.</summary>
    public partial class StateConfiguration
    {
        private readonly Node _node;

        internal StateConfiguration(StateMachine<TState, TTrigger> machine, Node node)
        {
            Machine = machine;
            _node = node;
        }

        /// <summary>The state that is configured.</summary>
        public TState State => _node.State;

        /// <summary>The machine that the state belongs to.</summary>
        public StateMachine<TState, TTrigger> Machine { get; }

        /// <summary>
        /// Puts the state below another, whose transitions it inherits. Going from one to the other neither leaves nor enters the
        /// upper one.
        /// </summary>
        /// <param name="superstate">The state above.</param>
        /// <returns>The same configuration, to be continued.</returns>
        /// <exception cref="ArgumentException">The state would be above itself.</exception>
        public StateConfiguration SubstateOf(TState superstate)
        {
            if (Equals(State, superstate))
            {
                throw new ArgumentException($"Configuring {State} as a substate of {superstate} creates an illegal cyclic configuration.");
            }

            var above = Machine.NodeOf(superstate);
            if (above.IsIncludedIn(State))
            {
                throw new ArgumentException(
                    $"Configuring {State} as a substate of {superstate} creates an illegal nested cyclic configuration.");
            }

            _node.Superstate = above;
            above.Substates.Add(_node);
            return this;
        }

        /// <summary>Enters a substate whenever this state is the destination of a transition.</summary>
        /// <param name="targetState">The substate.</param>
        /// <returns>The same configuration, to be continued.</returns>
        /// <exception cref="InvalidOperationException">There is such a substate already.</exception>
        /// <exception cref="ArgumentException">The target is the state itself.</exception>
        public StateConfiguration InitialTransition(TState targetState)
        {
            if (_node.HasInitialTarget)
            {
                throw new InvalidOperationException(
                    $"This state has already been configured with an initial transition ({_node.InitialTarget}).");
            }

            if (Equals(targetState, State))
            {
                throw new ArgumentException(
                    "Setting the current state as the target destination state is not allowed.", nameof(targetState));
            }

            _node.SetInitialTarget(targetState);
            return this;
        }

        private static Func<object?[], TResult> Spread<TResult>(Func<TResult> given) => _ => given();

        private static Func<object?[], TResult> Spread<TArg0, TResult>(Func<TArg0, TResult> given) =>
            args => given(Arguments.Get<TArg0>(args, 0));

        private static Func<object?[], TResult> Spread<TArg0, TArg1, TResult>(Func<TArg0, TArg1, TResult> given) =>
            args => given(Arguments.Get<TArg0>(args, 0), Arguments.Get<TArg1>(args, 1));

        private static Func<object?[], TResult> Spread<TArg0, TArg1, TArg2, TResult>(Func<TArg0, TArg1, TArg2, TResult> given) =>
            args => given(Arguments.Get<TArg0>(args, 0), Arguments.Get<TArg1>(args, 1), Arguments.Get<TArg2>(args, 2));

        private static TArg Arg<TArg>(Transition transition, int position) => Arguments.Get<TArg>(transition.Parameters, position);

        private static TDelegate Given<TDelegate>(TDelegate given, [CallerArgumentExpression(nameof(given))] string? name = null)
            where TDelegate : Delegate
        {
            ArgumentNullException.ThrowIfNull(given, name);
            return given;
        }

        private static InvocationInfo Awaited(Delegate action, string? description) =>
            InvocationInfo.Of(action, description, InvocationInfo.Timing.Asynchronous);

        private StateConfiguration AddFixed(TTrigger trigger, TState destination, Guard[] guards) =>
            Add(_node.Edges, new FixedEdge(trigger, guards, Other(destination)));

        private StateConfiguration AddFixedAwaited(TTrigger trigger, TState destination, Guard[] guards) =>
            Add(_node.AsyncEdges, new FixedEdge(trigger, guards, Other(destination)));

        private StateConfiguration AddReentry(TTrigger trigger, Guard[] guards) =>
            Add(_node.Edges, new ReentryEdge(trigger, guards, State));

        private StateConfiguration AddReentryAwaited(TTrigger trigger, Guard[] guards) =>
            Add(_node.AsyncEdges, new ReentryEdge(trigger, guards, State));

        private StateConfiguration AddIgnored(TTrigger trigger, Guard[] guards) =>
            Add(_node.Edges, new IgnoredEdge(trigger, guards));

        private StateConfiguration Add(Dictionary<TTrigger, List<Edge>> edges, Edge edge)
        {
            if (!edges.TryGetValue(edge.Trigger, out var same))
            {
                edges.Add(edge.Trigger, same = []);
            }

            same.Add(edge);
            return this;
        }

        private TState Other(TState destination) => Equals(destination, State)
            ? throw new ArgumentException(
                "Permit() (and PermitIf()) require that the destination state is not equal to the source state. " +
                "To accept a trigger without changing state, use either Ignore() or PermitReentry().")
            : destination;
    }
}
