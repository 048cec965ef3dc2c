using Bot.Listening.Learning;

namespace Bot.Tests.Listening.Learning;

public class OperatingPointTests
{
    [Fact]
    public void Goes_as_low_as_precision_allows()
    {
        var held = Enumerable.Range(0, 20).Select(at => new Held(0.9 - (at * 0.01), true)).Append(new Held(0.5, false)).Append(new Held(0.4, true));

        // 20 of 20 down to 0.71, 21 of 22 (95 %) down to 0.4.
        Assert.Equal(0.4, OperatingPoint.Choose(held, []));
    }

    [Fact]
    public void Stays_above_what_would_alarm_in_chat()
    {
        Held[] held = [new(0.9, true), new(0.6, true), new(0.3, true)];
        var chat = Enumerable.Repeat(0.1, 199).Append(0.7).Append(0.5);

        // Two of 201 may alarm: the first two do, the third, at 0.1, must not.
        Assert.Equal(0.3, OperatingPoint.Choose(held, chat));
        Assert.Equal(0.9, OperatingPoint.Choose(held, [0.7, 0.1]));
    }

    [Fact]
    public void Calls_nothing_a_complaint_when_no_threshold_is_good_enough()
    {
        Assert.Equal(OperatingPoint.Never, OperatingPoint.Choose([new(0.9, false), new(0.8, true)], []));
    }

    [Fact]
    public void Equal_probabilities_are_called_alike()
    {
        Assert.Equal(OperatingPoint.Never, OperatingPoint.Choose([new(0.8, true), new(0.8, false)], []));
    }
}
