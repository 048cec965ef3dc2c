namespace Bot.Tests.Sdk.Stateless;

public class ParameterTests
{
    [Fact]
    public void Arguments_reach_actions_guards_and_selectors_in_order()
    {
        var desk = new Ticketing();
        var assign = desk.Machine.SetTriggerParameters<string, int, bool>(Cue.Assign);
        var ask = desk.Machine.SetTriggerParameters<string, int>(Cue.Ask);
        var close = desk.Machine.SetTriggerParameters<string>(Cue.Close);
        desk.In(At.Open)
            .PermitIf(assign, At.Assigned, (agent, level, urgent) => agent == "ann" && level == 2 && urgent)
            .IgnoreIf(ask, (what, times) => what == "why" && times == 3)
            .InternalTransition(close, (reason, transition) => desk.Note($"{reason} in {transition.Source}"));
        desk.In(At.Assigned)
            .OnEntryFrom(assign, (agent, level, urgent) => desk.Note($"{agent}/{level}/{urgent}"))
            .OnEntryFrom(assign, (agent, level, urgent, transition) => desk.Note($"{agent} by {transition.Trigger}"))
            .OnEntryFrom(Cue.Answer, () => desk.Note("not this one"))
            .PermitDynamic(ask, (what, times) => what == "why" && times == 3 ? At.Waiting : At.Closed);

        desk.Machine.Fire(close, "spam");
        desk.Machine.Fire(ask, "why", 3);
        desk.Machine.Fire(assign, "ann", 2, true);
        desk.Machine.Fire(ask, "why", 3);

        Assert.Equal("spam in Open; ann/2/True; ann by Assign", desk.Notes);
        Assert.Equal(At.Waiting, desk.Machine.State);
    }

    [Fact]
    public async Task Arguments_reach_asynchronous_actions_guards_and_selectors_in_order()
    {
        var desk = new Ticketing();
        var assign = desk.Machine.SetTriggerParameters<string, int, bool>(Cue.Assign);
        var ask = desk.Machine.SetTriggerParameters<string, int>(Cue.Ask);
        desk.In(At.Open)
            .PermitIfAsync(assign, At.Assigned, (agent, level, urgent) => Task.FromResult(agent == "ann" && level == 2 && urgent))
            .InternalTransitionAsync(ask, (what, times, transition) => desk.NoteLater($"{what}/{times}"));
        desk.In(At.Assigned)
            .OnEntryFromAsync(assign, (agent, level, urgent, transition) => desk.NoteLater($"{agent}/{level}/{urgent}"))
            .PermitDynamicIfAsync(ask, (what, times) => Task.FromResult(At.Waiting), (what, times) => what == "why" && times == 3);

        await desk.Machine.FireAsync(ask, "why", 3);
        await desk.Machine.FireAsync(assign, "ann", 2, true);
        await desk.Machine.FireAsync(ask, "why", 3);

        Assert.Equal("why/3; ann/2/True", desk.Notes);
        Assert.Equal(At.Waiting, desk.Machine.State);
    }

    [Fact]
    public void Fitting_arguments_can_be_asked_about()
    {
        var desk = new Ticketing();
        var close = desk.Machine.SetTriggerParameters<int>(Cue.Close);
        desk.In(At.Open).PermitIf(close, At.Closed, Tuple.Create<Func<int, bool>, string>(score => score > 3, "good score"));

        Assert.True(desk.Machine.CanFire(close, 4));
        Assert.False(desk.Machine.CanFire(close, 3, out var unmet));
        Assert.Equal(["good score"], unmet);
    }

    [Fact]
    public void Wrong_arguments_are_refused_when_the_trigger_is_fired()
    {
        var desk = new Ticketing();
        var ask = desk.Machine.SetTriggerParameters(Cue.Ask, typeof(string), typeof(int));

        Assert.Equal(
            "An argument of type System.Int32 is required in position 1.",
            Assert.Throws<ArgumentException>(() => desk.Machine.Fire(ask, "why")).Message);
        Assert.Equal(
            "The argument in position 0 is of type System.Int32 but must be of type System.String.",
            Assert.Throws<ArgumentException>(() => desk.Machine.Fire(ask, 1, 2)).Message);
        Assert.Equal(
            "Too many parameters have been supplied. Expecting 2 but got 3.",
            Assert.Throws<ArgumentException>(() => desk.Machine.Fire(ask, "why", 2, 3)).Message);
    }

    [Fact]
    public void Without_any_argument_the_defaults_are_taken()
    {
        var desk = new Ticketing();
        var close = desk.Machine.SetTriggerParameters<int>(Cue.Close);
        desk.In(At.Open).Permit(Cue.Close, At.Closed);
        desk.In(At.Closed).OnEntryFrom(close, score => desk.Note($"score {score}"));

        desk.Machine.Fire(Cue.Close);

        Assert.Equal("score 0", desk.Notes);
    }

    [Fact]
    public void Parameters_are_declared_once()
    {
        var desk = new Ticketing();
        desk.Machine.SetTriggerParameters<int>(Cue.Close);

        var error = Assert.Throws<InvalidOperationException>(() => desk.Machine.SetTriggerParameters<string>(Cue.Close));

        Assert.StartsWith("Parameters for the trigger '", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("' have already been configured.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Permitted_triggers_come_with_their_parameters()
    {
        var desk = new Ticketing(At.Waiting);
        desk.Machine.SetTriggerParameters<string, int>(Cue.Ask);
        desk.In(At.Waiting).SubstateOf(At.Open)
            .Permit(Cue.Ask, At.Queued)
            .PermitIfAsync(Cue.Answer, At.Assigned, () => Task.FromResult(true))
            .PermitIf(Cue.Assign, At.Assigned, () => false);
        desk.In(At.Open).Permit(Cue.Close, At.Closed).Ignore(Cue.Ask);

        var details = (await desk.Machine.GetDetailedPermittedTriggers()).ToList();

        Assert.Equal([Cue.Ask, Cue.Answer, Cue.Close], details.Select(detail => detail.Trigger));
        Assert.Equal([typeof(string), typeof(int)], details[0].Parameters?.ArgumentTypes);
        Assert.Equal([true, false, false], details.Select(detail => detail.HasParameters));
        Assert.Equal([Cue.Ask, Cue.Answer, Cue.Close], await desk.Machine.PermittedTriggersAsync);
    }

    [Fact]
    public async Task Permitted_triggers_depend_on_the_arguments_asked_with()
    {
        var desk = new Ticketing();
        var close = desk.Machine.SetTriggerParameters<int>(Cue.Close);
        desk.In(At.Open).PermitIf(close, At.Closed, score => score > 3);

        Assert.Empty(await desk.Machine.GetPermittedTriggersAsync(3));
        Assert.Equal([Cue.Close], await desk.Machine.GetPermittedTriggersAsync(4));
    }
}
