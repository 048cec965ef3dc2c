using Bot.Messaging;
using Bot.Platforms.Telegram;
using Bot.Tests.Fakes.Telegram;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Platforms.Telegram;

/// <summary>Files, both ways.</summary>
public sealed class TelegramFilesTests : IAsyncLifetime
{
    private TelegramBench _bench = null!;
    private FakePerson _ann = null!;

    private ChatAddress Ann => TelegramBench.Address(_ann.Chat);

    public async Task InitializeAsync()
    {
        _bench = await TelegramBench.StartAsync();
        _ann = _bench.Customer();
    }

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    [Theory]
    [InlineData(FileKind.Photo, "photo")]
    [InlineData(FileKind.Document, "document")]
    [InlineData(FileKind.Voice, "voice")]
    [InlineData(FileKind.Audio, "audio")]
    [InlineData(FileKind.Video, "video")]
    [InlineData(FileKind.VideoNote, "video_note")]
    [InlineData(FileKind.Animation, "animation")]
    [InlineData(FileKind.Sticker, "document")]
    public async Task A_file_of_another_platform_is_uploaded_as_what_it_is(FileKind kind, string shown)
    {
        var file = new OutgoingFile(kind, "счёт.bin", null, await _bench.Store(1, 2, 3, (byte)kind), "webchat", "x");

        await _bench.Deliver(new SendMessage(Ann, new MessageContent { Files = [file] }));

        var message = Assert.Single(_ann.Chat.BotMessages);
        Assert.Equal((shown, "счёт.bin"), (message.Kind, message.File!.Name));
        Assert.Equal([1, 2, 3, (byte)kind], message.File.Bytes);
    }

    [Fact]
    public async Task A_file_of_Telegrams_is_sent_by_its_id()
    {
        var sticker = _ann.SendsSticker();
        var file = new OutgoingFile(FileKind.Sticker, "sticker.webp", null, null, "telegram", sticker.File!.FileId);

        await _bench.Deliver(new SendMessage(Ann, new MessageContent { Text = "yours", Files = [file] }));

        Assert.Equal(["sticker", "text"], _ann.Chat.BotMessages.Select(message => message.Kind));
        Assert.Equal(sticker.File.FileId, _ann.Chat.BotMessages[0].File!.FileId);
    }

    [Fact]
    public async Task An_id_that_Telegram_forgot_is_made_good_from_the_store()
    {
        var file = new OutgoingFile(FileKind.Photo, "p.jpg", null, await _bench.Store(1, 2, 3), "telegram", "forgotten");

        await _bench.Deliver(new SendMessage(Ann, new MessageContent { Text = "look", Files = [file] }));

        Assert.Equal(("photo", "look"), (Assert.Single(_ann.Chat.BotMessages).Kind, _ann.Chat.BotMessages[0].Text));
    }

    [Fact]
    public async Task A_photo_that_Telegram_does_not_like_goes_as_a_document()
    {
        _bench.Server.Faults.On("sendPhoto").Refuses(400, "Bad Request: PHOTO_INVALID_DIMENSIONS");
        var file = new OutgoingFile(FileKind.Photo, "p.jpg", null, await _bench.Store(1, 2, 3), null, null);

        await _bench.Deliver(new SendMessage(Ann, new MessageContent { Text = "look", Files = [file] }));

        Assert.Equal(("document", "look"), (Assert.Single(_ann.Chat.BotMessages).Kind, _ann.Chat.BotMessages[0].Text));
    }

    [Fact]
    public async Task Content_that_is_gone_is_named_so_that_the_words_still_arrive()
    {
        var file = new OutgoingFile(FileKind.Document, "bill.pdf", null, new string('a', 64), null, null);

        await _bench.Deliver(new SendMessage(Ann, new MessageContent { Text = "see", Files = [file] }));

        Assert.Equal("see\n📎 bill.pdf", Assert.Single(_ann.Chat.BotMessages).Text);
    }

    [Theory]
    [InlineData("""{"ok":false,"error_code":413,"description":"Request Entity Too Large"}""")]
    [InlineData("<html>413 Request Entity Too Large</html>")]
    public async Task A_server_that_takes_no_files_gets_their_names_and_sizes(string answer)
    {
        _bench.Server.Faults.On("sendDocument").AnswersGarbage(answer, 413, applied: false);
        var file = new OutgoingFile(FileKind.Document, "bill.pdf", null, await _bench.Store(1, 2, 3), null, null);

        await _bench.Deliver(new SendMessage(Ann, new MessageContent { Text = "see", Files = [file] }));

        Assert.Equal("see\n📎 bill.pdf (3 B)", Assert.Single(_ann.Chat.BotMessages).Text);
    }

    [Fact]
    public async Task A_file_that_is_too_big_for_Telegram_is_linked_where_people_reach_the_program()
    {
        _bench.Service<IOptions<FilesOptions>>().Value.PublicUrl = "https://help.example.com";
        var film = new OutgoingFile(FileKind.Video, "film.mp4", null, await _bench.Store(new byte[TelegramFileSender.MaxUploadBytes + 1]), "webchat", "x");

        await _bench.Deliver(new SendMessage(Ann, new MessageContent { Text = "the film", Files = [film] }));

        var message = Assert.Single(_ann.Chat.BotMessages);
        Assert.Equal("the film\n📎 film.mp4 (50 MB)", message.Text);
        Assert.StartsWith("https://help.example.com/files/", Links(message).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_an_album_only_what_is_too_big_is_linked()
    {
        _bench.Service<IOptions<FilesOptions>>().Value.PublicUrl = "https://help.example.com";
        var film = new OutgoingFile(FileKind.Video, "film.mp4", null, await _bench.Store(new byte[TelegramFileSender.MaxUploadBytes + 1]), "webchat", "x");

        await _bench.Deliver(new SendMessage(Ann, new MessageContent { Text = "all", Files = [await Photo(1), film] }));

        Assert.Equal(["photo", "text"], _ann.Chat.BotMessages.Select(message => message.Kind));
        Assert.Single(Links(_ann.Chat.BotMessages[1]));
    }

    [Fact]
    public async Task Several_photos_are_one_album_with_the_words_under_the_first()
    {
        var result = await _bench.Deliver(new SendMessage(Ann, new MessageContent { Text = "all of them", Files = [await Photo(1), await Photo(2)] }));

        Assert.Equal(2, Assert.IsType<DeliveryResult.Sent>(result).MessageIds.Count);
        Assert.Equal(["all of them", ""], _ann.Chat.BotMessages.Select(message => message.Text));
        Assert.Single(_ann.Chat.BotMessages.Select(message => message.MediaGroupId).Distinct());
        Assert.Equal([[1], [2]], _ann.Chat.BotMessages.Select(message => message.File!.Bytes));
    }

    [Fact]
    public async Task An_album_with_a_bad_file_goes_one_by_one()
    {
        var gone = new OutgoingFile(FileKind.Photo, "gone.jpg", null, new string('a', 64), null, null);

        await _bench.Deliver(new SendMessage(Ann, new MessageContent { Text = "all", Files = [await Photo(1), gone, await Photo(2)] }));

        Assert.Equal(["all", "📎 gone.jpg", ""], _ann.Chat.BotMessages.Select(message => message.Text));
    }

    [Fact]
    public async Task An_album_that_was_sent_is_not_sent_again_for_the_words_after_it()
    {
        _bench.Server.Faults.On("sendMessage").Once().TooManyRequests(3);
        var message = new SendMessage(Ann, new MessageContent { Text = new string('x', 2000), Files = [await Photo(1), await Photo(2)] });

        Assert.IsType<DeliveryResult.Throttled>(await _bench.Deliver(message, key: "k"));
        var result = await _bench.Deliver(message, key: "k");

        Assert.Equal(3, _ann.Chat.BotMessages.Count);
        Assert.Equal(_ann.Chat.BotMessages.Select(sent => $"{sent.Id}"), Assert.IsType<DeliveryResult.Sent>(result).MessageIds);
    }

    [Fact]
    public async Task A_place_is_shown_on_a_map()
    {
        await _bench.Deliver(new SendMessage(Ann, new MessageContent { Location = new GeoPoint(21.5, 105.25) }));
        await _bench.Deliver(new SendMessage(Ann, new MessageContent { Location = new GeoPoint(21.5, 105.25, "Shop") }), key: "2");

        Assert.Equal(["location", "venue"], _ann.Chat.BotMessages.Select(message => message.Kind));
        Assert.Equal(105.25, (double?)_ann.Chat.BotMessages[0].Content.Payload["location"]!["longitude"]);
    }

    [Fact]
    public async Task A_file_that_somebody_sent_can_be_opened()
    {
        var photo = _ann.SendsPhoto([9, 8, 7]);

        await using var content = await _bench.Platform.OpenFileAsync(photo.File!.FileId, CancellationToken.None);

        using var copy = new MemoryStream();
        await content!.CopyToAsync(copy);
        Assert.Equal([9, 8, 7], copy.ToArray());
    }

    [Fact]
    public async Task A_file_that_Telegram_does_not_give_out_is_none()
    {
        var large = _ann.SendsDocument("film.mkv", size: 25_000_000);

        Assert.Null(await _bench.Platform.OpenFileAsync(large.File!.FileId, CancellationToken.None));
        Assert.Null(await _bench.Platform.OpenFileAsync("unknown", CancellationToken.None));
    }

    [Fact]
    public async Task A_download_that_fails_is_worth_another_try_and_tells_nobody_the_token()
    {
        var photo = _ann.SendsPhoto();
        _bench.Server.Faults.On("download").Once().ResetsConnection();

        var fault = await Assert.ThrowsAsync<HttpRequestException>(() => _bench.Platform.OpenFileAsync(photo.File!.FileId, CancellationToken.None));

        Assert.DoesNotContain(_bench.Server.Token, fault.ToString() + _bench.Log.All, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Links(FakeMessage message) => message.Content.Entities.Where(entity => entity.Type == "text_link").Select(entity => entity.Url!);

    private async Task<OutgoingFile> Photo(byte content) =>
        new(FileKind.Photo, $"{content}.jpg", "image/jpeg", await _bench.Store(content), "webchat", "x");
}
