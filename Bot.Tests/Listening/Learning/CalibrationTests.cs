using Bot.Listening.Learning;

namespace Bot.Tests.Listening.Learning;

public class CalibrationTests
{
    [Fact]
    public void Says_how_often_a_score_was_a_complaint()
    {
        var held = Enumerable.Range(0, 1000).Select(at => (Score: at < 500 ? 1.0 : -1.0, IsComplaint: at < 500 ? at % 5 != 0 : at % 10 == 0)).ToList();

        var calibration = Calibration.Fit(held);

        Assert.Equal(0.8, calibration.Probability(1), 2);
        Assert.Equal(0.1, calibration.Probability(-1), 2);
    }

    [Fact]
    public void Clean_parts_do_not_drive_it_to_certainty()
    {
        var calibration = Calibration.Fit([.. Enumerable.Range(0, 20).Select(at => (at < 10 ? 1.0 : -1.0, at < 10))]);

        Assert.InRange(calibration.Probability(1), 0.85, 0.95);
    }
}
