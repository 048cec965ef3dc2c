using System.Globalization;
using System.Text.Json;

namespace Bot.Languages;

/// <summary>
/// <c>language evaluate</c>: how well the bot tells the languages of a file's texts; of the Vietnamese ones also without their
/// marks and in pieces of three words, which is how people chat and what is hardest. Each text stands alone, without history.
/// </summary>
internal sealed class LanguageEvaluation(LanguageDetector detector, IReadOnlyCollection<string> spoken)
{
    private const int Piece = 3;

    /// <summary>Measures with a file and prints what came out; with <paramref name="json"/> also as one object on the last line.</summary>
    /// <returns>Whether the file could be used.</returns>
    public bool Run(IEnumerable<string> lines, bool json, TextWriter output, TextWriter error)
    {
        var (texts, problems) = LabelledText.Read(lines, spoken);
        if (problems is not [])
        {
            problems.ToList().ForEach(error.WriteLine);
            return false;
        }

        var scores = Measure(texts);
        var bare = texts.Where(text => text.Language == Language.Vietnamese.Code).Select(text => text with { Text = WithoutMarks(text.Text) }).ToList();
        var (stripped, pieces) = (Measure(bare), Measure([.. bare.SelectMany(Pieces)]));
        Print(scores, output);
        Print("Vietnamese without marks", stripped, output);
        Print("Vietnamese without marks, three words", pieces, output);
        if (json)
        {
            output.WriteLine(Json(scores, stripped, pieces));
        }

        return true;
    }

    /// <summary>Tells the language of each text and compares.</summary>
    public LanguageScores Measure(IReadOnlyList<LabelledText> texts) =>
        LanguageScores.Of([.. texts.Select(text => (text.Language, detector.Identify(text.Text)))]);

    private static string WithoutMarks(string text) => LetterFold.Fold(text.Replace('Đ', 'D'));

    private static IEnumerable<LabelledText> Pieces(LabelledText text) =>
        text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(Piece)
            .Where(words => words.Length == Piece)
            .Select(words => text with { Text = string.Join(' ', words) });

    private static void Print(LanguageScores scores, TextWriter output)
    {
        output.WriteLine(Line($"{scores.Count} texts: accuracy {scores.Accuracy:P2}, macro F1 {scores.MacroF1:P2}, AUC {scores.Auc:F4}"));
        foreach (var language in scores.Languages)
        {
            output.WriteLine(Line($"  {language.Code,-6}{language.Count,7} texts: precision {language.Precision:P2}, recall {language.Recall:P2}"));
        }

        foreach (var ((truth, told), count) in scores.Confusions.Where(pair => pair.Key.Truth != pair.Key.Told).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            output.WriteLine(Line($"  {truth} taken for {told}: {count}"));
        }
    }

    private static void Print(string what, LanguageScores scores, TextWriter output)
    {
        if (scores.Count > 0)
        {
            output.WriteLine(Line($"{what}: {scores.Accuracy:P2} of {scores.Count}"));
        }
    }

    private static string Json(LanguageScores scores, LanguageScores stripped, LanguageScores pieces) => JsonSerializer.Serialize(new
    {
        accuracy = Rounded(scores.Accuracy),
        macroF1 = Rounded(scores.MacroF1),
        precision = Rounded(scores.Precision),
        recall = Rounded(scores.Recall),
        auc = Rounded(scores.Auc),
        vietnameseWithoutMarks = stripped.Count == 0 ? null : (double?)Rounded(stripped.Accuracy),
        vietnameseThreeWords = pieces.Count == 0 ? null : (double?)Rounded(pieces.Accuracy),
        languages = scores.Languages.ToDictionary(
            language => language.Code,
            language => new { count = language.Count, precision = Rounded(language.Precision), recall = Rounded(language.Recall), auc = Rounded(language.Auc) }),
    });

    private static double Rounded(double fraction) => Math.Round(fraction, 5);

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
