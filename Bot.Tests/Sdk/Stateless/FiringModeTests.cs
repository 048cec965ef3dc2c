using global::Stateless;

namespace Bot.Tests.Sdk.Stateless;

public class FiringModeTests
{
    [Theory]
    [InlineData(FiringMode.Queued, "out of Open; into Assigned; done Assigned; out of Assigned; into Closed; done Closed")]
    [InlineData(FiringMode.Immediate, "out of Open; out of Assigned; into Closed; done Closed; into Assigned; done Closed")]
    public void A_trigger_fired_while_entering_waits_or_cuts_in(FiringMode mode, string expected)
    {
        var desk = new Ticketing(mode: mode);
        desk.In(At.Open).Permit(Cue.Assign, At.Assigned);
        desk.In(At.Assigned).Permit(Cue.Close, At.Closed).OnEntry(() => desk.Machine.Fire(Cue.Close));
        desk.Watched();
        desk.Machine.OnTransitionCompleted(transition => desk.Note($"done {transition.Destination}"));

        desk.Machine.Fire(Cue.Assign);

        Assert.Equal(expected, desk.Notes);
        Assert.Equal(At.Closed, desk.Machine.State);
    }

    [Fact]
    public void After_a_failure_the_machine_can_be_fired_again_and_first_does_what_was_waiting()
    {
        var desk = new Ticketing().Watched();
        desk.In(At.Open).Permit(Cue.Assign, At.Assigned).OnExit(() =>
        {
            desk.Machine.Fire(Cue.Close);
            throw new TimeoutException();
        });
        desk.In(At.Open).Permit(Cue.Close, At.Closed);
        desk.In(At.Closed).Permit(Cue.Reopen, At.Queued);

        Assert.Throws<TimeoutException>(() => desk.Machine.Fire(Cue.Assign));
        Assert.Equal(At.Open, desk.Machine.State);

        // The queued Close fails in the same way, before the new trigger is reached.
        Assert.Throws<TimeoutException>(() => desk.Machine.Fire(Cue.Reopen));
    }

    [Fact]
    public async Task An_asynchronous_trigger_fired_while_entering_waits_too()
    {
        var desk = new Ticketing();
        desk.In(At.Open).Permit(Cue.Assign, At.Assigned);
        desk.In(At.Assigned).Permit(Cue.Close, At.Closed).OnEntryAsync(async () =>
        {
            await desk.Machine.FireAsync(Cue.Close);
            await desk.NoteLater($"still {desk.Machine.State}");
        });
        desk.In(At.Closed).OnEntryAsync(() => desk.NoteLater("into Closed"));

        await desk.Machine.FireAsync(Cue.Assign);

        Assert.Equal("still Assigned; into Closed", desk.Notes);
    }

    [Fact]
    public void An_unknown_mode_is_an_error()
    {
        var desk = new Ticketing(mode: (FiringMode)7);

        Assert.Equal(
            "The firing mode has not been configured!",
            Assert.Throws<InvalidOperationException>(() => desk.Machine.Fire(Cue.Close)).Message);
    }
}
