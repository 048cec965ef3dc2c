namespace Bot.Tests.Sdk.Stateless;

public class DynamicAndInternalTests
{
    [Fact]
    public void The_destination_is_computed_each_time()
    {
        var desk = new Ticketing();
        var next = At.Queued;
        desk.In(At.Open).PermitDynamic(Cue.Assign, () => next);
        desk.In(At.Queued).Permit(Cue.Reopen, At.Open);

        desk.Machine.Fire(Cue.Assign);
        Assert.Equal(At.Queued, desk.Machine.State);

        desk.Machine.Fire(Cue.Reopen);
        next = At.Assigned;
        desk.Machine.Fire(Cue.Assign);
        Assert.Equal(At.Assigned, desk.Machine.State);
    }

    [Fact]
    public void A_computed_destination_may_be_the_state_itself()
    {
        var desk = new Ticketing().Watched();
        desk.In(At.Open).PermitDynamicIf(Cue.Assign, () => At.Open, () => true);

        desk.Machine.Fire(Cue.Assign);

        Assert.Equal("out of Open; into Open", desk.Notes);
    }

    [Fact]
    public void Without_its_guard_no_destination_is_computed()
    {
        var desk = new Ticketing();
        desk.In(At.Open).PermitDynamicIf(Cue.Assign, () => throw new TimeoutException(), () => false, "never");

        Assert.Throws<InvalidOperationException>(() => desk.Machine.Fire(Cue.Assign));
    }

    [Fact]
    public async Task An_awaited_destination_is_waited_for()
    {
        var desk = new Ticketing().Watched();
        desk.In(At.Open).PermitDynamicAsync(Cue.Assign, async () =>
        {
            await desk.NoteLater("chosen");
            return At.Queued;
        });

        await desk.Machine.FireAsync(Cue.Assign);

        Assert.Equal("chosen; out of Open; into Queued", desk.Notes);
    }

    [Fact]
    public async Task A_synchronous_call_does_not_wait_for_an_awaited_destination()
    {
        var desk = new Ticketing();
        var choice = new TaskCompletionSource<At>();
        var entered = new TaskCompletionSource();
        desk.In(At.Open).PermitDynamicAsync(Cue.Assign, () => choice.Task);
        desk.In(At.Queued).OnEntry(entered.SetResult);

        desk.Machine.Fire(Cue.Assign);
        Assert.Equal(At.Open, desk.Machine.State);

        choice.SetResult(At.Queued);
        await entered.Task;
        Assert.Equal(At.Queued, desk.Machine.State);
    }

    [Fact]
    public void An_internal_transition_neither_leaves_nor_enters_nor_tells()
    {
        var desk = new Ticketing().Watched();
        desk.In(At.Open).InternalTransition(Cue.Ask, transition => desk.Note($"asked in {transition.Destination}"));
        desk.Machine.OnTransitioned(_ => desk.Note("told"));

        desk.Machine.Fire(Cue.Ask);

        Assert.Equal("asked in Open", desk.Notes);
    }

    [Fact]
    public void The_internal_transition_whose_guard_is_met_runs()
    {
        var desk = new Ticketing(At.Waiting);
        desk.In(At.Waiting).SubstateOf(At.Open).InternalTransitionIf(Cue.Ask, _ => false, () => desk.Note("lower"));
        desk.In(At.Open).InternalTransitionIf(Cue.Ask, _ => true, () => desk.Note("upper"));

        desk.Machine.Fire(Cue.Ask);

        Assert.Equal("upper", desk.Notes);
    }

    [Fact]
    public async Task Both_kinds_of_internal_action_run_in_an_asynchronous_call()
    {
        var desk = new Ticketing();
        desk.In(At.Open)
            .InternalTransition(Cue.Ask, () => desk.Note("at once"))
            .InternalTransitionAsyncIf(Cue.Answer, () => true, () => desk.NoteLater("later"));

        await desk.Machine.FireAsync(Cue.Ask);
        await desk.Machine.FireAsync(Cue.Answer);

        Assert.Equal("at once; later", desk.Notes);
    }
}
