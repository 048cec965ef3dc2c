namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>Runs the activation actions of the current state, those of its superstates first. It changes nothing by itself.</summary>
    /// <exception cref="InvalidOperationException">One of the actions is asynchronous.</exception>
    public void Activate()
    {
        foreach (var node in Current.SelfAndAbove.Reverse())
        {
            node.ActivateActions.ForEach(action => action.Run(node.State));
        }
    }

    /// <summary>Runs the deactivation actions of the current state, then those of its superstates. It changes nothing by itself.</summary>
    /// <exception cref="InvalidOperationException">One of the actions is asynchronous.</exception>
    public void Deactivate()
    {
        foreach (var node in Current.SelfAndAbove)
        {
            node.DeactivateActions.ForEach(action => action.Run(node.State));
        }
    }

    /// <summary>Runs the activation actions of the current state, those of its superstates first. It changes nothing by itself.</summary>
    /// <returns>A task that ends with the last action.</returns>
    public Task ActivateAsync() => RunAsync(Current.SelfAndAbove.Reverse(), node => node.ActivateActions);

    /// <summary>Runs the deactivation actions of the current state, then those of its superstates. It changes nothing by itself.</summary>
    /// <returns>A task that ends with the last action.</returns>
    public Task DeactivateAsync() => RunAsync(Current.SelfAndAbove, node => node.DeactivateActions);

    private static async Task RunAsync(IEnumerable<Node> nodes, Func<Node, List<Callback<TState>>> actionsOf)
    {
        foreach (var node in nodes)
        {
            foreach (var action in actionsOf(node))
            {
                await action.RunAsync(node.State).ConfigureAwait(node.RetainContext);
            }
        }
    }
}
