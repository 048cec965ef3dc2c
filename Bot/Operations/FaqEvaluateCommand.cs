using System.CommandLine;
using Bot.Knowledge.Evaluation;

namespace Bot.Operations;

/// <summary><c>faq evaluate</c>: how well questions in one file are understood after learning from another's.</summary>
internal static class FaqEvaluateCommand
{
    public static Command Create()
    {
        var train = LabelledFiles.Argument("TRAIN", "The questions to learn from, one on a line: label, tab, text.");
        var test = LabelledFiles.Argument("TEST", "The questions to ask; the label oos means that no entry answers it.");
        var json = new Option<bool>("--json") { Description = "Print one object of JSON on the last line." };
        var dev = new Option<string?>("--dev") { Description = "Choose the threshold on the questions of this file instead of hidden ones." };
        var reject = new Option<double>("--reject") { Description = "The share of that file's questions in scope to leave unanswered.", DefaultValueFactory = _ => 0.05 };
        var mistype = new Option<double>("--mistype") { Description = "Mistype this share of the words that are asked, 0 to 1." };
        var command = new Command("evaluate", "Measures how well questions are understood.") { train, test, json, dev, reject, mistype };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new Request(parsed.GetValue(train)!, parsed.GetValue(test)!, parsed.GetValue(dev), parsed.GetValue(reject), parsed.GetValue(mistype), parsed.GetValue(json)),
            System.Console.Out,
            System.Console.Error,
            cancellationToken));
        return command;
    }

    /// <summary>Measures and prints.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(Request request, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        if (request is not { Reject: >= 0 and < 1, Mistype: >= 0 and <= 1 })
        {
            await error.WriteLineAsync("--reject and --mistype are shares: from 0 to 1, like 0.05.");
            return ExitCodes.Usage;
        }

        var files = await LabelledFiles.ReadAsync([request.Train, request.Test, .. request.Dev is { } dev ? [dev] : Array.Empty<string>()], error, cancellationToken);
        if (files.ExitCode is { } code)
        {
            return code;
        }

        var asked = files.Questions[1].Select((question, at) => question with { Text = Mistyping.Mistype(question.Text, request.Mistype, (ulong)at + 1) });
        var result = new FaqEvaluation(TimeProvider.System).Run(
            files.Questions[0],
            [.. asked],
            request.Dev is null ? null : model => FaqEvaluation.ThresholdRejecting(request.Reject, files.Questions[2], model),
            cancellationToken);
        await output.WriteAsync(EvaluationReport.Table(result));
        if (request.Json)
        {
            await output.WriteLineAsync(EvaluationReport.Json(result));
        }

        return ExitCodes.Ok;
    }

    /// <summary>What to measure.</summary>
    /// <param name="Train">The file to learn from.</param>
    /// <param name="Test">The file to ask.</param>
    /// <param name="Dev">The file to choose the threshold on.</param>
    /// <param name="Reject">The share of it to leave unanswered.</param>
    /// <param name="Mistype">The share of words to mistype.</param>
    /// <param name="Json">Whether to print JSON too.</param>
    internal sealed record Request(string Train, string Test, string? Dev, double Reject, double Mistype, bool Json);
}
