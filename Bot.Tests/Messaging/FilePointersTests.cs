using Bot.Messaging;
using Bot.Tests.Support;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Messaging;

public sealed class FilePointersTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pointers-");
    private readonly FilesOptions _options = new();

    [Theory]
    [InlineData(3, "3 B")]
    [InlineData(1024, "1 KB")]
    [InlineData(200_000, "195 KB")]
    [InlineData(1_600_000, "2 MB")]
    public async Task A_file_is_told_by_name_and_size(int size, string told) =>
        Assert.Equal($"📎 film.mp4 ({told})", Pointers().To(await StoredAsync(size)).ToString());

    [Fact]
    public async Task Where_people_reach_the_program_there_is_a_link()
    {
        _options.PublicUrl = "https://help.example.com";

        var span = Assert.Single(Pointers().To(await StoredAsync(3)).Spans);

        Assert.Equal((TextStyle.Link, "📎 film.mp4 (3 B)"), (span.Style, span.Text));
        Assert.StartsWith("https://help.example.com/files/", span.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void A_file_that_is_not_here_is_told_by_its_name_alone(string? sha256)
    {
        _options.PublicUrl = "https://help.example.com";

        Assert.Equal([new TextSpan("📎 film.mp4")], Pointers().To(File(sha256)).Spans);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private FilePointers Pointers() => new(
        new FileStore(_folder.FullName), new DownloadLinks(Options.Create(_options), new SecretKeys(_folder.FullName), new ManualTime()));

    private async Task<OutgoingFile> StoredAsync(int size)
    {
        using var content = new MemoryStream(new byte[size]);
        return File((await new FileStore(_folder.FullName).SaveAsync(content, size, CancellationToken.None))!.Value.Sha256);
    }

    private static OutgoingFile File(string? sha256) => new(FileKind.Video, "film.mp4", null, sha256, null, null);
}
