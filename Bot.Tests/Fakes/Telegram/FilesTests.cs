using System.Net;
using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram;

public sealed class FilesTests : TelegramFixture
{
    [Fact]
    public async Task What_a_person_sends_can_be_downloaded()
    {
        var ann = Telegram.User("Ann");
        ann.SendsDocument("bill.pdf", [1, 2, 3, 4], "the bill", "application/pdf");

        var message = (await Poll())[0]!["message"]!;
        Assert.Equal("the bill", (string?)message["caption"]);
        var document = message["document"]!;
        Assert.Equal(("bill.pdf", "application/pdf"), ((string?)document["file_name"], (string?)document["mime_type"]));

        var file = (await Call("getFile", new { file_id = (string?)document["file_id"] })).Result;
        Assert.Equal(4, file["file_size"]!.GetValue<int>());
        Assert.Equal([1, 2, 3, 4], await Http.GetByteArrayAsync($"{Telegram.Url}/file/bot{Telegram.Token}/{file["file_path"]}"));
    }

    [Fact]
    public async Task A_photo_has_sizes_the_largest_last()
    {
        Telegram.User("Ann").SendsPhoto(new byte[5000]);

        var sizes = (await Poll())[0]!["message"]!["photo"]!.AsArray();

        Assert.Equal([90, 800], sizes.Select(s => s!["width"]!.GetValue<int>()));
        Assert.Equal(5000, sizes[^1]!["file_size"]!.GetValue<int>());
        Assert.Equal(200, (await Call("getFile", new { file_id = (string?)sizes[0]!["file_id"] })).Status);
    }

    [Fact]
    public async Task Beyond_twenty_megabytes_a_file_cannot_be_fetched()
    {
        var ann = Telegram.User("Ann");
        var fits = ann.SendsVideo(size: 20 * 1024 * 1024);
        var big = ann.SendsVideo(size: (20 * 1024 * 1024) + 1);

        Assert.Equal(200, (await Call("getFile", new { file_id = fits.File!.FileId })).Status);
        Refused(await Call("getFile", new { file_id = big.File!.FileId }), 400, "Bad Request: file is too big");
        Refused(await Call("getFile", new { file_id = "nonsense" }), 400, "Bad Request: invalid file_id");
    }

    [Theory]
    [InlineData("wrong token")]
    [InlineData("wrong path")]
    public async Task Nothing_is_downloaded_without_the_token_and_the_path(string what)
    {
        var file = Telegram.User("Ann").SendsVoice().File!;
        var (token, path) = what == "wrong token" ? ("4242:x", file.Path) : (Telegram.Token, "voices/none");

        using var response = await Http.GetAsync($"{Telegram.Url}/file/bot{token}/{path}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task The_pictures_of_an_album_share_a_group_and_one_caption()
    {
        Telegram.User("Ann").SendsAlbum(3, "three views");

        var messages = (await Poll()).Select(u => u!["message"]!).ToList();

        Assert.Equal(3, messages.Count);
        Assert.Single(messages.Select(m => (string?)m["media_group_id"]).Distinct(), id => id is not null);
        Assert.Equal(["three views", null, null], messages.Select(m => (string?)m["caption"]));
    }

    [Theory]
    [InlineData("sendPhoto", "photo")]
    [InlineData("sendDocument", "document")]
    [InlineData("sendVideo", "video")]
    [InlineData("sendAnimation", "animation")]
    [InlineData("sendVoice", "voice")]
    [InlineData("sendAudio", "audio")]
    [InlineData("sendVideoNote", "video_note")]
    [InlineData("sendSticker", "sticker")]
    public async Task What_the_bot_uploads_keeps_its_bytes_and_can_be_sent_again(string method, string field)
    {
        var ann = Telegram.User("Ann");
        ann.Says("/start");

        var reply = await Upload(method, field, "name.bin", [9, 8, 7], ("chat_id", $"{ann.Id}"));
        var sent = field == "photo" ? reply.Result["photo"]![1]! : reply.Result[field]!;
        var again = await Call(method, new Dictionary<string, object> { ["chat_id"] = ann.Id, [field] = (string)sent["file_id"]! });

        Assert.Equal(200, again.Status);
        Assert.All(ann.Chat.BotMessages, m => Assert.Equal([9, 8, 7], m.File!.Bytes));
        Assert.Equal([field, field], ann.Chat.BotMessages.Select(m => m.Kind));
    }

    [Fact]
    public async Task Files_that_Telegram_refuses_are_refused()
    {
        var ann = Telegram.User("Ann");
        var voice = ann.SendsVoice().File!.FileId;

        Refused(await Call("sendPhoto", new { chat_id = ann.Id }), 400, "Bad Request: there is no photo in the request");
        Refused(
            await Call("sendPhoto", new { chat_id = ann.Id, photo = "nonsense" }), 400,
            "Bad Request: wrong file identifier/HTTP URL specified");
        Refused(
            await Call("sendPhoto", new { chat_id = ann.Id, photo = voice }), 400,
            "Bad Request: can't use file of type VoiceNote as Photo");
        Refused(await Upload("sendPhoto", "photo", "a.jpg", [], ("chat_id", $"{ann.Id}")), 400, "Bad Request: file must be non-empty");
    }

    [Fact]
    public async Task The_bot_sends_an_album()
    {
        var ann = Telegram.User("Ann");
        var photo = ann.SendsPhoto().File!.FileId;
        var media = new JsonArray(
            new JsonObject { ["type"] = "photo", ["media"] = "attach://first", ["caption"] = "<i>two</i>", ["parse_mode"] = "HTML" },
            new JsonObject { ["type"] = "photo", ["media"] = photo });

        var reply = await Upload("sendMediaGroup", "first", "a.jpg", [5], ("chat_id", $"{ann.Id}"), ("media", media.ToJsonString()));

        Assert.Equal(2, reply.Result.AsArray().Count);
        Assert.Equal(["two", ""], ann.Chat.BotMessages.Select(m => m.Text));
        Assert.Single(ann.Chat.BotMessages.Select(m => m.MediaGroupId).Distinct(), id => id is not null);
    }

    [Fact]
    public async Task Albums_do_not_mix_documents_with_photos_and_hold_ten()
    {
        var ann = Telegram.User("Ann");
        var (photo, document) = (Item("photo", ann.SendsPhoto()), Item("document", ann.SendsDocument("a.txt")));

        Refused(await Album(photo, document), 400, "Bad Request: can't use the media of the specified type in the album");
        Refused(await Album([.. Enumerable.Repeat(photo, 11)]), 400, "Bad Request: too many messages to send as an album");
        Assert.Empty(ann.Chat.BotMessages);

        Task<ApiReply> Album(params object[] media) => Call("sendMediaGroup", new { chat_id = ann.Id, media });

        static object Item(string type, FakeMessage message) => new { type, media = message.File!.FileId };
    }
}
