namespace Bot.Knowledge.Understanding;

/// <summary>What a <see cref="RetrievalIndex"/> is made of.</summary>
/// <param name="Labels">Each text's label, ascending.</param>
/// <param name="Tellings">How telling each feature is.</param>
/// <param name="Unknown">How telling a feature is that no text has.</param>
/// <param name="Starts">Where each feature's texts begin in <paramref name="Texts"/>, and, last, where the last one's end.</param>
/// <param name="Texts">The texts of every feature, ascending for each.</param>
/// <param name="WordScales">How much each of a text's words counts: the more, the fewer it has.</param>
/// <param name="PieceScales">The same for its pieces of words.</param>
internal sealed record RetrievalArrays(
    int[] Labels, float[] Tellings, float Unknown, int[] Starts, int[] Texts, float[] WordScales, float[] PieceScales)
{
    /// <summary>Writes them; <see cref="Read"/> is its counterpart.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.WriteNumbers<int>(Labels);
        writer.WriteNumbers<float>(Tellings);
        writer.Write(Unknown);
        writer.WriteNumbers<int>(Starts);
        writer.WriteNumbers<int>(Texts);
        writer.WriteNumbers<float>(WordScales);
        writer.WriteNumbers<float>(PieceScales);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static RetrievalArrays Read(BinaryReader reader) => new(
        reader.ReadNumbers<int>(), reader.ReadNumbers<float>(), reader.ReadSingle(), reader.ReadNumbers<int>(), reader.ReadNumbers<int>(), reader.ReadNumbers<float>(), reader.ReadNumbers<float>());
}
