namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>A change of state, as actions and listeners see it.</summary>
    public class Transition
    {
        /// <summary>Describes a change of state.</summary>
        /// <param name="source">The state before.</param>
        /// <param name="destination">The state after.</param>
        /// <param name="trigger">The trigger that caused it.</param>
        /// <param name="parameters">The arguments of the trigger; null for none.</param>
        public Transition(TState source, TState destination, TTrigger trigger, object?[]? parameters = null)
        {
            Source = source;
            Destination = destination;
            Trigger = trigger;
            Parameters = parameters ?? [];
        }

        /// <summary>The state before.</summary>
        public TState Source { get; }

        /// <summary>The state after.</summary>
        public TState Destination { get; }

        /// <summary>The trigger that caused it.</summary>
        public TTrigger Trigger { get; }

        /// <summary>Whether a state is left to be entered again.</summary>
        public bool IsReentry => Equals(Source, Destination);

        /// <summary>The arguments of the trigger; empty when there are none.</summary>
        public object?[] Parameters { get; }
    }

    /// <summary>The further step from a state just entered into its initial substate.</summary>
    public class InitialTransition : Transition
    {
        /// <summary>Describes the step into an initial substate.</summary>
        /// <param name="source">The state before the whole change.</param>
        /// <param name="destination">The initial substate.</param>
        /// <param name="trigger">The trigger that caused it.</param>
        /// <param name="parameters">The arguments of the trigger; null for none.</param>
        public InitialTransition(TState source, TState destination, TTrigger trigger, object?[]? parameters = null)
            : base(source, destination, trigger, parameters)
        {
        }
    }
}
