namespace Bot.Languages;

/// <summary>How well languages were told: fractions of 1.</summary>
/// <param name="Count">How many texts there were.</param>
/// <param name="Accuracy">The part that was told right.</param>
/// <param name="Languages">By language, those that occur as truth.</param>
/// <param name="Confusions">How often a language was taken for which, itself included.</param>
internal sealed record LanguageScores(
    int Count, double Accuracy, IReadOnlyList<LanguageScore> Languages, IReadOnlyDictionary<(string Truth, string Told), int> Confusions)
{
    /// <summary>The mean of the languages' F1.</summary>
    public double MacroF1 => Mean(language => language.F1);

    /// <summary>The mean of the languages' precision.</summary>
    public double Precision => Mean(language => language.Precision);

    /// <summary>The mean of the languages' recall.</summary>
    public double Recall => Mean(language => language.Recall);

    /// <summary>The mean of the languages' area under the curve, each against all others; 1 when there is one language only.</summary>
    public double Auc => Mean(language => language.Auc);

    /// <summary>Scores guesses against the truth.</summary>
    public static LanguageScores Of(IReadOnlyList<(string Truth, LanguageGuess Guess)> guesses)
    {
        var confusions = guesses.CountBy(one => (one.Truth, one.Guess.Code)).ToDictionary(pair => pair.Key, pair => pair.Value);
        var right = guesses.Count(one => one.Truth == one.Guess.Code);
        var languages = guesses.Select(one => one.Truth).Distinct().Order(StringComparer.Ordinal).Select(code => Score(code, guesses));
        return new LanguageScores(guesses.Count, Part(right, guesses.Count), [.. languages], confusions);
    }

    private static LanguageScore Score(string code, IReadOnlyList<(string Truth, LanguageGuess Guess)> guesses)
    {
        var truth = guesses.Count(one => one.Truth == code);
        var told = guesses.Count(one => one.Guess.Code == code);
        var right = guesses.Count(one => one.Truth == code && one.Guess.Code == code);
        return new LanguageScore(code, truth, Part(right, told), Part(right, truth), AreaUnderCurve(code, guesses));
    }

    /// <summary>How often a text in the language gets more likelihood of it than one that is not; equal ones count half.</summary>
    private static double AreaUnderCurve(string code, IReadOnlyList<(string Truth, LanguageGuess Guess)> guesses)
    {
        long before = 0;
        double area = 0;
        var (inside, outside) = ((long)guesses.Count(one => one.Truth == code), (long)guesses.Count(one => one.Truth != code));
        foreach (var level in guesses.GroupBy(one => one.Guess.Of(code)).OrderBy(level => level.Key))
        {
            var hits = level.Count(one => one.Truth == code);
            var misses = level.Count() - hits;
            area += hits * (before + (misses / 2.0));
            before += misses;
        }

        return inside == 0 || outside == 0 ? 1 : area / inside / outside;
    }

    private static double Part(int part, int of) => of == 0 ? 0 : (double)part / of;

    private double Mean(Func<LanguageScore, double> of) => Languages.Count == 0 ? 0 : Languages.Average(of);
}

/// <summary>How well one language was told.</summary>
internal sealed record LanguageScore(string Code, int Count, double Precision, double Recall, double Auc)
{
    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
