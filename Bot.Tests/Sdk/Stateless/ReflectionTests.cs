using global::Stateless.Reflection;

namespace Bot.Tests.Sdk.Stateless;

public class ReflectionTests
{
    [Fact]
    public void The_states_and_their_relations_are_told()
    {
        var desk = new Ticketing();
        desk.In(At.Waiting).SubstateOf(At.Assigned);
        desk.In(At.Open).Permit(Cue.Close, At.Closed);

        var info = desk.Machine.GetInfo();

        Assert.Equal((typeof(At), typeof(Cue)), (info.StateType, info.TriggerType));
        Assert.Equal("Open", info.InitialState.ToString());
        Assert.Equal([At.Waiting, At.Assigned, At.Open, At.Closed], info.States.Select(state => (At)state.UnderlyingState));
        Assert.Equal(At.Assigned, Of(info, At.Waiting).Superstate?.UnderlyingState);
        Assert.Equal([Of(info, At.Waiting)], Of(info, At.Assigned).Substates);
        Assert.Empty(Of(info, At.Closed).Transitions);
    }

    [Fact]
    public void All_kinds_of_transitions_are_told()
    {
        var desk = new Ticketing();
        desk.In(At.Open)
            .PermitDynamic(Cue.Ask, ChooseNext, null, new DynamicStateInfos { { At.Waiting, "no answer yet" } })
            .InternalTransition(Cue.Answer, () => { })
            .PermitReentry(Cue.Reopen)
            .PermitIf(Cue.Close, At.Closed, IsHappy)
            .IgnoreIf(Cue.Assign, () => true, "always");

        var open = Of(desk.Machine.GetInfo(), At.Open);

        Assert.Equal(["Answer", "Reopen", "Close"], open.FixedTransitions.Select(transition => transition.Trigger.ToString()));
        Assert.Equal(["Open", "Open", "Closed"], open.FixedTransitions.Select(transition => transition.DestinationState.ToString()));
        Assert.Equal([true, false, false], open.FixedTransitions.Select(transition => transition.IsInternalTransition));
        Assert.Equal(["IsHappy"], open.FixedTransitions.Last().GuardConditionsMethodDescriptions.Select(guard => guard.Description));

        var dynamic = Assert.Single(open.DynamicTransitions);
        Assert.Equal("ChooseNext", dynamic.DestinationStateSelectorDescription.Description);
        var possible = Assert.Single(dynamic.PossibleDestinationStates!);
        Assert.Equal(("Waiting", "no answer yet"), (possible.DestinationState, possible.Criterion));

        var ignored = Assert.Single(open.IgnoredTriggers);
        Assert.Equal(("Assign", "always"), (ignored.Trigger.ToString(), ignored.GuardConditionsMethodDescriptions.Single().Description));
        Assert.Equal(4, open.Transitions.Count());
    }

    [Fact]
    public void Actions_are_told_with_their_names_and_timing()
    {
        var desk = new Ticketing();
        desk.In(At.Open)
            .OnEntry(Greet)
            .OnEntryFromAsync(Cue.Reopen, () => Task.CompletedTask, "apologise")
            .OnExit(() => { })
            .OnActivate(Greet, "hello")
            .OnDeactivateAsync(() => Task.CompletedTask, "goodbye");

        var open = Of(desk.Machine.GetInfo(), At.Open);

        Assert.Equal([("Greet", false, null), ("apologise", true, "Reopen")], open.EntryActions.Select(Describe));
        Assert.Equal([InvocationInfo.DefaultFunctionDescription], open.ExitActions.Select(action => action.Description));
        Assert.Equal(["hello"], open.ActivateActions.Select(action => action.Description));
        Assert.Equal([("goodbye", true)], open.DeactivateActions.Select(action => (action.Description, action.IsAsync)));
    }

    [Theory]
    [InlineData("Greet", null, "Greet")]
    [InlineData("Greet", "says hello", "says hello")]
    [InlineData("<Ctor>b__0", null, "Function")]
    [InlineData(null, null, "<null>")]
    public void A_delegate_is_called_by_the_best_name_it_has(string? method, string? description, string expected)
    {
        Assert.Equal(expected, new InvocationInfo(method, description, InvocationInfo.Timing.Synchronous).Description);
    }

    [Fact]
    public void The_initial_state_of_the_description_stands_alone()
    {
        var desk = new Ticketing();
        desk.In(At.Open).Permit(Cue.Close, At.Closed);

        Assert.Null(desk.Machine.GetInfo().InitialState.Transitions);
    }

    private static (string Name, bool IsAsync, string? FromTrigger) Describe(ActionInfo action) =>
        (action.Method.Description, action.Method.IsAsync, action.FromTrigger);

    private static StateInfo Of(StateMachineInfo info, At state) =>
        info.States.Single(candidate => candidate.UnderlyingState.Equals(state));

    private static At ChooseNext() => At.Waiting;

    private static bool IsHappy() => true;

    private static void Greet()
    {
    }
}
