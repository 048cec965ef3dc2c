namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>Fires a trigger and waits for the actions, asynchronous ones included.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <returns>
    /// A task that ends when everything is done; or at once when an action fires the trigger in a queueing machine, because it is
    /// handled after that action.
    /// </returns>
    /// <exception cref="InvalidOperationException">The trigger is not allowed now and nothing else was arranged for that.</exception>
    public Task FireAsync(TTrigger trigger) => AcceptAsync(trigger, []);

    /// <summary>Fires a trigger with arguments.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="args">The arguments, in order.</param>
    /// <returns>As for <see cref="FireAsync(TTrigger)"/>.</returns>
    public Task FireAsync(TTrigger trigger, params object?[] args) => AcceptAsync(trigger, args);

    /// <summary>Fires a trigger with arguments that are checked only now.</summary>
    /// <param name="trigger">The trigger, as declared.</param>
    /// <param name="args">The arguments, in order; none at all stands for the defaults of their types.</param>
    /// <returns>As for <see cref="FireAsync(TTrigger)"/>.</returns>
    public Task FireAsync(TriggerWithParameters trigger, params object?[] args) => AcceptAsync(Of(trigger), args);

    /// <summary>Fires a trigger with one argument.</summary>
    /// <typeparam name="TArg0">The type of the argument.</typeparam>
    /// <param name="trigger">The trigger, as declared.</param>
    /// <param name="arg0">The argument.</param>
    /// <returns>As for <see cref="FireAsync(TTrigger)"/>.</returns>
    public Task FireAsync<TArg0>(TriggerWithParameters<TArg0> trigger, TArg0 arg0) => AcceptAsync(Of(trigger), [arg0]);

    /// <summary>Fires a trigger with two arguments.</summary>
    /// <typeparam name="TArg0">The type of the first argument.</typeparam>
    /// <typeparam name="TArg1">The type of the second argument.</typeparam>
    /// <param name="trigger">The trigger, as declared.</param>
    /// <param name="arg0">The first argument.</param>
    /// <param name="arg1">The second argument.</param>
    /// <returns>As for <see cref="FireAsync(TTrigger)"/>.</returns>
    public Task FireAsync<TArg0, TArg1>(TriggerWithParameters<TArg0, TArg1> trigger, TArg0 arg0, TArg1 arg1) =>
        AcceptAsync(Of(trigger), [arg0, arg1]);

    /// <summary>Fires a trigger with three arguments.</summary>
    /// <typeparam name="TArg0">The type of the first argument.</typeparam>
    /// <typeparam name="TArg1">The type of the second argument.</typeparam>
    /// <typeparam name="TArg2">The type of the third argument.</typeparam>
    /// <param name="trigger">The trigger, as declared.</param>
    /// <param name="arg0">The first argument.</param>
    /// <param name="arg1">The second argument.</param>
    /// <param name="arg2">The third argument.</param>
    /// <returns>As for <see cref="FireAsync(TTrigger)"/>.</returns>
    public Task FireAsync<TArg0, TArg1, TArg2>(
        TriggerWithParameters<TArg0, TArg1, TArg2> trigger, TArg0 arg0, TArg1 arg1, TArg2 arg2) =>
        AcceptAsync(Of(trigger), [arg0, arg1, arg2]);

    private async Task AcceptAsync(TTrigger trigger, object?[] args)
    {
        switch (_firingMode)
        {
            case FiringMode.Immediate:
                await HandleAsync(trigger, args);
                break;
            case FiringMode.Queued when _firing:
                _queue.Enqueue((trigger, args));
                break;
            case FiringMode.Queued:
                await HandleQueueAsync(trigger, args);
                break;
            default:
                throw UnknownFiringMode();
        }
    }

    private async Task HandleQueueAsync(TTrigger trigger, object?[] args)
    {
        try
        {
            _firing = true;
            await HandleAsync(trigger, args).ConfigureAwait(RetainSynchronizationContext);
            while (_queue.TryDequeue(out var next))
            {
                await HandleAsync(next.Trigger, next.Args).ConfigureAwait(RetainSynchronizationContext);
            }
        }
        finally
        {
            _firing = false;
        }
    }

    private async Task HandleAsync(TTrigger trigger, object?[] args)
    {
        _parameters.GetValueOrDefault(trigger)?.ValidateParameters(args);

        var node = Current;
        var match = await node.FindAsync(trigger, args);
        if (match is not { Allowed: true })
        {
            // Unlike the synchronous way, this one does not tell which guards were unmet.
            await _unhandled.RunAsync(new(node.State, trigger, null));
            return;
        }

        var source = State;
        switch (match.Edge)
        {
            case DynamicEdge edge:
                await RunAsync(Transit(new(source, await edge.ChooseAsync(args), trigger, args)));
                break;
            case InternalEdge { Action.IsAsync: false } edge:
                await RunElsewhereAsync(() => edge.Action.Run(new(source, source, trigger, args)));
                break;
            default:
                await RunAsync(StepsOf(match.Edge, source, trigger, args));
                break;
        }
    }

    /// <summary>Synchronous internal actions do not run inside an asynchronous call but as tasks of their own.</summary>
    private Task RunElsewhereAsync(Action action) => RetainSynchronizationContext
        ? Task.Factory.StartNew(
            action, CancellationToken.None, TaskCreationOptions.DenyChildAttach, TaskScheduler.FromCurrentSynchronizationContext())
        : Task.Run(action);
}
