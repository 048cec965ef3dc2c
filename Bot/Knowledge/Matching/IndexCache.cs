using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Bot.Knowledge.Understanding;

namespace Bot.Knowledge.Matching;

/// <summary>
/// Keeps what was learned on the disk, under a name made of what it was learned from, so that a restart need not learn it again. It is
/// only a shortcut: whatever is wrong with a file, or with the disk, is said in the log, and the FAQ is learned anew.
/// </summary>
/// <param name="folder">Where; null keeps nothing.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">The log.</param>
internal sealed partial class IndexCache(string? folder, TimeProvider time, ILogger<IndexCache> logger)
{
    // The newest, and two to go back to: a roll-back needs no learning.
    private const int Kept = 3;
    private const string Extension = ".faqindex";

    // A file of this name but by another build is never taken: what it learned, it may have learned in another way.
    private static readonly byte[] _build = typeof(IndexCache).Module.ModuleVersionId.ToByteArray();

    /// <summary>The name of what is learned from these examples by this build of the program.</summary>
    public static string NameOf(IReadOnlyList<TrainingExample> examples)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(_build);
        foreach (var example in examples)
        {
            Append(hash, example.Label);
            Append(hash, example.Kind.ToString());
            Append(hash, example.Text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    /// <summary>What was learned and kept under this name; null when it must be learned.</summary>
    public IQuestionModel? Read(string name)
    {
        if (folder is null || !File.Exists(PathOf(name)))
        {
            return null;
        }

        try
        {
            using var file = File.OpenRead(PathOf(name));
            var model = QuestionModels.Read(file);
            File.SetLastWriteTimeUtc(PathOf(name), time.GetUtcNow().UtcDateTime);
            return model;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Log.Unreadable(logger, name + Extension, e.Message);
            return null;
        }
    }

    /// <summary>Keeps a model, and lets go of the oldest.</summary>
    public void Write(string name, IQuestionModel model)
    {
        if (folder is null)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(folder);
            var unfinished = $"{PathOf(name)}.{Guid.CreateVersion7(time.GetUtcNow()):N}.tmp";
            using (var file = File.Create(unfinished))
            {
                model.Write(file);
            }

            File.Move(unfinished, PathOf(name), overwrite: true);
            File.SetLastWriteTimeUtc(PathOf(name), time.GetUtcNow().UtcDateTime);
            Forget(name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.NotKept(logger, e.Message);
        }
    }

    // An unfinished file of an hour ago is of a process that died; a younger one may be another process at work.
    private void Forget(string newest)
    {
        var finished = new DirectoryInfo(folder!).GetFiles("*" + Extension).Where(file => file.Name != newest + Extension);
        var unfinished = new DirectoryInfo(folder!).GetFiles($"*{Extension}.*.tmp").Where(file => file.LastWriteTimeUtc < time.GetUtcNow().UtcDateTime.AddHours(-1));
        foreach (var file in finished.OrderByDescending(file => file.LastWriteTimeUtc).Skip(Kept - 1).Concat(unfinished))
        {
            file.Delete();
        }
    }

    private string PathOf(string name) => Path.Combine(folder!, name + Extension);

    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "What was learned from the FAQ cannot be read back from {File} ({Reason}); it is learned anew.")]
        public static partial void Unreadable(ILogger logger, string file, string reason);

        [LoggerMessage(2, LogLevel.Warning, "What was learned from the FAQ could not be kept ({Reason}); the next start learns it anew.")]
        public static partial void NotKept(ILogger logger, string reason);
    }
}
