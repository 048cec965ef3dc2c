using System.Security.Cryptography;
using System.Text;
using Bot.Knowledge.Understanding;

namespace Bot.Knowledge.Semantics;

/// <summary>
/// Keeps what the endpoint said of the FAQ's phrasings on the disk, by a hash of each text, so that nothing is asked (or paid for) twice.
/// A file that cannot be read is as good as none.
/// </summary>
/// <param name="folder">Where; null keeps nothing.</param>
/// <param name="options">The endpoint: another one, or another model, has another file.</param>
internal sealed class VectorStore(string? folder, EmbeddingOptions options)
{
    // "FAQV" and a version.
    private const uint Magic = 0x56514146;
    private const int Version = 1;

    private string Path => System.IO.Path.Combine(folder!, $"{Hash($"{options.Url}\n{options.Model}"):x32}.vectors");

    /// <summary>What a text is kept under.</summary>
    public static UInt128 Hash(string text)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return new UInt128(BitConverter.ToUInt64(hash, 0), BitConverter.ToUInt64(hash, 8));
    }

    /// <summary>All that is kept; empty when nothing is, or it cannot be read.</summary>
    public Dictionary<UInt128, float[]> Read()
    {
        var vectors = new Dictionary<UInt128, float[]>();
        if (folder is null || !File.Exists(Path))
        {
            return vectors;
        }

        try
        {
            using var reader = new BinaryReader(File.OpenRead(Path));
            if (reader.ReadUInt32() != Magic || reader.ReadInt32() != Version)
            {
                return vectors;
            }

            for (var count = reader.ReadInt32(); count > 0; count--)
            {
                var hash = new UInt128(reader.ReadUInt64(), reader.ReadUInt64());
                vectors[hash] = reader.ReadNumbers<float>();
            }

            return vectors;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or OverflowException or OutOfMemoryException)
        {
            return [];
        }
    }

    /// <summary>Keeps exactly these.</summary>
    /// <exception cref="IOException">The disk does not let us.</exception>
    public void Write(IReadOnlyDictionary<UInt128, float[]> vectors)
    {
        if (folder is null)
        {
            return;
        }

        Directory.CreateDirectory(folder);
        var unfinished = Path + ".tmp";
        using (var writer = new BinaryWriter(File.Create(unfinished)))
        {
            writer.Write(Magic);
            writer.Write(Version);
            writer.Write(vectors.Count);
            foreach (var (hash, vector) in vectors)
            {
                writer.Write((ulong)(hash >> 64));
                writer.Write((ulong)hash);
                writer.WriteNumbers<float>(vector);
            }
        }

        File.Move(unfinished, Path, overwrite: true);
    }
}
