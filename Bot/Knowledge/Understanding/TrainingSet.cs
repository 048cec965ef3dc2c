namespace Bot.Knowledge.Understanding;

/// <summary>Questions as numbers, with what each of them means.</summary>
/// <param name="Vectors">The questions.</param>
/// <param name="Labels">The number of each one's entry.</param>
/// <param name="LabelCount">How many entries there are.</param>
/// <param name="FeatureCount">How many features there are.</param>
internal sealed record TrainingSet(IReadOnlyList<QuestionVector> Vectors, IReadOnlyList<int> Labels, int LabelCount, int FeatureCount)
{
    /// <summary>How many numbers the encoder makes of a question.</summary>
    public int MeaningCount => Vectors.Count > 0 ? Vectors[0].Meaning.Length : 0;
}
