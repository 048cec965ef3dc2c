using Bot.Knowledge.Evaluation;

namespace Bot.Tests.Knowledge.Evaluation;

public class MistypingTests
{
    private const string Text = "please tell me where the parcel with my order number could possibly be waiting";

    [Fact]
    public void The_same_seed_makes_the_same_slips_and_another_makes_others()
    {
        Assert.Equal(Mistyping.Mistype(Text, 0.5, 1), Mistyping.Mistype(Text, 0.5, 1));
        Assert.NotEqual(Mistyping.Mistype(Text, 0.5, 1), Mistyping.Mistype(Text, 0.5, 2));
    }

    [Fact]
    public void As_many_words_are_mistyped_as_asked()
    {
        var words = string.Join(' ', Enumerable.Repeat("delivery", 1000));

        var mistyped = Mistyping.Mistype(words, 0.2, 7).Split(' ').Count(word => word != "delivery");

        Assert.InRange(mistyped, 150, 250);
        Assert.Equal(words, Mistyping.Mistype(words, 0, 7));
    }

    [Fact]
    public void A_slip_is_one_letter_and_never_the_first()
    {
        for (var seed = 1UL; seed <= 200; seed++)
        {
            var word = Mistyping.Mistype("parcel", 1, seed);

            Assert.Equal('p', word[0]);
            Assert.InRange(word.Length, 5, 7);
        }
    }

    [Fact]
    public void Short_words_and_other_scripts_survive()
    {
        Assert.EndsWith(" is it", Mistyping.Mistype("where is it", 1, 3), StringComparison.Ordinal);
        Assert.NotEmpty(Mistyping.Mistype("我的订单在哪里", 1, 3));
        Assert.Equal("", Mistyping.Mistype("", 1, 3));
    }
}
