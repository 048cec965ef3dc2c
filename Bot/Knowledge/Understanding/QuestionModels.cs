using System.Security.Cryptography;

namespace Bot.Knowledge.Understanding;

/// <summary>Trains models that tell which entry a question means, and reads them back from where they were kept.</summary>
internal static class QuestionModels
{
    // "FAQM" and the version of what follows: another version is trained anew.
    private const uint Magic = 0x4D514146;
    private const int Version = 4;

    // A classifier's time and memory grow with entries times phrasings: at 1,000 entries they are seconds and half a gigabyte.
    private const int MostClassified = 500;

    /// <summary>Trains a model.</summary>
    /// <param name="examples">How the entries are asked; none is fine, then nothing is ever found.</param>
    /// <param name="cancellationToken">Stop training.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IQuestionModel Train(IReadOnlyList<TrainingExample> examples, CancellationToken cancellationToken)
    {
        return IsForRetrieval(examples)
            ? RetrievalTrainer.Train(examples, cancellationToken)
            : QuestionClassifier.Train(examples, SentenceEncoder.Shipped, cancellationToken);
    }

    /// <summary>Whether there are so many entries that they are looked up rather than told apart.</summary>
    public static bool IsForRetrieval(IReadOnlyList<TrainingExample> examples) => examples.Select(example => example.Label).Distinct().Count() > MostClassified;

    /// <summary>Reads a model that was written.</summary>
    /// <exception cref="InvalidDataException">It is not one, is damaged, or is of another version of the program.</exception>
    public static IQuestionModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        try
        {
            if (reader.ReadUInt32() != Magic || reader.ReadInt32() != Version)
            {
                throw new InvalidDataException("This is not a model of this version.");
            }

            var sum = reader.ReadBytes(SHA256.HashSizeInBytes);
            var content = reader.ReadBytes(LengthOf(stream, reader.ReadInt32()));
            if (!SHA256.HashData(content).AsSpan().SequenceEqual(sum))
            {
                throw new InvalidDataException("The model is damaged.");
            }

            using var inner = new BinaryReader(new MemoryStream(content));
            return (Kind)inner.ReadByte() is Kind.Retrieval ? RetrievalModel.Read(inner) : QuestionClassifier.Read(inner, SentenceEncoder.Shipped);
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException("The model is cut short.", e);
        }
    }

    // What a damaged length asks for need not be there.
    private static int LengthOf(Stream stream, int length) => length >= 0 && (!stream.CanSeek || length <= stream.Length - stream.Position)
        ? length
        : throw new InvalidDataException("The model is cut short.");

    /// <summary>Writes a model's content so that damage shows when it is read.</summary>
    internal static void Write(Stream stream, Kind kind, Action<BinaryWriter> write)
    {
        using var content = new MemoryStream();
        using var inner = new BinaryWriter(content);
        inner.Write((byte)kind);
        write(inner);
        var bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(SHA256.HashData(bytes));
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    /// <summary>Which model it is; the numbers are written.</summary>
    internal enum Kind
    {
        /// <summary>A <see cref="QuestionClassifier"/>.</summary>
        Classifier = 1,

        /// <summary>A <see cref="RetrievalModel"/>.</summary>
        Retrieval = 2,
    }
}
