using Bot.Knowledge.Understanding;

namespace Bot.Tests.Knowledge.Understanding;

public sealed class TrainingPlanTests
{
    [Fact]
    public void The_more_there_is_to_learn_the_fewer_passes_it_takes()
    {
        var passes = new[] { 100, 1_000, 10_000 }.Select(examples => TrainingPlan.For(examples).Neural.Passes).ToList();

        Assert.Equal(passes.OrderDescending(), passes);
        Assert.NotEqual(passes[0], passes[^1]);
    }
}
