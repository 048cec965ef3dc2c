namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>Declares the arguments that a trigger is fired with.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="argumentTypes">The types of its arguments, in order.</param>
    /// <returns>The declared trigger, to be given to <c>Fire</c>.</returns>
    /// <exception cref="InvalidOperationException">The trigger was declared before.</exception>
    public TriggerWithParameters SetTriggerParameters(TTrigger trigger, params Type[] argumentTypes) =>
        Declare(new TriggerWithParameters(trigger, argumentTypes));

    /// <summary>Declares the one argument that a trigger is fired with.</summary>
    /// <typeparam name="TArg0">The type of the argument.</typeparam>
    /// <param name="trigger">The trigger.</param>
    /// <returns>The declared trigger, to be given to <c>Fire</c> and to the configuration of states.</returns>
    /// <exception cref="InvalidOperationException">The trigger was declared before.</exception>
    public TriggerWithParameters<TArg0> SetTriggerParameters<TArg0>(TTrigger trigger) =>
        Declare(new TriggerWithParameters<TArg0>(trigger));

    /// <summary>Declares the two arguments that a trigger is fired with.</summary>
    /// <typeparam name="TArg0">The type of the first argument.</typeparam>
    /// <typeparam name="TArg1">The type of the second argument.</typeparam>
    /// <param name="trigger">The trigger.</param>
    /// <returns>The declared trigger, to be given to <c>Fire</c> and to the configuration of states.</returns>
    /// <exception cref="InvalidOperationException">The trigger was declared before.</exception>
    public TriggerWithParameters<TArg0, TArg1> SetTriggerParameters<TArg0, TArg1>(TTrigger trigger) =>
        Declare(new TriggerWithParameters<TArg0, TArg1>(trigger));

    /// <summary>Declares the three arguments that a trigger is fired with.</summary>
    /// <typeparam name="TArg0">The type of the first argument.</typeparam>
    /// <typeparam name="TArg1">The type of the second argument.</typeparam>
    /// <typeparam name="TArg2">The type of the third argument.</typeparam>
    /// <param name="trigger">The trigger.</param>
    /// <returns>The declared trigger, to be given to <c>Fire</c> and to the configuration of states.</returns>
    /// <exception cref="InvalidOperationException">The trigger was declared before.</exception>
    public TriggerWithParameters<TArg0, TArg1, TArg2> SetTriggerParameters<TArg0, TArg1, TArg2>(TTrigger trigger) =>
        Declare(new TriggerWithParameters<TArg0, TArg1, TArg2>(trigger));

    private T Declare<T>(T declaration)
        where T : TriggerWithParameters =>
        _parameters.TryAdd(declaration.Trigger, declaration)
            ? declaration
            : throw new InvalidOperationException($"Parameters for the trigger '{declaration}' have already been configured.");
}
