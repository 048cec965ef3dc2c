using System.Net;
using Bot.Languages;
using Bot.Messaging;
using Bot.Operations;
using Bot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Operations;

/// <summary>Links to files that were too big for a platform, opened over a real connection.</summary>
public sealed class FileDownloadsTests : IAsyncLifetime, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("links-").FullName;
    private readonly ManualTime _time = new();
    private WebApplication _app = null!;
    private readonly HttpClient _http = new();

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(_time).AddSingleton(new FileStore(_folder)).AddSingleton(new SecretKeys(_folder)).AddSingleton<DownloadLinks>();
        builder.Services.Configure<FilesOptions>(options => options.PublicUrl = "https://help.example.com/desk/");
        builder.AddLanguages();
        _app = builder.Build();
        _app.MapFileDownloads();
        await _app.StartAsync();
        _http.BaseAddress = new Uri(_app.Urls.First());
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public void Dispose() => _http.Dispose();

    [Theory]
    [InlineData("film.mp4")]
    [InlineData("Счёт № 5 (копия).pdf")]
    [InlineData("a&b=c?#%2F.html")]
    public async Task A_link_gives_the_file_out_to_be_saved_under_its_name(string name)
    {
        using var response = await _http.GetAsync(await LinkAsync(name, 1, 2, 3));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal([1, 2, 3], await response.Content.ReadAsByteArrayAsync());
        var disposition = response.Content.Headers.ContentDisposition!;
        Assert.Equal(("attachment", name), (disposition.DispositionType, disposition.FileNameStar ?? disposition.FileName));
    }

    [Fact]
    public async Task Whatever_the_file_is_a_browser_runs_nothing_of_it_and_keeps_nothing()
    {
        using var response = await _http.GetAsync(await LinkAsync("page.html", 1));

        Assert.Equal("application/octet-stream", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(
            ["nosniff", "default-src 'none'; sandbox", "no-store", "no-referrer"],
            new[] { "X-Content-Type-Options", "Content-Security-Policy", "Cache-Control", "Referrer-Policy" }.Select(header => response.Headers.GetValues(header).Single()));
    }

    [Fact]
    public async Task A_part_of_it_can_be_had_and_its_size_without_it()
    {
        var link = await LinkAsync("film.mp4", 1, 2, 3, 4);
        using var part = new HttpRequestMessage(HttpMethod.Get, link) { Headers = { Range = new(1, 2) } };
        using var head = new HttpRequestMessage(HttpMethod.Head, link);

        using var middle = await _http.SendAsync(part);
        using var size = await _http.SendAsync(head);

        Assert.Equal([2, 3], await middle.Content.ReadAsByteArrayAsync());
        Assert.Equal((HttpStatusCode.OK, 4), (size.StatusCode, size.Content.Headers.ContentLength!.Value));
    }

    [Theory]
    [InlineData("en", "This link is not valid any more.")]
    [InlineData("ru", "Эта ссылка больше не действует.")]
    [InlineData("vi", "Đường liên kết này không còn dùng được.")]
    [InlineData("zh-CN", "这个链接已经失效。")]
    public async Task When_its_time_is_over_it_is_said_in_a_sentence(string language, string said)
    {
        var link = await LinkAsync("film.mp4", 1);
        _time.Advance(TimeSpan.FromDays(7));

        Assert.StartsWith(said, await NotFoundAsync(link, language), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shortly_before_its_time_is_over_it_still_opens()
    {
        var link = await LinkAsync("film.mp4", 1);
        _time.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(2));

        using var response = await _http.GetAsync(link);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task What_was_changed_or_made_up_opens_nothing()
    {
        var link = await LinkAsync("film.mp4", 1);
        var token = link.Split('/')[^2];
        var parts = token.Split('.');
        var other = await LinkAsync("other", 2);

        foreach (var made in new[] { "x", "a.b", "a.b.c", $"{parts[0]}.{parts[1]}.", $"{parts[0]}.9{parts[1]}.{parts[2]}", $"{other.Split('/')[^2].Split('.')[0]}.{parts[1]}.{parts[2]}", token + "x" })
        {
            Assert.NotEmpty(await NotFoundAsync($"/files/{Uri.EscapeDataString(made)}/film.mp4", "en"));
        }
    }

    [Fact]
    public async Task A_file_that_was_forgotten_is_gone()
    {
        var link = await LinkAsync("film.mp4", 1);
        _app.Services.GetRequiredService<FileStore>().Delete(link.Split('/')[^2].Split('.')[0]);

        Assert.NotEmpty(await NotFoundAsync(link, "en"));
    }

    private async Task<string> NotFoundAsync(string link, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, link);
        request.Headers.AcceptLanguage.ParseAdd(language);
        using var response = await _http.SendAsync(request);
        Assert.Equal((HttpStatusCode.NotFound, "no-store"), (response.StatusCode, response.Headers.CacheControl?.ToString()));
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>The link to a stored file, as this server has it behind its proxy.</summary>
    private async Task<string> LinkAsync(string name, params byte[] content)
    {
        using var stream = new MemoryStream(content);
        var stored = await _app.Services.GetRequiredService<FileStore>().SaveAsync(stream, 100, CancellationToken.None);
        var link = _app.Services.GetRequiredService<DownloadLinks>().To(new OutgoingFile(FileKind.Document, name, null, stored!.Value.Sha256, null, null))!;
        Assert.StartsWith("https://help.example.com/desk/files/", link.AbsoluteUri, StringComparison.Ordinal);
        return link.AbsolutePath["/desk".Length..];
    }
}
