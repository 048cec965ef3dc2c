using Bot.Listening.Learning;
using Bot.Listening.Measuring;

namespace Bot.Tests.Listening.Measuring;

public class ComplaintMetricsTests
{
    // By hand: of 4 complaints 3 are called, of 6 others 1.
    private static readonly Held[] _held =
    [
        new(0.9, true), new(0.8, true), new(0.7, false), new(0.6, true), new(0.4, true),
        new(0.3, false), new(0.2, false), new(0.2, false), new(0.1, false), new(0.1, false),
    ];

    [Fact]
    public void Counts_as_by_hand()
    {
        var metrics = ComplaintMetrics.At(0.5, _held);

        Assert.Equal(0.8, metrics.Accuracy, 9);
        Assert.Equal(0.75, metrics.Precision, 9);
        Assert.Equal(0.75, metrics.Recall, 9);
        Assert.Equal(1 / 6.0, metrics.FalseAlarms, 9);
        // F1 of complaints 6/8, of others 10/12.
        Assert.Equal((0.75 + (10 / 12.0)) / 2, metrics.MacroF1, 9);
    }

    [Fact]
    public void Nothing_called_is_precision_and_recall_0()
    {
        var metrics = ComplaintMetrics.At(0.95, _held);

        Assert.Equal((0, 0, 0), (metrics.Precision, metrics.Recall, metrics.FalseAlarms));
        Assert.Equal(0.6, metrics.Accuracy, 9);
    }

    [Fact]
    public void Auc_is_the_part_of_pairs_in_the_right_order()
    {
        // Of 24 pairs, two are wrong: 0.6 and 0.4 against 0.7.
        Assert.Equal(22 / 24.0, ComplaintMetrics.Auc(_held), 9);
    }

    [Fact]
    public void Auc_of_equal_probabilities_is_a_half()
    {
        Assert.Equal(0.5, ComplaintMetrics.Auc([new(0.4, true), new(0.4, false), new(0.4, false)]), 9);
    }

    [Theory]
    [InlineData(0.5, 1)]
    [InlineData(0.6, 0.8)]
    [InlineData(1, 0.8)]
    public void The_best_precision_with_a_recall_is_found(double recall, double precision)
    {
        Assert.Equal(precision, ComplaintMetrics.PrecisionAt(recall, _held), 9);
    }

    [Theory]
    [InlineData(0.93, 0.5)]
    [InlineData(0.8, 1)]
    public void The_best_recall_with_a_precision_is_found(double precision, double recall)
    {
        Assert.Equal(recall, ComplaintMetrics.RecallAt(precision, _held), 9);
    }
}
