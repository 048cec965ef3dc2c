using System.Collections.Frozen;
using Bot.Listening.Learning;

namespace Bot.Listening.Measuring;

/// <summary>A file of labelled messages, read.</summary>
/// <param name="Examples">Its messages.</param>
/// <param name="Problems">What cannot be read, each with its line and a remedy.</param>
internal sealed record LabelledFile(IReadOnlyList<ComplaintExample> Examples, IReadOnlyList<string> Problems)
{
    private const int MostProblems = 20;

    private static readonly FrozenDictionary<string, bool> _labels = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase)
    {
        ["complaint"] = true, ["yes"] = true, ["true"] = true, ["1"] = true,
        ["other"] = false, ["not_complaint"] = false, ["non_complaint"] = false, ["none"] = false, ["no"] = false, ["false"] = false, ["0"] = false,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads lines of label, tab, message and, if it is told, tab and language. Empty lines and a heading line are passed over.</summary>
    public static async Task<LabelledFile> ReadAsync(TextReader reader, CancellationToken cancellationToken)
    {
        var (examples, problems, number) = (new List<ComplaintExample>(), new List<string>(), 0);
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            number++;
            var columns = line.TrimEnd('\r').Split('\t');
            if (string.IsNullOrWhiteSpace(line) || (number == 1 && columns[0].Trim().Equals("label", StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            if (Problem(columns) is { } problem)
            {
                problems.Add($"line {number}: {problem}");
            }
            else
            {
                examples.Add(new ComplaintExample(columns[1].Trim(), _labels[Name(columns[0])], columns is [_, _, { Length: > 0 } language, ..] ? language.Trim().ToLowerInvariant() : ""));
            }
        }

        return new LabelledFile(examples, problems.Count <= MostProblems ? problems : [.. problems.Take(MostProblems), $"and {problems.Count - MostProblems} more lines like these"]);
    }

    private static string? Problem(string[] columns) => columns switch
    {
        [_] => "there is no tab. Write the label, a tab, then the message",
        [var label, ..] when !_labels.ContainsKey(Name(label)) => $"'{label}' is no label. Write complaint or other (also 1 or 0, yes or no)",
        [_, var text, ..] when string.IsNullOrWhiteSpace(text) => "the message is empty. Write it after the tab, or delete the line",
        _ => null,
    };

    // "not complaint" and "not-complaint" are written too.
    private static string Name(string label) => label.Trim().Replace(' ', '_').Replace('-', '_');
}
