using System.CommandLine;
using Bot.Knowledge.Evaluation;

namespace Bot.Operations;

/// <summary><c>faq train-curve</c>: what more phrasings of each entry are worth.</summary>
internal static class FaqTrainCurveCommand
{
    public static Command Create()
    {
        var train = LabelledFiles.Argument("TRAIN", "The questions to learn from, one on a line: label, tab, text.");
        var test = LabelledFiles.Argument("TEST", "The questions to ask.");
        var json = new Option<bool>("--json") { Description = "Print one object of JSON on the last line." };
        var command = new Command("train-curve", "Shows how understanding grows with the number of phrasings.") { train, test, json };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetValue(train)!, parsed.GetValue(test)!, parsed.GetValue(json), System.Console.Out, System.Console.Error, cancellationToken));
        return command;
    }

    /// <summary>Measures and prints.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string train, string test, bool json, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var files = await LabelledFiles.ReadAsync([train, test], error, cancellationToken);
        if (files.ExitCode is { } code)
        {
            return code;
        }

        var curve = TrainCurve.Run(new FaqEvaluation(TimeProvider.System), files.Questions[0], files.Questions[1], cancellationToken).ToList();
        await output.WriteAsync(EvaluationReport.Table(curve));
        if (json)
        {
            await output.WriteLineAsync(EvaluationReport.Json(curve));
        }

        return ExitCodes.Ok;
    }
}
