using System.CommandLine;
using Bot.Languages;

namespace Bot.Operations;

/// <summary><c>language evaluate</c>: measures how well the bot tells the languages of a file's texts.</summary>
internal static class LanguageCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A .tsv file: a language's code (en, ru, vi, zh, other), a tab, the text." };
        var json = new Option<bool>("--json") { Description = "Prints the numbers as one JSON object on the last line, too." };
        var evaluate = new Command("evaluate", "Measures how well the languages of a file's texts are told.") { file, json };
        evaluate.SetAction(parsed => Evaluate(parsed.GetValue(file)!, parsed.GetValue(json), System.Console.Out, System.Console.Error));
        return new Command("language", "Tells in which language people write.") { evaluate };
    }

    /// <summary>Measures with a file.</summary>
    /// <returns>The exit code.</returns>
    public static int Evaluate(string file, bool json, TextWriter output, TextWriter error)
    {
        if (!File.Exists(file))
        {
            error.WriteLine($"There is no file '{file}'. Give the path of a .tsv file.");
            return ExitCodes.NoFile;
        }

        var books = new Phrasebooks();
        var evaluation = new LanguageEvaluation(new LanguageDetector(books), books.Codes);
        try
        {
            return evaluation.Run(File.ReadLines(file), json, output, error) ? ExitCodes.Ok : ExitCodes.BadFile;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"'{file}' cannot be read: {exception.Message}");
            return ExitCodes.NoFile;
        }
    }
}
