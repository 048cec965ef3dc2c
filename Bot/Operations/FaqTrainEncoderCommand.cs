using System.CommandLine;
using Bot.Knowledge.Understanding;

namespace Bot.Operations;

/// <summary><c>faq train-encoder</c>: makes the file that the sentence encoder is read from; see docs/understanding.md.</summary>
internal static class FaqTrainEncoderCommand
{
    public static Command Create()
    {
        var train = LabelledFiles.Argument("TRAIN", "Questions about many things, one on a line: label, tab, text.");
        var file = LabelledFiles.Argument("OUT", "The file to write.");
        var command = new Command("train-encoder", "Trains the sentence encoder on your own questions. The program must be built with the file to use it.") { train, file };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetValue(train)!, parsed.GetValue(file)!, System.Console.Out, System.Console.Error, cancellationToken));
        return command;
    }

    /// <summary>Trains and writes.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string train, string file, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var files = await LabelledFiles.ReadAsync([train], error, cancellationToken);
        if (files.ExitCode is { } code)
        {
            return code;
        }

        var examples = files.Questions[0].Where(question => !question.IsStrange).Select(question => new TrainingExample(question.Label, question.Text));
        var encoder = SentenceEncoderTrainer.Train([.. examples], cancellationToken);
        try
        {
            await using var stream = File.Create(file);
            encoder.Write(stream);
            await output.WriteLineAsync($"Wrote {file}: {encoder.Count} numbers a question, {stream.Length} bytes.");
            return ExitCodes.Ok;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"{file} cannot be written: {exception.Message}");
            return ExitCodes.CannotWrite;
        }
    }
}
