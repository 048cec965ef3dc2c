namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    private readonly Queue<(TTrigger Trigger, object?[] Args)> _queue = [];
    private bool _firing;

    /// <summary>Fires a trigger: leaves the current state and enters the next one, with the actions configured for both.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <exception cref="InvalidOperationException">
    /// The trigger is not allowed now and nothing else was arranged for that, or an asynchronous action is in the way.
    /// </exception>
    public void Fire(TTrigger trigger) => Accept(trigger, []);

    /// <summary>Fires a trigger with arguments that are checked only now.</summary>
    /// <param name="trigger">The trigger, as declared.</param>
    /// <param name="args">The arguments, in order; none at all stands for the defaults of their types.</param>
    /// <exception cref="InvalidOperationException">As for <see cref="Fire(TTrigger)"/>.</exception>
    /// <exception cref="ArgumentException">The arguments are too few, too many or of the wrong types.</exception>
    public void Fire(TriggerWithParameters trigger, params object?[] args) => Accept(Of(trigger), args);

    /// <summary>Fires a trigger with one argument.</summary>
    /// <typeparam name="TArg0">The type of the argument.</typeparam>
    /// <param name="trigger">The trigger, as declared.</param>
    /// <param name="arg0">The argument.</param>
    /// <exception cref="InvalidOperationException">As for <see cref="Fire(TTrigger)"/>.</exception>
    public void Fire<TArg0>(TriggerWithParameters<TArg0> trigger, TArg0 arg0) => Accept(Of(trigger), [arg0]);

    /// <summary>Fires a trigger with two arguments.</summary>
    /// <typeparam name="TArg0">The type of the first argument.</typeparam>
    /// <typeparam name="TArg1">The type of the second argument.</typeparam>
    /// <param name="trigger">The trigger, as declared.</param>
    /// <param name="arg0">The first argument.</param>
    /// <param name="arg1">The second argument.</param>
    /// <exception cref="InvalidOperationException">As for <see cref="Fire(TTrigger)"/>.</exception>
    public void Fire<TArg0, TArg1>(TriggerWithParameters<TArg0, TArg1> trigger, TArg0 arg0, TArg1 arg1) =>
        Accept(Of(trigger), [arg0, arg1]);

    /// <summary>Fires a trigger with three arguments.</summary>
    /// <typeparam name="TArg0">The type of the first argument.</typeparam>
    /// <typeparam name="TArg1">The type of the second argument.</typeparam>
    /// <typeparam name="TArg2">The type of the third argument.</typeparam>
    /// <param name="trigger">The trigger, as declared.</param>
    /// <param name="arg0">The first argument.</param>
    /// <param name="arg1">The second argument.</param>
    /// <param name="arg2">The third argument.</param>
    /// <exception cref="InvalidOperationException">As for <see cref="Fire(TTrigger)"/>.</exception>
    public void Fire<TArg0, TArg1, TArg2>(TriggerWithParameters<TArg0, TArg1, TArg2> trigger, TArg0 arg0, TArg1 arg1, TArg2 arg2) =>
        Accept(Of(trigger), [arg0, arg1, arg2]);

    private static TTrigger Of(TriggerWithParameters trigger)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return trigger.Trigger;
    }

    private static InvalidOperationException UnknownFiringMode() => new("The firing mode has not been configured!");

    private void Accept(TTrigger trigger, object?[] args)
    {
        switch (_firingMode)
        {
            case FiringMode.Immediate:
                Handle(trigger, args);
                break;
            case FiringMode.Queued:
                _queue.Enqueue((trigger, args));
                if (!_firing)
                {
                    HandleQueue();
                }

                break;
            default:
                throw UnknownFiringMode();
        }
    }

    private void HandleQueue()
    {
        try
        {
            _firing = true;
            while (_queue.TryDequeue(out var next))
            {
                Handle(next.Trigger, next.Args);
            }
        }
        finally
        {
            // What is left after a failure stays queued: the next trigger to be fired runs behind it.
            _firing = false;
        }
    }

    private void Handle(TTrigger trigger, object?[] args)
    {
        _parameters.GetValueOrDefault(trigger)?.ValidateParameters(args);

        var source = State;
        var match = NodeOf(source).Find(trigger, args);
        if (match is not { Allowed: true })
        {
            _unhandled.Run(new(source, trigger, match?.Unmet));
            return;
        }

        if (match.Edge is DynamicEdge { ChooseLater: not null } later)
        {
            // A synchronous call does not wait for an awaited destination: the change of state follows on its own, later.
            _ = later.ChooseAsync(args).ContinueWith(
                chosen => RunAsync(Transit(new(source, chosen.Result, trigger, args))), TaskScheduler.Current);
            return;
        }

        if (match.Edge is InternalEdge)
        {
            // The published package looks an internal transition up twice, so its guards are asked twice: a counting guard sees it.
            match = NodeOf(source).Find(trigger, args) ?? match;
        }

        foreach (var step in StepsOf(match.Edge, source, trigger, args))
        {
            step.Run();
        }
    }
}
