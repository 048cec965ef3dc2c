using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Bot.Messaging;

namespace Bot.Tests.Platforms.WebChat;

public sealed class WebChatFilesTests
{
    private const string Id = "0d2a3c1e-5b7f-4a60-9c11-2f3e4d5c6b7a";

    [Fact]
    public async Task Files_become_one_message_and_stand_in_the_store()
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, chat) = await host.OpenAsync();

        using var response = await UploadAsync(host, token, "look\r\nhere", ("../../etc/my: bill.png", "image/png", [1, 2, 3]), ("plan.svg", "image/svg+xml", [4]));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var sent = host.Inbox.Accepted[^1];
        Assert.Equal(($"{chat.ChatId}:{Id}", MessageKind.Text, "look\nhere"), (sent.NativeId, sent.Kind, sent.Text));
        Assert.Equal([FileKind.Photo, FileKind.Document], sent.Files.Select(file => file.Kind));
        Assert.Equal(["my bill.png", "plan.svg"], sent.Files.Select(file => file.Name));
        Assert.Equal(3, sent.Files[0].Size);
        await using var content = await host.Platform.OpenFileAsync(sent.Files[0].NativeFileId, CancellationToken.None);
        Assert.Equal(1, content!.ReadByte());
    }

    [Fact]
    public async Task Whoever_sent_a_picture_sees_it_by_its_link_and_nothing_else_runs_there()
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, _) = await host.OpenAsync();
        using var response = await UploadAsync(host, token, "", ("a.png", "image/png", [1, 2, 3]), ("page.html", "text/html", [4]));
        var links = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("files").EnumerateArray()
            .Select(file => file.GetProperty("url").GetString()!).ToList();

        await host.RestartAsync();
        using var picture = await host.Http.GetAsync(links[0]);
        using var page = await host.Http.GetAsync(links[1]);

        Assert.Equal([1, 2, 3], await picture.Content.ReadAsByteArrayAsync());
        Assert.Equal("image/png", picture.Content.Headers.ContentType!.MediaType);
        Assert.Null(picture.Content.Headers.ContentDisposition);
        Assert.Equal("application/octet-stream", page.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", page.Content.Headers.ContentDisposition!.DispositionType);
        foreach (var shown in new[] { picture, page })
        {
            Assert.Equal("nosniff", shown.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Contains("sandbox", shown.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_link_opens_nothing_but_its_own_file()
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, chat) = await host.OpenAsync();
        using var response = await UploadAsync(host, token, "", ("a.html", "text/html", [1, 2, 3]));
        var sha256 = host.Inbox.Accepted[^1].Files[0].NativeFileId;
        var link = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("files")[0].GetProperty("url").GetString()!;

        foreach (var forged in new[]
        {
            $"/chat/files/{sha256}",
            $"/chat/files/{sha256}?chat={chat.ChatId}",
            link.Replace(chat.ChatId, new string('0', 32), StringComparison.Ordinal),
            link.Replace("application%2Foctet-stream", "text%2Fhtml", StringComparison.Ordinal),
            link.Replace(sha256, new string('0', 64), StringComparison.Ordinal),
            link + "x",
        })
        {
            using var refused = await host.Http.GetAsync(forged);
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }

        using var good = await host.Http.GetAsync(link);
        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_with_a_remedy()
    {
        await using var host = await WebChatHost.StartAsync(settings: ("WebChat:MaxUploadBytes", "1048576"));
        var (token, _) = await host.OpenAsync();

        using var response = await UploadAsync(host, token, "", ("big.bin", "application/octet-stream", new byte[1048577]));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("A file is larger than 1 MB.", (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetString());
        Assert.Single(host.Inbox.Accepted);
    }

    [Fact]
    public async Task More_files_than_an_album_are_refused_with_a_remedy()
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, _) = await host.OpenAsync();

        using var response = await UploadAsync(host, token, "", [.. Enumerable.Range(1, 11).Select(number => ($"{number}.txt", "text/plain", new byte[] { 1 }))]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Single(host.Inbox.Accepted);
    }

    [Theory]
    [InlineData("text/plain", "hello")]
    [InlineData("multipart/form-data", "no boundary")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n0d2a3c1e-5b7f-4a60-9c11-2f3e4d5c6b7a\r\n--x--\r\n")]
    public async Task What_is_no_upload_is_refused(string type, string body)
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, _) = await host.OpenAsync();
        using var content = new ByteArrayContent(System.Text.Encoding.ASCII.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        using var response = await host.SendAsync(HttpMethod.Post, "/chat/files", token, content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Single(host.Inbox.Accepted);
    }

    [Fact]
    public async Task A_file_that_an_agent_sent_has_a_link_in_the_chat_it_was_sent_to()
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, chat) = await host.OpenAsync();
        using var bytes = new MemoryStream([9, 9]);
        var stored = await host.Files.SaveAsync(bytes, 10, CancellationToken.None);
        await host.SaysAsync(new SendMessage(chat, new MessageContent
        {
            Files =
            [
                new OutgoingFile(FileKind.Photo, "photo", null, stored!.Value.Sha256, "telegram", "abc"),
                new OutgoingFile(FileKind.Document, "lost.pdf", null, null, "telegram", "def"),
            ],
        }));

        using var page = await EventStream.OpenAsync(host, token);
        var files = Assert.Single(await page.PastAsync()).Message.GetProperty("files").EnumerateArray().ToList();
        using var photo = await host.Http.GetAsync(files[0].GetProperty("url").GetString());

        Assert.Equal("image/jpeg", photo.Content.Headers.ContentType!.MediaType);
        Assert.Equal([9, 9], await photo.Content.ReadAsByteArrayAsync());
        Assert.False(files[1].TryGetProperty("url", out _));
    }

    private static async Task<HttpResponseMessage> UploadAsync(
        WebChatHost host, string token, string caption, params (string Name, string Type, byte[] Content)[] files)
    {
        using var form = new MultipartFormDataContent { { new StringContent(Id), "id" }, { new StringContent(caption), "caption" } };
        foreach (var (name, type, content) in files)
        {
            var part = new ByteArrayContent(content);
            part.Headers.ContentType = new MediaTypeHeaderValue(type);
            form.Add(part, "file", name);
        }

        return await host.SendAsync(HttpMethod.Post, "/chat/files", token, form);
    }
}
