using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Listening.Learning;

/// <summary>
/// A model as a file: a mark, a check sum, then packed: the seeds' fingerprint, the threshold, the calibrations, and the weights in half
/// precision, by hash. Weights without their features' words: nobody can read from it what customers wrote.
/// </summary>
internal static class ComplaintModelFile
{
    /// <summary>The name in the data folder.</summary>
    public const string Name = "complaints.model";

    private const string Mark = "LISTEN02";
    private const int MaxFeatures = 5_000_000;

    /// <summary>The model that the program comes with, learnt from the seeds.</summary>
    public static ComplaintModel Default()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream("Bot.Listening.complaints.model")
            ?? throw new InvalidOperationException("The program was built without its complaint model.");
        return Read(file);
    }

    /// <summary>Writes a model; the same model gives the same bytes.</summary>
    public static void Write(ComplaintModel model, Stream stream)
    {
        var body = Pack(model);
        stream.Write(Encoding.ASCII.GetBytes(Mark));
        stream.Write(SHA256.HashData(body));
        stream.Write(body);
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">It is not one, or it is damaged.</exception>
    public static ComplaintModel Read(Stream stream)
    {
        using var whole = new MemoryStream();
        stream.CopyTo(whole);
        var bytes = whole.ToArray();
        var body = Mark.Length + SHA256.HashSizeInBytes;
        if (bytes.Length < body || Encoding.ASCII.GetString(bytes, 0, Mark.Length) != Mark)
        {
            throw new InvalidDataException("it is not a model that 'listening train' wrote, or an older version wrote it");
        }

        if (!SHA256.HashData(bytes.AsSpan(body)).AsSpan().SequenceEqual(bytes.AsSpan(Mark.Length, SHA256.HashSizeInBytes)))
        {
            throw new InvalidDataException("it is damaged: its check sum does not fit");
        }

        try
        {
            using var packed = new BrotliStream(new MemoryStream(bytes, body, bytes.Length - body), CompressionMode.Decompress);
            using var reader = new BinaryReader(packed);
            return Unpack(reader);
        }
        catch (Exception e) when (e is EndOfStreamException or InvalidOperationException or FormatException or ArgumentException or DecoderFallbackException)
        {
            throw new InvalidDataException("it is damaged: " + e.Message, e);
        }
    }

    private static byte[] Pack(ComplaintModel model)
    {
        using var body = new MemoryStream();
        using (var packed = new BrotliStream(body, CompressionLevel.Optimal, leaveOpen: true))
        using (var writer = new BinaryWriter(packed))
        {
            writer.Write(model.Seeds);
            writer.Write(model.Threshold);
            writer.Write(model.Calibrations.Count);
            foreach (var (language, calibration) in model.Calibrations.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                writer.Write(language);
                writer.Write(calibration.Slope);
                writer.Write(calibration.Offset);
            }

            writer.Write(model.Weights.Bias);
            writer.Write(model.Weights.Of.Count);
            var sorted = model.Weights.Of.OrderBy(pair => pair.Key).ToList();
            // Distances between sorted hashes, and all weights together: that packs better.
            var before = 0u;
            foreach (var (hash, _) in sorted)
            {
                writer.Write7BitEncodedInt64(hash - before);
                before = hash;
            }

            sorted.ForEach(pair => writer.Write((Half)pair.Value));
        }

        return body.ToArray();
    }

    private static ComplaintModel Unpack(BinaryReader reader)
    {
        var seeds = reader.ReadString();
        var threshold = reader.ReadDouble();
        var calibrations = Enumerable.Range(0, Count(reader, 1000)).ToDictionary(_ => reader.ReadString(), _ => new Calibration(reader.ReadDouble(), reader.ReadDouble()));
        var bias = reader.ReadDouble();
        var hashes = new uint[Count(reader, MaxFeatures)];
        var before = 0u;
        for (var at = 0; at < hashes.Length; at++)
        {
            hashes[at] = before += (uint)reader.Read7BitEncodedInt64();
        }

        var weights = new Dictionary<uint, float>(hashes.Length);
        foreach (var hash in hashes)
        {
            weights.Add(hash, (float)reader.ReadHalf());
        }

        return calibrations.ContainsKey("")
            ? new ComplaintModel(new Weights(weights, bias), calibrations, threshold, seeds)
            : throw new InvalidDataException("it is damaged: the calibration for all languages is missing");
    }

    private static int Count(BinaryReader reader, int most) =>
        reader.ReadInt32() is var count && count >= 0 && count <= most ? count : throw new InvalidDataException("it is damaged: a count is impossible");
}
