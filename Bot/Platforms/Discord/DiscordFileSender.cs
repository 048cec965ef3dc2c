using Bot.Messaging;
using Discord;

namespace Bot.Platforms.Discord;

/// <summary>Opens stored files for an upload, and closes them after it.</summary>
internal sealed class DiscordFileSender(FileStore store)
{
    /// <summary>Uploads files.</summary>
    /// <param name="files">The files, at most ten.</param>
    /// <param name="upload">How.</param>
    /// <returns>What <paramref name="upload"/> gives; null when the content of one of them is not there.</returns>
    public async Task<T?> SendAsync<T>(IReadOnlyList<OutgoingFile> files, Func<IReadOnlyList<FileAttachment>, Task<T>> upload)
        where T : class
    {
        var opened = new List<FileAttachment>();
        try
        {
            foreach (var file in files)
            {
                if (file.Sha256 is not { } sha256 || store.Open(sha256) is not { } content)
                {
                    return null;
                }

                opened.Add(new FileAttachment(content, CleanText.FileName(file.Name, "file")));
            }

            return await upload(opened);
        }
        finally
        {
            opened.ForEach(attachment => attachment.Dispose());
        }
    }
}
