using System.Globalization;

namespace Bot.Messaging;

/// <summary>Says what stands for a file that a platform does not take: its name, its size, and a link where it can be had.</summary>
/// <param name="store">Where the contents are.</param>
/// <param name="links">Where they can be fetched.</param>
public sealed class FilePointers(FileStore store, DownloadLinks links)
{
    private const long Kilobyte = 1024;
    private const long Megabyte = Kilobyte * Kilobyte;

    /// <summary>The words for a file; the name alone when its content is not here.</summary>
    public RichText To(OutgoingFile file)
    {
        var size = file.Sha256 is { } sha256 ? store.SizeOf(sha256) : null;
        var words = size is { } bytes ? $"📎 {file.Name} ({Words(bytes)})" : $"📎 {file.Name}";
        return size is not null && links.To(file) is { } link ? new RichText([new TextSpan(words, TextStyle.Link, link.AbsoluteUri)]) : words;
    }

    private static string Words(long bytes) => bytes switch
    {
        >= Megabyte => string.Create(CultureInfo.InvariantCulture, $"{(bytes + (Megabyte / 2)) / Megabyte} MB"),
        >= Kilobyte => string.Create(CultureInfo.InvariantCulture, $"{(bytes + (Kilobyte / 2)) / Kilobyte} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
    };
}
