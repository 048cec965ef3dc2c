using System.Text;
using Microsoft.AspNetCore.Http;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Bot.Tests.Sdk.TelegramBot;

public sealed class DownloadTests
{
    [Fact]
    public async Task A_file_is_found_and_copied()
    {
        await using var server = await BotApiServer.Start(
            """{"ok":true,"result":{"file_id":"f","file_unique_id":"u","file_size":3,"file_path":"photos/1.png"}}""", "abc");
        using var copy = new MemoryStream();

        var file = await server.Client().GetInfoAndDownloadFile("f", copy);

        Assert.Equal("abc", Encoding.UTF8.GetString(copy.ToArray()));
        Assert.Equal((3, "photos/1.png"), (file.FileSize, file.FilePath));
        Assert.Equal(("GET", "/file/bot42:secret/photos/1.png"), (server.Last.Method, server.Last.Path));
    }

    [Fact]
    public async Task A_file_that_is_gone_is_a_refusal()
    {
        await using var server = await BotApiServer.Start();
        server.Refuses(404, "Not Found: file is gone");

        var refusal = await Assert.ThrowsAsync<ApiRequestException>(
            () => server.Client().DownloadFile(new TGFile { FilePath = "photos/1.png" }, Stream.Null));

        Assert.Equal(404, refusal.ErrorCode);
    }

    [Fact]
    public async Task A_file_that_breaks_off_is_a_fault()
    {
        await using var server = await BotApiServer.Start();
        server.Does(async context =>
        {
            context.Response.ContentLength = 1000;
            await context.Response.WriteAsync("abc");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });

        await Assert.ThrowsAsync<RequestException>(() => server.Client().DownloadFile("photos/1.png", Stream.Null));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("x")]
    public async Task A_path_that_is_none_is_refused_at_once(string path)
    {
        await using var server = await BotApiServer.Start();

        await Assert.ThrowsAsync<ArgumentException>(() => server.Client().DownloadFile(path, Stream.Null));
        Assert.Empty(server.Asked);
    }
}
