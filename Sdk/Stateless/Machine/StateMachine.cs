namespace Stateless;

/// <summary>
/// States, the triggers that lead from one to another, and the actions on the way. A machine has a queue and no locks: one caller
/// at a time.
/// </summary>
/// <typeparam name="TState">The type of the states.</typeparam>
/// <typeparam name="TTrigger">The type of the triggers.</typeparam>
public partial class StateMachine<TState, TTrigger>
    where TState : notnull
    where TTrigger : notnull
{
    private readonly Dictionary<TState, Node> _nodes = [];
    private readonly Dictionary<TTrigger, TriggerWithParameters> _parameters = [];
    private readonly Func<TState> _stateAccessor;
    private readonly Action<TState> _stateMutator;
    private readonly TState _initialState;
    private readonly FiringMode _firingMode;

    /// <summary>Makes a machine whose state is kept elsewhere and whose triggers are queued.</summary>
    /// <param name="stateAccessor">Reads the state. Called once here, and whenever the machine needs the state.</param>
    /// <param name="stateMutator">Writes the state.</param>
    public StateMachine(Func<TState> stateAccessor, Action<TState> stateMutator)
        : this(stateAccessor, stateMutator, FiringMode.Queued)
    {
    }

    /// <summary>Makes a machine that keeps its state itself and queues its triggers.</summary>
    /// <param name="initialState">The state to start in. Its entry actions are not run.</param>
    public StateMachine(TState initialState)
        : this(initialState, FiringMode.Queued)
    {
    }

    /// <summary>Makes a machine whose state is kept elsewhere.</summary>
    /// <param name="stateAccessor">Reads the state. Called once here, and whenever the machine needs the state.</param>
    /// <param name="stateMutator">Writes the state.</param>
    /// <param name="firingMode">What happens to a trigger fired by an action.</param>
    public StateMachine(Func<TState> stateAccessor, Action<TState> stateMutator, FiringMode firingMode)
    {
        ArgumentNullException.ThrowIfNull(stateAccessor);
        ArgumentNullException.ThrowIfNull(stateMutator);

        _stateAccessor = stateAccessor;
        _stateMutator = stateMutator;
        _initialState = stateAccessor();
        _firingMode = firingMode;
    }

    /// <summary>Makes a machine that keeps its state itself.</summary>
    /// <param name="initialState">The state to start in. Its entry actions are not run.</param>
    /// <param name="firingMode">What happens to a trigger fired by an action.</param>
    public StateMachine(TState initialState, FiringMode firingMode)
    {
        var current = initialState;
        _stateAccessor = () => current;
        _stateMutator = state => current = state;
        _initialState = initialState;
        _firingMode = firingMode;
    }

    /// <summary>
    /// Whether asynchronous calls come back to the caller's synchronization context before each delegate. Set it before the
    /// states are configured: each takes it over when it is first mentioned.
    /// </summary>
    public bool RetainSynchronizationContext { get; set; }

    /// <summary>The state the machine is in, read afresh from where it is kept.</summary>
    public TState State
    {
        get => _stateAccessor();
        private set => _stateMutator(value);
    }

    private Node Current => NodeOf(State);

    /// <summary>Begins, or goes on with, the configuration of a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>What is allowed and done in that state; its methods can be chained.</returns>
    public StateConfiguration Configure(TState state) => new(this, NodeOf(state));

    /// <summary>Whether the machine is in a state or in one of its substates.</summary>
    /// <param name="state">The state to look for.</param>
    /// <returns>True if the current state is the given one or lies below it.</returns>
    public bool IsInState(TState state) => Current.IsIncludedIn(state);

    /// <summary>The current state and the triggers that may be fired without arguments.</summary>
    /// <returns>One line for logs and debuggers.</returns>
    public override string ToString()
    {
        var permitted = Task.Run(() => GetPermittedTriggersAsync()).GetAwaiter().GetResult();
        return $"StateMachine {{ State = {State}, PermittedTriggers = {{ {string.Join(", ", permitted)} }}}}";
    }

    internal Node NodeOf(TState state)
    {
        if (!_nodes.TryGetValue(state, out var node))
        {
            node = new Node(state, RetainSynchronizationContext);
            _nodes.Add(state, node);
        }

        return node;
    }
}
