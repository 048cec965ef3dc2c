using System.Text.Json;
using Bot.Data;
using Bot.Listening;
using Bot.Listening.Measuring;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Listening.Measuring;

public sealed class ListeningCommandsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("listening-");
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [Fact]
    public async Task Learns_a_model_that_the_bot_then_uses()
    {
        var code = await Commands().TrainAsync(File("own.tsv", OwnLines()), null, withSeeds: false, _output, _error, CancellationToken.None);

        Assert.Equal((0, ""), (code, _error.ToString()));
        Assert.Contains("for a complaint: gronk", _output.ToString(), StringComparison.Ordinal);
        Assert.True(Loader().Load().Judge("gronk on the roof").Probability > 0.8);
        Assert.False(System.IO.File.Exists(Loader().OwnModel + ".new"));
    }

    [Fact]
    public async Task Writes_where_it_is_told()
    {
        var target = Path.Combine(_folder.FullName, "mine.model");

        var code = await Commands().TrainAsync(File("own.tsv", OwnLines()), target, withSeeds: false, _output, _error, CancellationToken.None);

        Assert.Equal(0, code);
        Assert.True(System.IO.File.Exists(target));
        Assert.False(System.IO.File.Exists(Loader().OwnModel));
    }

    [Fact]
    public async Task Says_the_figures_as_one_object_on_the_last_line()
    {
        var code = await Commands().EvaluateAsync(File("own.tsv", OwnLines()), 4, withSeeds: false, asJson: true, _output, _error, CancellationToken.None);

        Assert.Equal(0, code);
        using var figures = JsonDocument.Parse(_output.ToString().TrimEnd().Split('\n')[^1]);
        Assert.All(
            ["accuracy", "macroF1", "precision", "recall", "auc", "threshold", "falseAlarms"],
            name => Assert.InRange(figures.RootElement.GetProperty(name).GetDouble(), 0, 1.01));
        Assert.Equal(1, figures.RootElement.GetProperty("macroF1").GetDouble());
    }

    [Fact]
    public async Task Folds_give_the_same_figures_again()
    {
        var file = File("own.tsv", OwnLines());
        await Commands().EvaluateAsync(file, 4, withSeeds: false, asJson: true, _output, _error, CancellationToken.None);
        var first = _output.ToString();
        _output.GetStringBuilder().Clear();

        await Commands().EvaluateAsync(file, 4, withSeeds: false, asJson: true, _output, _error, CancellationToken.None);

        Assert.Equal(first, _output.ToString());
    }

    [Fact]
    public async Task Measures_the_model_in_use()
    {
        var file = File("some.tsv", "label\ttext", "Complaint\tmy order never arrived, I want a refund!!", "NOT_COMPLAINT\tgood morning everyone", "1\tверните деньги", "0\tспасибо!", "");

        var code = await Commands().EvaluateAsync(file, null, withSeeds: true, asJson: false, _output, _error, CancellationToken.None);

        Assert.Equal(0, code);
        Assert.Contains("4 messages, 2 of them complaints", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("accuracy 100", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_the_line_and_the_remedy()
    {
        var file = File("bad.tsv", "complaint\tlate again", "no tab here", "maybe\thm", "other\t  ");

        var code = await Commands().EvaluateAsync(file, null, withSeeds: true, asJson: false, _output, _error, CancellationToken.None);

        Assert.Equal(65, code);
        Assert.Equal(
            [
                $"{file}, line 2: there is no tab. Write the label, a tab, then the message.",
                $"{file}, line 3: 'maybe' is no label. Write complaint or other (also 1 or 0, yes or no).",
                $"{file}, line 4: the message is empty. Write it after the tab, or delete the line.",
            ],
            _error.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_66()
    {
        Assert.Equal(66, await Commands().TrainAsync("/nowhere/at/all.tsv", null, withSeeds: true, _output, _error, CancellationToken.None));
        Assert.Contains("There is no file", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_few_of_a_kind_is_65()
    {
        var code = await Commands().TrainAsync(File("few.tsv", "complaint\tlate", "other\thello"), null, withSeeds: false, _output, _error, CancellationToken.None);

        Assert.Equal(65, code);
        Assert.Contains("1 complaints and 1 other messages; at least 5 of each", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_to_learn_from_is_64()
    {
        Assert.Equal(64, await Commands().TrainAsync(null, null, withSeeds: false, _output, _error, CancellationToken.None));
        Assert.Equal(64, await Commands().EvaluateAsync(File("own.tsv", OwnLines()), 1, withSeeds: false, asJson: false, _output, _error, CancellationToken.None));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_73()
    {
        var target = Path.Combine(_folder.FullName, "no", "such", "folder.model");

        Assert.Equal(73, await Commands().TrainAsync(File("own.tsv", OwnLines()), target, withSeeds: false, _output, _error, CancellationToken.None));
        Assert.Contains("--out", _error.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string[] OwnLines() => [.. Enumerable.Range(0, 12).SelectMany(at => new[] { $"complaint\tthe {(char)('a' + at)} thing is gronk", $"other\tthe {(char)('a' + at)} thing is wibble" })];

    private string File(string name, params string[] lines)
    {
        var path = Path.Combine(_folder.FullName, name);
        System.IO.File.WriteAllLines(path, lines);
        return path;
    }

    private ListeningCommands Commands() => new(Loader());

    private ComplaintDetectorLoader Loader() => new(Options.Create(new ListeningOptions()), new DataFolder(_folder.FullName), NullLogger<ComplaintDetectorLoader>.Instance);
}
