using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace Bot.Tests.Sdk.TelegramBot;

public sealed class UploadTests
{
    private const string Sent = """{"ok":true,"result":{"message_id":7,"date":1700000000,"chat":{"id":5,"type":"private"}}}""";
    private const string Album = """{"ok":true,"result":[]}""";

    [Fact]
    public async Task A_stream_is_a_part_of_a_form_with_its_name()
    {
        await using var server = await BotApiServer.Start(Sent);

        var file = InputFile.FromStream(Text("abc"), "жалоба \"1\".txt");
        await server.Client().SendDocument(5, file, caption: "look", replyParameters: 3);

        Assert.Equal("attach://0", server.Last.Fields["document"]);
        Assert.Equal(("5", "look", """{"message_id":3}"""),
            (server.Last.Fields["chat_id"], server.Last.Fields["caption"], server.Last.Fields["reply_parameters"]));
        Assert.Equal(new UploadedFile("жалоба %221%22.txt", "abc"), server.Last.Files["0"]);
    }

    [Theory]
    [InlineData("AgAC-id")]
    [InlineData("https://example.org/a.png")]
    public async Task A_file_that_is_not_uploaded_is_sent_as_json(string file)
    {
        await using var server = await BotApiServer.Start(Sent);

        await server.Client().SendPhoto(5, file);

        Assert.Equal(file, (string?)server.Last.Json["photo"]);
        Assert.Empty(server.Last.Files);
    }

    [Fact]
    public async Task Each_stream_of_an_album_has_a_part_of_its_own()
    {
        await using var server = await BotApiServer.Start(Album);

        await server.Client().SendMediaGroup(5,
        [
            new InputMediaPhoto(InputFile.FromStream(Text("one"), "1.png")) { Caption = "first" },
            new InputMediaPhoto("AgAC-id"),
            new InputMediaVideo(InputFile.FromStream(Text("two"), "2.mp4")) { Thumbnail = InputFile.FromStream(Text("small"), "2.jpg") },
        ]);

        var media = JsonNode.Parse(server.Last.Fields["media"])!.AsArray();
        Assert.Equal(["photo", "photo", "video"], media.Select(item => (string)item!["type"]!));
        Assert.Equal("AgAC-id", (string?)media[1]!["media"]);
        Assert.Equal("one", Part(media[0]!, "media").Text);
        Assert.Equal("two", Part(media[2]!, "media").Text);
        Assert.Equal("small", Part(media[2]!, "thumbnail").Text);

        UploadedFile Part(JsonNode item, string field) => server.Last.Files[((string)item[field]!)["attach://".Length..]];
    }

    [Fact]
    public async Task A_stream_that_cannot_be_rewound_is_sent_whole_after_a_rate_limit()
    {
        await using var server = await BotApiServer.Start();
        server.Refuses(429, "Too Many Requests: retry after 0", """{"retry_after":0}""");
        server.Says(Sent);
        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionMode.Compress, leaveOpen: true))
        {
            zip.Write("abc"u8);
        }

        zipped.Position = 0;
        using var stream = new GZipStream(zipped, CompressionMode.Decompress);

        await server.Client().SendDocument(5, stream);

        Assert.Equal(["abc", "abc"], server.Asked.Select(question => question.Files["0"].Text));
    }

    [Fact]
    public void A_received_file_can_be_sent_again()
    {
        InputFile again = new Document { FileId = "BQAC-id" };

        Assert.Equal("BQAC-id", Assert.IsType<InputFileId>(again).Id);
    }

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));
}
