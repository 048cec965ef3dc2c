using Bot.Knowledge.Evaluation;

namespace Bot.Tests.Knowledge.Evaluation;

public class MetricsTests
{
    [Fact]
    public void Macro_f1_is_the_mean_over_the_labels_that_were_meant()
    {
        // a: 1 of 2 found, 1 right of 1 given: 2/3. b: found, 1 right of 2 given: 2/3. c: nothing given: 0.
        (string, string?)[] questions = [("a", "a"), ("a", "b"), ("b", "b"), ("c", null)];

        Assert.Equal(4.0 / 9, Metrics.MacroF1(questions)!.Value, 9);
        Assert.Null(Metrics.MacroF1([]));
    }

    [Fact]
    public void Auroc_counts_pairs_in_the_right_order_and_ties_half()
    {
        Assert.Equal(1, Metrics.Auroc([0.9, 0.8], [0.1]));
        Assert.Equal(0.75, Metrics.Auroc([0.9, 0.4], [0.5, 0.1]));
        Assert.Equal(0.5, Metrics.Auroc([0.3], [0.3]));
        Assert.Null(Metrics.Auroc([0.3], []));
    }

    [Fact]
    public void Calibration_error_is_weighed_over_ten_bins()
    {
        // In the highest bin 1.90 was promised and 1 came true, in that of 0.1 it was 0.12 and none.
        Assert.Equal((0.90 + 0.12) / 3, Metrics.CalibrationError([(0.92, true), (0.98, false), (0.12, false)])!.Value, 9);
        Assert.Equal(0.25, Metrics.CalibrationError([(1.0, true), (0.5, true), (0.5, true), (0.0, false)])!.Value, 9);
        Assert.Null(Metrics.CalibrationError([]));
    }

    [Theory]
    [InlineData(0.5, 2)]
    [InlineData(0.99, 4)]
    [InlineData(0, 1)]
    public void A_percentile_is_one_of_the_numbers(double share, double expected) => Assert.Equal(expected, Metrics.Percentile([4, 2, 1, 3], share));

    [Fact]
    public void A_share_of_nothing_is_nothing()
    {
        Assert.Null(Metrics.Share(0, 0));
        Assert.Equal(0.25, Metrics.Share(1, 4));
    }
}
