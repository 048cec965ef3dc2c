namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>The triggers that may be fired now without arguments.</summary>
    [Obsolete("Blocks a thread while awaited guards are asked; await PermittedTriggersAsync.")]
    public IEnumerable<TTrigger> PermittedTriggers => GetPermittedTriggers();

    /// <summary>The triggers that may be fired now without arguments.</summary>
    public Task<IEnumerable<TTrigger>> PermittedTriggersAsync => GetPermittedTriggersAsync();

    /// <summary>The triggers that may be fired now.</summary>
    /// <param name="args">What the guards are asked with; without any, they get the defaults of their parameters' types.</param>
    /// <returns>Those of the current state, then those of its superstates.</returns>
    [Obsolete("Blocks a thread while awaited guards are asked; await GetPermittedTriggersAsync.")]
    public IEnumerable<TTrigger> GetPermittedTriggers(params object?[] args) =>
        Task.Run(() => Current.PermittedAsync(args)).GetAwaiter().GetResult();

    /// <summary>The triggers that may be fired now.</summary>
    /// <param name="args">What the guards are asked with; without any, they get the defaults of their parameters' types.</param>
    /// <returns>Those of the current state, then those of its superstates.</returns>
    public async Task<IEnumerable<TTrigger>> GetPermittedTriggersAsync(params object?[] args) => await Current.PermittedAsync(args);

    /// <summary>The triggers that may be fired now, with their declared parameters.</summary>
    /// <param name="args">What the guards are asked with; without any, they get the defaults of their parameters' types.</param>
    /// <returns>Those of the current state, then those of its superstates.</returns>
    public async Task<IEnumerable<TriggerDetails<TState, TTrigger>>> GetDetailedPermittedTriggers(params object?[] args) =>
        (await Current.PermittedAsync(args))
            .Select(trigger => new TriggerDetails<TState, TTrigger>(trigger, _parameters.GetValueOrDefault(trigger)));

    /// <summary>Whether a trigger may be fired now. Awaited guards are not asked: their transitions count as absent.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <returns>True if firing it would not be refused.</returns>
    public bool CanFire(TTrigger trigger) => CanFire(trigger, out _);

    /// <summary>Whether a trigger may be fired now with one argument.</summary>
    /// <typeparam name="TArg0">The type of the argument.</typeparam>
    /// <param name="trigger">The trigger, as declared.</param>
    /// <param name="arg0">The argument.</param>
    /// <returns>True if firing it would not be refused.</returns>
    public bool CanFire<TArg0>(TriggerWithParameters<TArg0> trigger, TArg0 arg0) => CanFire(trigger, arg0, out _);

    /// <summary>Whether a trigger may be fired now with two arguments.</summary>
    /// <typeparam name="TArg0">The type of the first argument.</typeparam>
    /// <typeparam name="TArg1">The type of the second argument.</typeparam>
    /// <param name="trigger">The trigger, as declared.</param>
    /// <param name="arg0">The first argument.</param>
    /// <param name="arg1">The second argument.</param>
    /// <returns>True if firing it would not be refused.</returns>
    public bool CanFire<TArg0, TArg1>(TriggerWithParameters<TArg0, TArg1> trigger, TArg0 arg0, TArg1 arg1) =>
        CanFire(trigger, arg0, arg1, out _);

    /// <summary>Whether a trigger may be fired now with three arguments.</summary>
    /// <typeparam name="TArg0">The type of the first argument.</typeparam>
    /// <typeparam name="TArg1">The type of the second argument.</typeparam>
    /// <typeparam name="TArg2">The type of the third argument.</typeparam>
    /// <param name="trigger">The trigger, as declared.</param>
    /// <param name="arg0">The first argument.</param>
    /// <param name="arg1">The second argument.</param>
    /// <param name="arg2">The third argument.</param>
    /// <returns>True if firing it would not be refused.</returns>
    public bool CanFire<TArg0, TArg1, TArg2>(
        TriggerWithParameters<TArg0, TArg1, TArg2> trigger, TArg0 arg0, TArg1 arg1, TArg2 arg2) =>
        CanFire(trigger, arg0, arg1, arg2, out _);

    /// <summary>Whether a trigger may be fired now, and why not.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="unmetGuards">The descriptions of the guards in the way, empty if there are none; null without a transition.</param>
    /// <returns>True if firing it would not be refused.</returns>
    public bool CanFire(TTrigger trigger, out ICollection<string>? unmetGuards) => IsAllowed(trigger, [], out unmetGuards);

    /// <inheritdoc cref="CanFire(TTrigger, out ICollection{string})"/>
    public bool CanFire<TArg0>(TriggerWithParameters<TArg0> trigger, TArg0 arg0, out ICollection<string>? unmetGuards) =>
        IsAllowed(Of(trigger), [arg0], out unmetGuards);

    /// <inheritdoc cref="CanFire(TTrigger, out ICollection{string})"/>
    public bool CanFire<TArg0, TArg1>(
        TriggerWithParameters<TArg0, TArg1> trigger, TArg0 arg0, TArg1 arg1, out ICollection<string>? unmetGuards) =>
        IsAllowed(Of(trigger), [arg0, arg1], out unmetGuards);

    /// <inheritdoc cref="CanFire(TTrigger, out ICollection{string})"/>
    public bool CanFire<TArg0, TArg1, TArg2>(
        TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
        TArg0 arg0,
        TArg1 arg1,
        TArg2 arg2,
        out ICollection<string>? unmetGuards) =>
        IsAllowed(Of(trigger), [arg0, arg1, arg2], out unmetGuards);

    private bool IsAllowed(TTrigger trigger, object?[] args, out ICollection<string>? unmetGuards)
    {
        var match = Current.Find(trigger, args);
        unmetGuards = match?.Unmet;
        return match is { Allowed: true };
    }
}
