using System.Text.Json;
using Bot.Operations;
using Bot.Tests.Knowledge.Understanding;

namespace Bot.Tests.Operations;

public sealed class FaqEvaluateCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("evaluate-").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [Fact]
    public async Task The_last_line_is_one_object_with_all_measures()
    {
        Assert.Equal(0, await RunAsync(Train(), Write("test.tsv", "delivery\twhere is my parcel\nRefund\tgive my money back\noos\tknow a joke about cats\n")));

        using var json = JsonDocument.Parse(_output.ToString().TrimEnd().Split('\n')[^1]);
        Assert.Equal(1, json.RootElement.GetProperty("accuracy").GetDouble());
        Assert.Equal(1, json.RootElement.GetProperty("oosRecall").GetDouble());
        string[] keys = ["accuracy", "top3", "macroF1", "auroc", "oosRecall", "oosPrecision", "ece", "wrongAnswerRate", "answeredRight", "threshold", "trainSeconds", "queryP50Micros", "queryP99Micros", "peakMiB"];
        Assert.Equal(keys, json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Contains("right entry is first", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_test_does_not_tell_is_null()
    {
        Assert.Equal(0, await RunAsync(Train(), Write("test.tsv", "delivery\twhere is my parcel\n")));

        using var json = JsonDocument.Parse(_output.ToString().TrimEnd().Split('\n')[^1]);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("auroc").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("oosPrecision").ValueKind);
    }

    [Fact]
    public async Task The_threshold_can_come_from_a_development_file()
    {
        var test = Write("test.tsv", "delivery\twhere is my parcel\n");
        var dev = Write("dev.tsv", "delivery\twhere is the parcel\nrefund\tgive my money back\nhours\twhen do you open\noos\tknow a joke\n");

        Assert.Equal(0, await RunAsync(Train(), test, dev, reject: 0));
        Assert.Equal(0, await RunAsync(Train(), test, dev, reject: 0.9));

        var thresholds = _output.ToString().Split('\n').Where(line => line.StartsWith('{'))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("threshold").GetDouble()).ToList();
        Assert.True(thresholds[0] < thresholds[1]);
    }

    [Fact]
    public async Task A_bad_line_is_named_and_the_code_is_65()
    {
        Assert.Equal(65, await RunAsync(Train(), Write("test.tsv", "delivery\tfine\nbroken\n")));

        Assert.Contains("test.tsv: Line 2: no tab", _error.ToString(), StringComparison.Ordinal);
        Assert.Empty(_output.ToString());
    }

    [Fact]
    public async Task A_missing_file_is_named_and_the_code_is_66()
    {
        Assert.Equal(66, await RunAsync(Train(), Path.Combine(_folder, "nothing.tsv")));

        Assert.Contains("nothing.tsv", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_nothing_to_learn_is_refused()
    {
        Assert.Equal(65, await RunAsync(Write("strange.tsv", "oos\tknow a joke\n"), Train()));

        Assert.Contains("nothing to learn", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_share_above_one_is_refused() => Assert.Equal(64, await RunAsync(Train(), Train(), reject: 5));

    [Fact]
    public async Task The_curve_has_a_point_for_each_number_of_phrasings_and_one_for_all()
    {
        Assert.Equal(0, await FaqTrainCurveCommand.RunAsync(Train(), Write("test.tsv", "delivery\twhere is my parcel\n"), json: true, _output, _error, CancellationToken.None));

        using var json = JsonDocument.Parse(_output.ToString().TrimEnd().Split('\n')[^1]);
        var points = json.RootElement.GetProperty("curve").EnumerateArray().Select(point => point.GetProperty("perLabel").ToString());
        Assert.Equal(["1", "2", "3", "5", "10", ""], points);
    }

    [Fact]
    public async Task An_encoder_is_trained_from_a_file_and_written()
    {
        var path = Path.Combine(_folder, "encoder.bin");

        Assert.Equal(0, await FaqTrainEncoderCommand.RunAsync(Train(), path, _output, _error, CancellationToken.None));
        Assert.Equal(73, await FaqTrainEncoderCommand.RunAsync(Train(), Path.Combine(_folder, "no", "such"), _output, _error, CancellationToken.None));

        await using var file = File.OpenRead(path);
        Assert.Equal(128, Bot.Knowledge.Understanding.SentenceEncoder.Read(file).Count);
    }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _output.Dispose();
        _error.Dispose();
    }

    private Task<int> RunAsync(string train, string test, string? dev = null, double reject = 0.05) =>
        FaqEvaluateCommand.RunAsync(new FaqEvaluateCommand.Request(train, test, dev, reject, Mistype: 0, Json: true), _output, _error, CancellationToken.None);

    private string Train() => Write("train.tsv", string.Join('\n', SmallFaq.Examples.Select(example => $"{example.Label}\t{example.Text}")));

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
