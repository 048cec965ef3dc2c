using System.Text;

namespace Bot.Knowledge.Evaluation;

/// <summary>A question and what it means.</summary>
/// <param name="Label">The entry; <see cref="LabelledFile.Strange"/> when none answers it.</param>
/// <param name="Text">The question.</param>
internal sealed record LabelledQuestion(string Label, string Text)
{
    /// <summary>Whether no entry answers it.</summary>
    public bool IsStrange => Label == LabelledFile.Strange;
}

/// <summary>Questions from a file with a line each: the label, a tab, the text; more columns, like the language, are not looked at.</summary>
/// <param name="Questions">The questions in the file's order.</param>
/// <param name="Problems">What is wrong with the file, a line each, with what to do; none when it is good.</param>
internal sealed record LabelledFile(IReadOnlyList<LabelledQuestion> Questions, IReadOnlyList<string> Problems)
{
    /// <summary>The label of questions that no entry answers.</summary>
    public const string Strange = "oos";

    private const int MaxProblems = 10;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is; it must exist.</param>
    /// <param name="cancellationToken">Stop.</param>
    public static async Task<LabelledFile> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return Parse(await File.ReadAllTextAsync(path, new UTF8Encoding(false, throwOnInvalidBytes: true), cancellationToken));
        }
        catch (DecoderFallbackException)
        {
            return new LabelledFile([], ["The file is not UTF-8. Save it as UTF-8 text."]);
        }
    }

    /// <summary>Reads a file's text.</summary>
    public static LabelledFile Parse(string text)
    {
        var (questions, problems) = (new List<LabelledQuestion>(), new List<string>());
        foreach (var (at, line) in text.TrimStart('\uFEFF').Split('\n').Index())
        {
            if (string.IsNullOrWhiteSpace(line) || (at == 0 && IsHeader(line)))
            {
                continue;
            }

            var cells = line.TrimEnd('\r').Split('\t');
            if (ProblemOf(cells) is { } problem)
            {
                problems.Add($"Line {at + 1}: {problem}");
            }
            else
            {
                // Labels differ in case between files of the same set.
                questions.Add(new LabelledQuestion(cells[0].Trim().ToLowerInvariant(), cells[1].Trim()));
            }
        }

        return new LabelledFile(questions, questions.Count + problems.Count == 0 ? ["The file is empty. Put a question on each line: its label, a tab, its text."] : Shortened(problems));
    }

    private static string? ProblemOf(string[] cells) => cells switch
    {
        [_] => "no tab. Put the label, a tab and the text on each line.",
        [_, var text, ..] when string.IsNullOrWhiteSpace(text) => "no text. Put the question after the tab, or take the line out.",
        [var label, ..] when string.IsNullOrWhiteSpace(label) => "no label. Put the entry's key, or oos, before the tab.",
        _ => null,
    };

    private static bool IsHeader(string line) =>
        line.TrimEnd('\r').Split('\t') is [var label, var text, ..] && label.Trim().ToLowerInvariant() is "label" && text.Trim().ToLowerInvariant() is "text";

    private static List<string> Shortened(List<string> problems) =>
        problems.Count <= MaxProblems ? problems : [.. problems.Take(MaxProblems), $"… and {problems.Count - MaxProblems} more lines."];
}
