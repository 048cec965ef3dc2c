using Bot.Messaging;
using Bot.Platforms.Telegram;

namespace Bot.Tests.Platforms.Telegram;

/// <summary>Every kind of update, as Telegram sends it, and what is told of it.</summary>
public sealed class TelegramTranslatorTests
{
    public static TheoryData<string, string> Understood => new()
    {
        { "text", "u501 telegram:7001 Customer Text 'My parcel is broken' #31" },
        { "start", "u502 telegram:7001 Customer Command /start #31" },
        { "deep-link", "u503 telegram:7001 Customer Command /start 'Zm9v-YmFy_1' #31" },
        { "command-for-us", "u504 telegram:-1002000000001/12 Staff Command /note 'call her\ntomorrow' #40" },
        { "text-mention", "u552 telegram:-1002000000001/12 Staff Command /transfer 'Cy Do' #41 names 7003 Cy Do" },
        { "path-is-no-command", "u506 telegram:7001 Customer Text '/etc/passwd is not a command' #31" },
        { "photo", "u507 telegram:7001 Customer Text 'look' #31 [Photo PH-x photo.jpg image/jpeg 90000]" },
        { "album-part", "u508 telegram:7001 Customer Text #31 album 13999 [Photo PH2 photo.jpg image/jpeg 90000]" },
        { "document", "u509 telegram:7001 Customer Text 'the bill' #31 [Document DOC Rechnunggpj.pdf application/pdf 12345]" },
        { "voice", "u510 telegram:7001 Customer Text #31 [Voice VOI voice.ogg audio/ogg 4321]" },
        { "video", "u511 telegram:7001 Customer Text #31 [Video VID IMG_0001.MOV video/quicktime 99999]" },
        { "animation", "u512 telegram:7001 Customer Text #31 [Animation ANI cat.mp4 video/mp4 5555]" },
        { "audio", "u513 telegram:7001 Customer Text #31 [Audio AUD song.mp3 audio/mpeg 7777]" },
        { "video-note", "u514 telegram:7001 Customer Text #31 [VideoNote NOTE video-note.mp4 video/mp4 8888]" },
        { "sticker", "u515 telegram:7001 Customer Text #31 [Sticker STI sticker.webp image/webp 3333]" },
        { "sticker-animated", "u516 telegram:7001 Customer Text #31 [Sticker TGS sticker.tgs application/x-tgsticker 3334]" },
        { "location", "u517 telegram:7001 Customer Text #31 at 21.0285 105.8542" },
        { "venue", "u518 telegram:7001 Customer Text #31 at 55.75 37.62 Красная площадь, Москва" },
        { "contact", "u519 telegram:7001 Customer Text 'Minh Trần +84901234567' #31" },
        { "reply", "u520 telegram:7001 Customer Text 'that one' #31 re 20" },
        { "reply-in-topic", "u521 telegram:-1002000000001/12 Staff Text 'We are on it' #44 re 43" },
        { "topic-text", "u522 telegram:-1002000000001/12 Staff Text 'Hello Ann' #45" },
        { "edit", "u523 telegram:7001 Customer Edit 'My parcel is broken and wet' #31" },
        { "button", "u526 telegram:7001 Customer Button button s3.a #21" },
        { "button-of-lost-message", "u527 telegram:-1002000000001 Staff Button button gtickets #46" },
        { "reaction", "u529 telegram:7001 Customer Reaction '👍' #22" },
        { "reaction-taken-back", "u530 telegram:7001 Customer Reaction #22" },
        { "blocked", "u532 telegram:7001 Customer Blocked" },
        { "unblocked", "u533 telegram:7001 Customer Joined" },
        { "poll", "u535 telegram:7001 Customer Text #31 unsupported poll" },
        { "dice", "u536 telegram:7001 Customer Text #31 unsupported dice" },
        { "story", "u537 telegram:7001 Customer Text #31 unsupported story" },
        { "game", "u538 telegram:7001 Customer Text #31 unsupported game" },
        { "giveaway", "u539 telegram:7001 Customer Text #31 unsupported giveaway" },
        { "new-kind", "u540 telegram:7001 Customer Text #31 unsupported message of a new kind" },
        { "dirty-name", "u549 telegram:7001 Customer Text 'a\nb\tc' #31" },
        { "year-3000", "u550 telegram:7001 Customer Text 'from the future' #31" },
        { "null-fields", "u551 telegram:7001 Customer Text 'hello' #31" },
    };

    public static TheoryData<string> MeaningNothing =>
    [
        "command-for-another-bot", "edit-of-live-location", "edit-of-poll", "button-of-inline-message", "reaction-of-own-making", "kicked-from-group",
        "pinned", "topic-created", "joined-group", "migrated", "other-group", "other-bot", "channel-post", "automatic-forward",
    ];

    [Theory]
    [MemberData(nameof(Understood))]
    public void What_a_person_did_is_told_in_our_words(string payload, string told) => Assert.Equal(told, Payload.Told(Payload.Translated(payload)));

    [Theory]
    [MemberData(nameof(MeaningNothing))]
    public void What_is_no_business_of_ours_is_left_alone(string payload) => Assert.Null(Payload.Told(Payload.Translated(payload)));

    [Fact]
    public void Every_payload_is_told_of() =>
        Assert.Equal(
            Payload.Names.Order(StringComparer.Ordinal),
            Names(Understood).Concat(Names(MeaningNothing)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_sender_comes_with_name_language_and_handle() =>
        Assert.Equal(new Sender("7001", "Ann Lee", "vi", "ann_lee"), Payload.Translated("text")!.Sender);

    [Fact]
    public void A_name_cannot_turn_the_direction_of_what_stands_beside_it() => Assert.Equal("Ann Lee", Payload.Translated("dirty-name")!.Sender.Name);

    [Fact]
    public void The_time_is_Telegrams_and_for_a_press_ours()
    {
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1772442000), Payload.Translated("text")!.SentAt);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1772442060), Payload.Translated("edit")!.SentAt);
        Assert.Equal(Payload.Now, Payload.Translated("button")!.SentAt);
    }

    [Fact]
    public void Without_a_staff_chat_a_group_is_nobodys()
    {
        var update = System.Text.Json.JsonSerializer.Deserialize<global::Telegram.Bot.Types.Update>(
            Payload.Json("topic-text"), global::Telegram.Bot.JsonBotAPI.Options)!;

        Assert.Null(TelegramTranslator.Translate(update, Payload.Bot with { StaffChatId = null }, Payload.Now));
    }

    [Fact]
    public void What_cannot_be_read_at_all_is_still_somebodys_message()
    {
        var json = System.Text.Json.JsonDocument.Parse(
            """{"update_id":7,"message":{"message_id":99999999999,"from":{"id":7001,"first_name":"Ann"},"chat":{"id":7001,"type":"private"}}}""").RootElement;

        var told = Payload.Told(TelegramPoison.Translate(json, Payload.Bot, Payload.Now));

        Assert.Equal("u7 telegram:7001 Customer Text #99999999999 unsupported message of a new kind", told);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("{}")]
    [InlineData("""{"update_id":"x"}""")]
    [InlineData("""{"update_id":7,"message":{"chat":{"id":-5,"type":"group"},"from":{"id":1}}}""")]
    [InlineData("""{"update_id":7,"message":{"chat":7,"from":[]}}""")]
    public void What_says_not_even_who_wrote_it_is_left_alone(string json) =>
        Assert.Null(TelegramPoison.Translate(System.Text.Json.JsonDocument.Parse(json).RootElement, Payload.Bot, Payload.Now));

    private static IEnumerable<string> Names(IEnumerable<object[]> rows) => rows.Select(row => (string)row[0]);
}
