using System.Security.Cryptography;

namespace Bot.Messaging;

/// <summary>
/// Where the content of files is kept: each content once, under its SHA-256. Written beside and renamed, so that a crash
/// leaves no half file under a whole file's name.
/// </summary>
/// <param name="folder">The folder; made when missing.</param>
public sealed class FileStore(string folder)
{
    /// <summary>Stores what <paramref name="content"/> gives, up to <paramref name="maxBytes"/>.</summary>
    /// <returns>The key (lower-case hex SHA-256) and the size in bytes; null when there is more than <paramref name="maxBytes"/>.</returns>
    public async Task<(string Sha256, long Size)?> SaveAsync(Stream content, long maxBytes, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, Path.GetRandomFileName() + ".part");
        try
        {
            var saved = await CopyAsync(content, temporary, maxBytes, cancellationToken);
            if (saved is var (sha256, _))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(PathOf(sha256))!);
                File.Move(temporary, PathOf(sha256), overwrite: true);
            }

            return saved;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Opens a stored content; null when there is none under this key.</summary>
    public Stream? Open(string sha256) => IsKey(sha256) && File.Exists(PathOf(sha256)) ? File.OpenRead(PathOf(sha256)) : null;

    /// <summary>How large a stored content is, in bytes; null when there is none under this key.</summary>
    public long? SizeOf(string sha256) => IsKey(sha256) && new FileInfo(PathOf(sha256)) is { Exists: true } file ? file.Length : null;

    /// <summary>Removes a stored content; nothing happens when there is none.</summary>
    public void Delete(string sha256)
    {
        if (IsKey(sha256) && File.Exists(PathOf(sha256)))
        {
            File.Delete(PathOf(sha256));
        }
    }

    private static bool IsKey(string sha256) => sha256.Length == 64 && sha256.All(char.IsAsciiHexDigitLower);

    private string PathOf(string sha256) => Path.Combine(folder, sha256[..2], sha256);

    private static async Task<(string Sha256, long Size)?> CopyAsync(Stream content, string path, long maxBytes, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = File.Create(path);
        var buffer = new byte[81920];
        long size = 0;
        int read;
        while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0)
        {
            size += read;
            if (size > maxBytes)
            {
                return null;
            }

            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        file.Flush(flushToDisk: true);
        return (Convert.ToHexStringLower(hash.GetHashAndReset()), size);
    }
}
