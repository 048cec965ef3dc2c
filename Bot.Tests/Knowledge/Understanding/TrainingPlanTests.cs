using Bot.Knowledge.Understanding;

namespace Bot.Tests.Knowledge.Understanding;

public sealed class TrainingPlanTests
{
    [Theory]
    [InlineData(100, false)]
    [InlineData(3_999, false)]
    [InlineData(4_000, true)]
    [InlineData(11_999, true)]
    [InlineData(12_000, false)]
    public void Slips_are_learned_where_there_is_enough_to_learn_from_and_room(int examples, bool learns) =>
        Assert.Equal(learns, TrainingPlan.LearnsSlips(examples));

    [Fact]
    public void The_more_there_is_to_learn_the_fewer_passes_it_takes()
    {
        var passes = new[] { 100, 1_000, 10_000 }.Select(examples => TrainingPlan.For(examples).Neural.Passes).ToList();

        Assert.Equal(passes.OrderDescending(), passes);
        Assert.NotEqual(passes[0], passes[^1]);
    }
}
