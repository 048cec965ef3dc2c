namespace Bot.Tests.Fakes.Telegram;

/// <summary>All files that ever passed, by file_id and by download path.</summary>
internal sealed class FileStore
{
    private readonly Dictionary<string, FakeFile> _byId = [];
    private readonly Dictionary<string, FakeFile> _byPath = [];

    public FakeFile Keep(string kind, string name, byte[] bytes, string? mimeType = null, long? size = null)
    {
        var number = _byId.Count + 1;
        var file = new FakeFile(
            $"AgADfile{number:D6}", $"uniq{number:D6}", kind, name, mimeType ?? MimeTypeOf(kind), bytes, size ?? bytes.Length)
        {
            Path = $"{kind}s/file_{number}{Path.GetExtension(name)}",
        };
        _byId[file.FileId] = file;
        _byPath[file.Path] = file;
        return file;
    }

    /// <summary>Null for an unknown id. The ids of a photo's smaller sizes lead to the same file.</summary>
    public FakeFile? Find(string fileId) =>
        _byId.GetValueOrDefault(fileId.EndsWith("-s", StringComparison.Ordinal) ? fileId[..^2] : fileId);

    public FakeFile? FindByPath(string path) => _byPath.GetValueOrDefault(path);

    private static string MimeTypeOf(string kind) => kind switch
    {
        "photo" => "image/jpeg",
        "voice" => "audio/ogg",
        "audio" => "audio/mpeg",
        "video" or "video_note" or "animation" => "video/mp4",
        "sticker" => "image/webp",
        _ => "application/octet-stream",
    };
}
