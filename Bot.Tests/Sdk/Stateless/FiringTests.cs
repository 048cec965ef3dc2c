using global::Stateless;

namespace Bot.Tests.Sdk.Stateless;

public class FiringTests
{
    [Fact]
    public void A_trigger_leads_to_its_destination()
    {
        var desk = new Ticketing().Watched();
        desk.In(At.Open).Permit(Cue.Close, At.Closed);

        desk.Machine.Fire(Cue.Close);

        Assert.Equal(At.Closed, desk.Machine.State);
        Assert.Equal("out of Open; into Closed", desk.Notes);
    }

    [Fact]
    public void State_can_be_kept_elsewhere()
    {
        var stored = At.Open;
        var machine = new StateMachine<At, Cue>(() => stored, state => stored = state);
        machine.Configure(At.Open).Permit(Cue.Close, At.Closed);
        machine.Configure(At.Closed).Permit(Cue.Reopen, At.Open);

        machine.Fire(Cue.Close);
        Assert.Equal(At.Closed, stored);

        stored = At.Open;
        Assert.True(machine.CanFire(Cue.Close));
    }

    [Fact]
    public void A_trigger_without_transition_is_refused_with_advice()
    {
        var desk = new Ticketing();

        var refusal = Assert.Throws<InvalidOperationException>(() => desk.Machine.Fire(Cue.Close));

        Assert.Equal(
            "No valid leaving transitions are permitted from state 'Open' for trigger 'Close'. Consider ignoring the trigger.",
            refusal.Message);
    }

    [Fact]
    public void Unmet_guards_are_named_in_the_refusal()
    {
        var desk = new Ticketing();
        desk.In(At.Open)
            .PermitIf(Cue.Close, At.Closed, () => false, "customer is happy")
            .PermitIf(Cue.Close, At.Waiting, Tuple.Create(() => true, "met"), Tuple.Create(() => false, "agent is free"));

        var refusal = Assert.Throws<InvalidOperationException>(() => desk.Machine.Fire(Cue.Close));

        Assert.Equal(
            "Trigger 'Close' is valid for transition from state 'Open' but a guard conditions are not met. " +
            "Guard descriptions: 'customer is happy, agent is free'.",
            refusal.Message);
        Assert.False(desk.Machine.CanFire(Cue.Close, out var unmet));
        Assert.Equal(["customer is happy", "agent is free"], unmet);
    }

    [Fact]
    public void Two_open_ways_for_one_trigger_are_an_error()
    {
        var desk = new Ticketing();
        desk.In(At.Open).PermitIf(Cue.Close, At.Closed, () => true).Permit(Cue.Close, At.Waiting);

        var error = Assert.Throws<InvalidOperationException>(() => desk.Machine.Fire(Cue.Close));

        Assert.Equal(
            "Multiple permitted exit transitions are configured from state 'Open' for trigger 'Close'. " +
            "Guard clauses must be mutually exclusive.",
            error.Message);
        Assert.Equal(At.Open, desk.Machine.State);
    }

    [Fact]
    public void A_trigger_whose_guard_is_met_takes_the_only_open_way()
    {
        var desk = new Ticketing();
        desk.In(At.Open).PermitIf(Cue.Close, At.Closed, () => false).PermitIf(Cue.Close, At.Waiting, () => true);

        desk.Machine.Fire(Cue.Close);

        Assert.Equal(At.Waiting, desk.Machine.State);
    }

    [Fact]
    public void An_ignored_trigger_does_nothing()
    {
        var desk = new Ticketing().Watched();
        desk.In(At.Open).Ignore(Cue.Reopen).IgnoreIf(Cue.Ask, () => false, "never");

        desk.Machine.Fire(Cue.Reopen);

        Assert.Equal("", desk.Notes);
        Assert.Throws<InvalidOperationException>(() => desk.Machine.Fire(Cue.Ask));
    }

    [Fact]
    public void A_reentry_leaves_and_enters_again()
    {
        var desk = new Ticketing().Watched();
        desk.In(At.Open).PermitReentry(Cue.Reopen).PermitReentryIf(Cue.Ask, () => false);
        desk.Machine.OnTransitioned(transition => desk.Note($"again: {transition.IsReentry}"));

        desk.Machine.Fire(Cue.Reopen);

        Assert.Equal("out of Open; again: True; into Open", desk.Notes);
        Assert.False(desk.Machine.CanFire(Cue.Ask));
    }

    [Fact]
    public void The_destination_may_not_be_the_state_itself()
    {
        var desk = new Ticketing();

        var error = Assert.Throws<ArgumentException>(() => desk.In(At.Open).Permit(Cue.Close, At.Open));

        Assert.Equal(
            "Permit() (and PermitIf()) require that the destination state is not equal to the source state. " +
            "To accept a trigger without changing state, use either Ignore() or PermitReentry().",
            error.Message);
        Assert.Throws<ArgumentException>(() => desk.In(At.Open).PermitIf(Cue.Close, At.Open, () => true));
    }

    [Fact]
    public void Something_else_can_be_done_about_unhandled_triggers()
    {
        var desk = new Ticketing();
        desk.In(At.Open).PermitIf(Cue.Close, At.Closed, () => false, "never");
        desk.Machine.OnUnhandledTrigger(
            (state, trigger, unmet) => desk.Note($"{state}/{trigger}/{string.Join('+', unmet ?? ["nothing"])}"));

        desk.Machine.Fire(Cue.Close);
        desk.Machine.Fire(Cue.Ask);

        Assert.Equal("Open/Close/never; Open/Ask/nothing", desk.Notes);
    }

    [Fact]
    public void The_text_of_a_machine_tells_state_and_permitted_triggers()
    {
        var desk = new Ticketing();
        desk.In(At.Open).Permit(Cue.Close, At.Closed).PermitIf(Cue.Ask, At.Waiting, () => false).Ignore(Cue.Reopen);

        Assert.Equal("StateMachine { State = Open, PermittedTriggers = { Close, Reopen }}", desk.Machine.ToString());
    }

    [Fact]
    public void Null_delegates_are_refused_by_name()
    {
        Assert.Equal("stateAccessor", Assert.Throws<ArgumentNullException>(() => new StateMachine<At, Cue>(null!, _ => { })).ParamName);
        Assert.Equal("stateMutator", Assert.Throws<ArgumentNullException>(() => new StateMachine<At, Cue>(() => At.Open, null!)).ParamName);
        var desk = new Ticketing();
        Assert.Equal("entryAction", Assert.Throws<ArgumentNullException>(() => desk.In(At.Open).OnEntry((Action)null!)).ParamName);
        Assert.Equal(
            "destinationStateSelector",
            Assert.Throws<ArgumentNullException>(() => desk.In(At.Open).PermitDynamic(Cue.Ask, (Func<At>)null!)).ParamName);
        Assert.Equal(
            "trigger",
            Assert.Throws<ArgumentNullException>(() => desk.Machine.Fire((StateMachine<At, Cue>.TriggerWithParameters)null!)).ParamName);
    }
}
