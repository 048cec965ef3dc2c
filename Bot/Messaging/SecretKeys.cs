using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Bot.Messaging;

/// <summary>Random keys of our own, each kept in a small file so that what was signed before a restart is still good after it.</summary>
/// <param name="folder">The folder; made when missing.</param>
public sealed class SecretKeys(string folder)
{
    private const int KeyBytes = 32;

    private readonly ConcurrentDictionary<string, Lazy<byte[]>> _keys = new();

    /// <summary>The key of that name: 32 random bytes, made at the first call ever.</summary>
    /// <param name="name">Its name, also its file's: letters and hyphens.</param>
    public byte[] Get(string name) => _keys.GetOrAdd(name, key => new Lazy<byte[]>(() => ReadOrMake(Path.Combine(folder, key + ".key")))).Value;

    private static byte[] ReadOrMake(string path)
    {
        if (File.Exists(path) && File.ReadAllBytes(path) is { Length: KeyBytes } kept)
        {
            return kept;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var key = RandomNumberGenerator.GetBytes(KeyBytes);
        var temporary = path + ".part";
        using (var file = new FileStream(temporary, OnlyForUs()))
        {
            file.Write(key);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
        return key;
    }

    private static FileStreamOptions OnlyForUs()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
