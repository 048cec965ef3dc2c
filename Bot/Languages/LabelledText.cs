using System.Text.RegularExpressions;

namespace Bot.Languages;

/// <summary>A text whose language is known: a line of a file to measure with.</summary>
/// <param name="Language">The code of a language that the bot speaks, or <see cref="LanguageSeeds.Other"/>.</param>
/// <param name="Text">What was written.</param>
internal sealed partial record LabelledText(string Language, string Text)
{
    // More would hide the first ones, which explain the rest.
    private const int MostProblems = 20;

    /// <summary>Reads lines of a language's code, a tab and a text; further columns and a first line of titles are passed over.</summary>
    /// <param name="lines">The lines of the file.</param>
    /// <param name="spoken">The codes that the bot speaks; every other language counts as one.</param>
    /// <returns>The texts; or, when there are any, what is wrong in which line and what to do about it.</returns>
    public static (IReadOnlyList<LabelledText> Texts, IReadOnlyList<string> Problems) Read(IEnumerable<string> lines, IReadOnlyCollection<string> spoken)
    {
        var (texts, problems) = (new List<LabelledText>(), new List<string>());
        foreach (var (index, line) in lines.Index())
        {
            var cells = line.TrimStart('\uFEFF').Split('\t');
            if (string.IsNullOrWhiteSpace(line) || (index == 0 && cells is ["language" or "lang" or "label", ..]))
            {
                continue;
            }

            if (Problem(cells) is not { } problem)
            {
                var code = cells[0].Trim().ToLowerInvariant().Split('-', '_')[0];
                texts.Add(new LabelledText(spoken.Contains(code) ? code : LanguageSeeds.Other, cells[1].Trim()));
            }
            else if (problems.Count < MostProblems)
            {
                problems.Add($"Line {index + 1}: {problem}");
            }
        }

        if (texts is [] && problems is [])
        {
            problems.Add("Line 1: the file has no texts. Write one a line: a language's code, a tab, the text.");
        }

        return (texts, problems);
    }

    private static string? Problem(string[] cells) => cells switch
    {
        [_] => "there is no tab. Write a language's code, a tab, the text.",
        [var code, ..] when !Code().IsMatch(code.Trim()) => $"'{code}' is no language. Write en, ru, vi, zh or other, or another language's two-letter code.",
        [_, var text, ..] when string.IsNullOrWhiteSpace(text) => "there is no text behind the tab. Write one or delete the line.",
        _ => null,
    };

    [GeneratedRegex("^(?:other|[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
