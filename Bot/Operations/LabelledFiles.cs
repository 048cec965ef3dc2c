using System.CommandLine;
using Bot.Knowledge.Evaluation;

namespace Bot.Operations;

/// <summary>Files of labelled questions given on the command line.</summary>
/// <param name="Questions">The questions of each file.</param>
/// <param name="ExitCode">What to exit with when one of them cannot be used.</param>
internal sealed record LabelledFiles(IReadOnlyList<IReadOnlyList<LabelledQuestion>> Questions, int? ExitCode)
{
    /// <summary>An argument for one.</summary>
    public static Argument<string> Argument(string name, string description) => new(name) { Description = description };

    /// <summary>Reads them; what is wrong with the first bad one is said on <paramref name="error"/>.</summary>
    public static async Task<LabelledFiles> ReadAsync(IReadOnlyList<string> paths, TextWriter error, CancellationToken cancellationToken)
    {
        var questions = new List<IReadOnlyList<LabelledQuestion>>();
        foreach (var path in paths)
        {
            if (!File.Exists(path))
            {
                await error.WriteLineAsync($"There is no file {path}. Check its name and the folder you are in.");
                return new LabelledFiles([], ExitCodes.NoFile);
            }

            var file = await LabelledFile.ReadAsync(path, cancellationToken);
            foreach (var problem in file.Problems)
            {
                await error.WriteLineAsync($"{path}: {problem}");
            }

            if (file.Problems.Count > 0)
            {
                return new LabelledFiles([], ExitCodes.BadFile);
            }

            questions.Add(file.Questions);
        }

        if (questions[0].All(question => question.IsStrange))
        {
            await error.WriteLineAsync($"{paths[0]}: no question has a label other than oos, so there is nothing to learn. Add questions of your entries.");
            return new LabelledFiles([], ExitCodes.BadFile);
        }

        return new LabelledFiles(questions, null);
    }
}
