using Stateless.Reflection;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <content>Actions of leaving, activating and deactivating.</content>
    public partial class StateConfiguration
    {
        /// <summary>Runs an action whenever the state is left.</summary>
        /// <param name="exitAction">What is run.</param>
        /// <param name="exitActionDescription">What the action is called in graphs; null for the name of its method.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration OnExit(Action exitAction, string? exitActionDescription = null) =>
            Add(_node.ExitActions, new(_ => exitAction(), InvocationInfo.Of(Given(exitAction), exitActionDescription)));

        /// <inheritdoc cref="OnExit(Action, string)"/>
        public StateConfiguration OnExit(Action<Transition> exitAction, string? exitActionDescription = null) =>
            Add(_node.ExitActions, new(exitAction, InvocationInfo.Of(exitAction, exitActionDescription)));

        /// <summary>Runs an asynchronous action whenever the state is left.</summary>
        /// <param name="exitAction">What is run.</param>
        /// <param name="exitActionDescription">What the action is called in graphs; null for the name of its method.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration OnExitAsync(Func<Task> exitAction, string? exitActionDescription = null) =>
            Add(_node.ExitActions, new(_ => exitAction(), RefuseExit, Awaited(Given(exitAction), exitActionDescription)));

        /// <inheritdoc cref="OnExitAsync(Func{Task}, string)"/>
        public StateConfiguration OnExitAsync(Func<Transition, Task> exitAction, string? exitActionDescription = null) =>
            Add(_node.ExitActions, new(exitAction, RefuseExit, Awaited(exitAction, exitActionDescription)));

        /// <summary>Runs an action when the machine is activated in this state or below it.</summary>
        /// <param name="activateAction">What is run.</param>
        /// <param name="activateActionDescription">What the action is called in graphs; null for the name of its method.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration OnActivate(Action activateAction, string? activateActionDescription = null) =>
            Add(_node.ActivateActions, new(_ => activateAction(), InvocationInfo.Of(activateAction, activateActionDescription)));

        /// <summary>Runs an asynchronous action when the machine is activated in this state or below it.</summary>
        /// <param name="activateAction">What is run.</param>
        /// <param name="activateActionDescription">What the action is called in graphs; null for the name of its method.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration OnActivateAsync(Func<Task> activateAction, string? activateActionDescription = null) =>
            Add(
                _node.ActivateActions,
                new(_ => activateAction(), state => Refuse("Activate", state), Awaited(activateAction, activateActionDescription)));

        /// <summary>Runs an action when the machine is deactivated in this state or below it.</summary>
        /// <param name="deactivateAction">What is run.</param>
        /// <param name="deactivateActionDescription">What the action is called in graphs; null for the name of its method.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration OnDeactivate(Action deactivateAction, string? deactivateActionDescription = null) =>
            Add(_node.DeactivateActions, new(_ => deactivateAction(), InvocationInfo.Of(deactivateAction, deactivateActionDescription)));

        /// <summary>Runs an asynchronous action when the machine is deactivated in this state or below it.</summary>
        /// <param name="deactivateAction">What is run.</param>
        /// <param name="deactivateActionDescription">What the action is called in graphs; null for the name of its method.</param>
        /// <returns>The same configuration, to be continued.</returns>
        public StateConfiguration OnDeactivateAsync(Func<Task> deactivateAction, string? deactivateActionDescription = null) =>
            Add(
                _node.DeactivateActions,
                new(_ => deactivateAction(), state => Refuse("Deactivate", state), Awaited(deactivateAction, deactivateActionDescription)));

        private static string RefuseExit(Transition transition) =>
            $"Cannot execute asynchronous action specified in OnExit event for '{transition.Source}' state. " +
            "Use asynchronous version of Fire [FireAsync]";

        private static string Refuse(string call, TState state) =>
            $"Cannot execute asynchronous action specified in On{call}Async for '{state}' state. " +
            $"Use asynchronous version of {call} [{call}Async]";

        private StateConfiguration Add<TContext>(List<Callback<TContext>> actions, Callback<TContext> action)
        {
            actions.Add(action);
            return this;
        }
    }
}
