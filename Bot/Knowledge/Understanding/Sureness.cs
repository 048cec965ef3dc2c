namespace Bot.Knowledge.Understanding;

/// <summary>How sure the classifiers are that the best entry is right: any number, higher is surer.</summary>
internal static class Sureness
{
    /// <summary>With fewer entries classifiers have seen too little of what an entry is not.</summary>
    public const int FewLabels = 12;

    // Probabilities cannot be spread over few entries as they can over many: up to this number it is made up for.
    private const float Usual = 20;

    /// <summary>
    /// What has to be known of a question. Of eleven signals, alone and together, this plain sum told strange questions from others
    /// best over twelve public sets: probabilities that are not spread, an entry that claims the question for itself, known words.
    /// </summary>
    /// <param name="opinion">What the classifiers make of it.</param>
    /// <param name="question">The question.</param>
    /// <param name="likeness">How near the question comes to a phrasing of the best entry; asked for with few entries only.</param>
    public static float Of(Opinion opinion, QuestionVector question, Func<float> likeness)
    {
        var spread = 0f;
        foreach (var probability in opinion.Probabilities)
        {
            spread -= probability > 0 ? probability * MathF.Log(probability) : 0;
        }

        var sum = opinion.Margin + question.Known - (spread * MathF.Max(1, MathF.Log(Usual) / MathF.Log(Math.Max(2, opinion.Probabilities.Length))));
        if (opinion.Probabilities.Length >= FewLabels)
        {
            return sum;
        }

        // Then only what is worded alike is safe: at least a quarter of a phrasing for an answer, a little less where no other entry comes near.
        var alone = Math.Max(0, opinion.Probabilities.Max() - 0.8f) * opinion.Probabilities.Length;
        return Math.Min(sum, (7 * likeness()) - 3.5f + alone);
    }
}
