namespace Bot.Tests.Sdk.Stateless;

public class HierarchyTests
{
    [Fact]
    public void A_substate_inherits_the_transitions_of_its_superstate()
    {
        var desk = new Ticketing(At.Waiting);
        desk.In(At.Waiting).SubstateOf(At.Assigned);
        desk.In(At.Assigned).SubstateOf(At.Open);
        desk.In(At.Open).Permit(Cue.Close, At.Closed);

        Assert.True(desk.Machine.IsInState(At.Open));
        Assert.False(desk.Machine.IsInState(At.Closed));

        desk.Machine.Fire(Cue.Close);

        Assert.Equal(At.Closed, desk.Machine.State);
        Assert.False(desk.Machine.IsInState(At.Open));
    }

    [Fact]
    public void A_substate_can_do_otherwise()
    {
        var desk = new Ticketing(At.Waiting);
        desk.In(At.Waiting).SubstateOf(At.Open).Permit(Cue.Close, At.Queued);
        desk.In(At.Open).Permit(Cue.Close, At.Closed);

        desk.Machine.Fire(Cue.Close);

        Assert.Equal(At.Queued, desk.Machine.State);
    }

    [Fact]
    public void Guards_of_both_levels_are_asked_and_those_of_the_upper_are_reported()
    {
        var desk = new Ticketing(At.Waiting);
        desk.In(At.Waiting).SubstateOf(At.Open).PermitIf(Cue.Close, At.Queued, () => false, "lower");
        desk.In(At.Open).PermitIf(Cue.Close, At.Closed, () => false, "upper");

        Assert.False(desk.Machine.CanFire(Cue.Close, out var unmet));

        Assert.Equal(["upper"], unmet);
    }

    [Theory]
    [InlineData(At.Closed, "out of Waiting; out of Assigned; into Closed")]
    [InlineData(At.Queued, "out of Waiting; into Queued")]
    [InlineData(At.Assigned, "out of Waiting")]
    public void Only_what_is_really_left_is_left(At destination, string expected)
    {
        var desk = new Ticketing(At.Waiting).Watched();
        desk.In(At.Waiting).SubstateOf(At.Assigned).Permit(Cue.Answer, destination);
        desk.In(At.Queued).SubstateOf(At.Assigned);

        desk.Machine.Fire(Cue.Answer);

        Assert.Equal(expected, desk.Notes);
    }

    [Fact]
    public void Superstates_are_entered_from_the_outside_in()
    {
        var desk = new Ticketing(At.Closed).Watched();
        desk.In(At.Closed).Permit(Cue.Reopen, At.Waiting);
        desk.In(At.Waiting).SubstateOf(At.Assigned);
        desk.In(At.Assigned).SubstateOf(At.Open);

        desk.Machine.Fire(Cue.Reopen);

        Assert.Equal("out of Closed; into Open; into Assigned; into Waiting", desk.Notes);
    }

    [Fact]
    public void Reentry_of_the_superstate_leaves_the_substate_for_it()
    {
        var desk = new Ticketing(At.Waiting).Watched();
        desk.In(At.Waiting).SubstateOf(At.Assigned);
        desk.In(At.Assigned).PermitReentry(Cue.Assign);

        desk.Machine.Fire(Cue.Assign);

        Assert.Equal("out of Waiting; out of Assigned; into Assigned", desk.Notes);
        Assert.Equal(At.Assigned, desk.Machine.State);
    }

    [Fact]
    public void An_inherited_transition_to_where_the_machine_is_does_nothing()
    {
        var desk = new Ticketing(At.Waiting).Watched();
        desk.In(At.Waiting).SubstateOf(At.Assigned);
        desk.In(At.Assigned).Permit(Cue.Ask, At.Waiting);

        desk.Machine.Fire(Cue.Ask);

        Assert.Equal("", desk.Notes);
    }

    [Fact]
    public void No_state_can_be_above_itself()
    {
        var desk = new Ticketing();
        desk.In(At.Waiting).SubstateOf(At.Assigned);
        desk.In(At.Assigned).SubstateOf(At.Open);

        var direct = Assert.Throws<ArgumentException>(() => desk.In(At.Open).SubstateOf(At.Open));
        var nested = Assert.Throws<ArgumentException>(() => desk.In(At.Open).SubstateOf(At.Waiting));

        Assert.Equal("Configuring Open as a substate of Open creates an illegal cyclic configuration.", direct.Message);
        Assert.Equal("Configuring Open as a substate of Waiting creates an illegal nested cyclic configuration.", nested.Message);
    }

    [Fact]
    public void An_initial_transition_goes_on_into_the_substate()
    {
        var desk = new Ticketing().Watched();
        desk.In(At.Open).Permit(Cue.Assign, At.Assigned);
        desk.In(At.Assigned).InitialTransition(At.Queued);
        desk.In(At.Queued).SubstateOf(At.Assigned).InitialTransition(At.Waiting);
        desk.In(At.Waiting).SubstateOf(At.Queued);
        desk.Machine.OnTransitioned(t => desk.Note($"{t.Source} to {t.Destination}"));
        desk.Machine.OnTransitionCompleted(t => desk.Note($"done {t.Source} to {t.Destination}"));

        desk.Machine.Fire(Cue.Assign);

        Assert.Equal(At.Waiting, desk.Machine.State);
        Assert.Equal(
            "out of Open; Open to Assigned; into Assigned; Assigned to Queued; into Queued; Queued to Waiting; into Waiting; " +
            "done Open to Waiting",
            desk.Notes);
    }

    [Fact]
    public void An_initial_transition_must_be_single_and_lead_down()
    {
        var desk = new Ticketing();
        desk.In(At.Open).Permit(Cue.Assign, At.Assigned);
        desk.In(At.Assigned).InitialTransition(At.Queued);

        Assert.Throws<ArgumentException>(() => desk.In(At.Open).InitialTransition(At.Open));
        Assert.Equal(
            "This state has already been configured with an initial transition (Queued).",
            Assert.Throws<InvalidOperationException>(() => desk.In(At.Assigned).InitialTransition(At.Waiting)).Message);
        Assert.Equal(
            "The target (Queued) for the initial transition is not a substate.",
            Assert.Throws<InvalidOperationException>(() => desk.Machine.Fire(Cue.Assign)).Message);
    }

    [Fact]
    public void Activation_goes_down_and_deactivation_goes_up()
    {
        var desk = new Ticketing(At.Waiting);
        desk.In(At.Waiting).SubstateOf(At.Open).OnActivate(() => desk.Note("on lower")).OnDeactivate(() => desk.Note("off lower"));
        desk.In(At.Open).OnActivate(() => desk.Note("on upper")).OnDeactivate(() => desk.Note("off upper"));

        desk.Machine.Activate();
        desk.Machine.Deactivate();

        Assert.Equal("on upper; on lower; off lower; off upper", desk.Notes);
    }
}
