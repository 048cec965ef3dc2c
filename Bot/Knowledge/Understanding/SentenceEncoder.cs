using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Bot.Knowledge.Understanding;

/// <summary>
/// What a question is about, as a list of numbers of length 1: the hidden layer of a network that learned many other questions. Questions
/// that mean the same come out alike even when they share few words, which is what entries with few phrasings need. It knows the language
/// it was trained in; of questions in others it makes zeros.
/// </summary>
internal sealed class SentenceEncoder
{
    // Below this known part it would guess from pieces of words.
    private const float KnowsEnough = 0.2f;

    private const uint Magic = 0x31434E45;
    private const string Resource = "Bot.Knowledge.Understanding.encoder.bin";

    private static readonly Lazy<SentenceEncoder> _shipped = new(ReadShipped);

    private readonly FeatureSpace _space;
    private readonly sbyte[] _weights;
    private readonly float[] _scales;
    private readonly float[] _bias;

    /// <param name="space">The features it knows.</param>
    /// <param name="weights">A row of whole numbers per feature.</param>
    /// <param name="scales">What one is worth in each row.</param>
    /// <param name="bias">What the numbers start from.</param>
    public SentenceEncoder(FeatureSpace space, sbyte[] weights, float[] scales, float[] bias)
    {
        (_space, _weights, _scales, _bias) = (space, weights, scales, bias);
        Fingerprint = BitConverter.ToInt64(SHA256.HashData(MemoryMarshal.AsBytes(weights.AsSpan())));
    }

    /// <summary>The one that comes with the program.</summary>
    public static SentenceEncoder Shipped => _shipped.Value;

    /// <summary>How many numbers it makes.</summary>
    public int Count => _bias.Length;

    /// <summary>Tells this encoder from any other.</summary>
    public long Fingerprint { get; }

    /// <summary>Whether what it learned from had the feature.</summary>
    public bool Knows(ulong feature) => _space.Knows(feature);

    /// <summary>What a question is about.</summary>
    public float[] Encode(QuestionFeatures features)
    {
        var meaning = new float[Count];
        var question = _space.Vector(features, []);
        if (question.Known < KnowsEnough)
        {
            return meaning;
        }

        _bias.CopyTo(meaning, 0);
        for (var at = 0; at < question.Features.Length; at++)
        {
            var (row, scale) = (question.Features[at], question.Weights[at] * _scales[question.Features[at]]);
            var weights = _weights.AsSpan(row * Count, Count);
            for (var number = 0; number < meaning.Length; number++)
            {
                meaning[number] += scale * weights[number];
            }
        }

        Normalise(meaning);
        return meaning;
    }

    /// <summary>Writes it, compressed; <see cref="Read(Stream)"/> is its counterpart.</summary>
    public void Write(Stream stream)
    {
        using var compressed = new BrotliStream(stream, new BrotliCompressionOptions { Quality = 11 }, leaveOpen: true);
        using var writer = new BinaryWriter(compressed);
        writer.Write(Magic);
        _space.Write(writer);
        writer.WriteNumbers<float>(_bias);
        writer.WriteNumbers<float>(_scales);
        writer.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It is something else.</exception>
    public static SentenceEncoder Read(Stream stream)
    {
        try
        {
            using var compressed = new BrotliStream(stream, CompressionMode.Decompress);
            using var reader = new BinaryReader(compressed);
            return reader.ReadUInt32() == Magic ? Read(reader) : throw new InvalidDataException("This is not a sentence encoder.");
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException("The sentence encoder is cut short.", e);
        }
    }

    private static SentenceEncoder Read(BinaryReader reader)
    {
        var space = FeatureSpace.Read(reader);
        var (bias, scales) = (reader.ReadNumbers<float>(), reader.ReadNumbers<float>());
        var weights = new sbyte[scales.Length * bias.Length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new SentenceEncoder(space, weights, scales, bias);
    }

    private static void Normalise(float[] meaning)
    {
        for (var at = 0; at < meaning.Length; at++)
        {
            meaning[at] = NeuralNetwork.Activate(meaning[at]);
        }

        var length = MathF.Sqrt(VectorMath.Dot(meaning, meaning));
        for (var at = 0; at < meaning.Length && length > 0; at++)
        {
            meaning[at] /= length;
        }
    }

    private static SentenceEncoder ReadShipped()
    {
        using var stream = typeof(SentenceEncoder).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        return Read(stream);
    }
}
