namespace Bot.Knowledge.Understanding;

/// <summary>A question as numbers.</summary>
/// <param name="Features">The known features by their number in the <see cref="FeatureSpace"/>, ascending.</param>
/// <param name="Weights">How much each of them counts.</param>
/// <param name="Meaning">What the <see cref="SentenceEncoder"/> makes of it; all zero when it knows no word of it.</param>
/// <param name="Known">0–1: the part of the question's features, by weight, that the space knows.</param>
internal sealed record QuestionVector(int[] Features, float[] Weights, float[] Meaning, float Known)
{
    /// <summary>The cosine-like likeness of two questions' features.</summary>
    public float LikenessTo(QuestionVector other)
    {
        var (sum, mine, theirs) = (0f, 0, 0);
        while (mine < Features.Length && theirs < other.Features.Length)
        {
            var difference = Features[mine] - other.Features[theirs];
            if (difference == 0)
            {
                sum += Weights[mine++] * other.Weights[theirs++];
            }
            else if (difference < 0)
            {
                mine++;
            }
            else
            {
                theirs++;
            }
        }

        return sum;
    }

    /// <summary>Writes it; <see cref="Read"/> is its counterpart.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.WriteNumbers<int>(Features);
        writer.WriteNumbers<float>(Weights);
        writer.WriteNumbers<float>(Meaning);
        writer.Write(Known);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static QuestionVector Read(BinaryReader reader) =>
        new(reader.ReadNumbers<int>(), reader.ReadNumbers<float>(), reader.ReadNumbers<float>(), reader.ReadSingle());
}
