using Bot.Languages;

namespace Bot.Tests.Scenarios;

/// <summary>The clock is set back, as after a reboot without network: nobody waits, and the order stays.</summary>
public sealed class ClockTests
{
    [Fact]
    public async Task Set_back_by_a_day_nothing_stands_still()
    {
        var time = new ShiftedTime();
        await using var desk = new DeskOnTelegram();
        await desk.PrepareAsync(time);
        await desk.RunAsync();
        var (ann, topic) = await desk.CustomerWithTicketAsync("Ann");
        ann.Says("before 1");
        await topic.Hears("before 1");

        time.Shift = -TimeSpan.FromDays(1);
        ann.Says("after 2");
        await topic.Hears("after 2");
        await desk.Bot.RestartAsync();
        desk.Agent.In(topic).Says("still here");
        await ann.Hears("still here");
        desk.Agent.In(topic).Presses(new Phrasebooks()[Language.English].Label("action.resolve"));
        await ann.Hears(new Phrasebooks()[Language.English].Label("rating.question"));
        desk.Bot.HasNoErrors();
    }

    private sealed class ShiftedTime : TimeProvider
    {
        public TimeSpan Shift { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift;
    }
}
