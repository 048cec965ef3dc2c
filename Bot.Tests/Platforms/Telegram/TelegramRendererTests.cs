using Bot.Messaging;
using Bot.Platforms.Telegram;

namespace Bot.Tests.Platforms.Telegram;

/// <summary>Which parts a message is sent in.</summary>
public sealed class TelegramRendererTests
{
    private static readonly IReadOnlyList<IReadOnlyList<OutgoingButton>> _buttons = [[new OutgoingButton("Yes", "s1.yes")]];

    [Fact]
    public void A_short_text_is_a_caption() => Assert.Equal("Photo'hi'", Parts("hi", [], FileKind.Photo));

    [Fact]
    public void A_long_text_follows_the_file() => Assert.Equal("Photo'' + Words'1025'", Parts(new string('x', 1025), [], FileKind.Photo));

    [Fact]
    public void A_very_long_text_is_several_messages_with_the_buttons_under_the_last() =>
        Assert.Equal("Words'4096' + Words'xxxx' [Yes]", Parts(new string('x', 4100), _buttons));

    [Fact]
    public void Photos_and_films_share_an_album_with_the_caption() => Assert.Equal("Album 3'hi'", Parts("hi", [], FileKind.Photo, FileKind.Video, FileKind.Photo));

    [Fact]
    public void An_album_cannot_have_buttons_so_the_words_have_them() =>
        Assert.Equal("Album 2'' + Words'hi' [Yes]", Parts("hi", _buttons, FileKind.Photo, FileKind.Photo));

    [Fact]
    public void An_album_without_words_still_gets_its_buttons() =>
        Assert.Equal("Album 2'' + Words'👆' [Yes]", Parts("", _buttons, FileKind.Photo, FileKind.Photo));

    [Fact]
    public void Kinds_that_do_not_mix_are_sent_apart() => Assert.Equal(
        "Album 2'hi' + Album 2'' + Voice'' + Sticker'' + Audio''",
        Parts("hi", [], FileKind.Photo, FileKind.Document, FileKind.Voice, FileKind.Video, FileKind.Document, FileKind.Sticker, FileKind.Audio));

    [Fact]
    public void Ten_are_an_album_and_the_eleventh_goes_alone() =>
        Assert.Equal("Album 10'hi' + Photo''", Parts("hi", [], [.. Enumerable.Repeat(FileKind.Photo, 11)]));

    [Fact]
    public void A_sticker_has_no_caption() => Assert.Equal("Sticker'' + Words'hi'", Parts("hi", [], FileKind.Sticker));

    [Fact]
    public void One_photo_carries_words_and_buttons() => Assert.Equal("Photo'hi' [Yes]", Parts("hi", _buttons, FileKind.Photo));

    [Fact]
    public void A_file_without_content_is_named() => Assert.Equal(
        "Words'hi\n📎 bill.pdf'",
        Show(TelegramRenderer.Parts(new MessageContent { Text = "hi", Files = [new OutgoingFile(FileKind.Document, "bill.pdf", null, null, "discord", "1")] })));

    [Fact]
    public void A_place_comes_last_and_has_the_buttons() => Assert.Equal(
        "Words'hi' + Place 1,2 [Yes]",
        Show(TelegramRenderer.Parts(new MessageContent { Text = "hi", Location = new GeoPoint(1, 2), Buttons = _buttons })));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    public void Nothing_to_see_is_nothing_to_send(string text) => Assert.Equal("", Parts(text, []));

    [Fact]
    public void A_file_is_tried_by_every_route_and_then_named()
    {
        var file = new OutgoingFile(FileKind.Photo, "p.jpg", null, "sha", "telegram", "id");
        var routes = new List<string>();
        IReadOnlyList<TelegramPart>? parts = [TelegramRenderer.Single(file, "hi")];
        while (parts is [var part])
        {
            routes.Add(part is TelegramPart.OneFile one ? one.Route.ToString() : Show([part]));
            parts = part.Instead;
        }

        Assert.Equal(["Id", "Upload", "Document", "Pointer p.jpg'hi'"], routes);
    }

    private static string Parts(RichText text, IReadOnlyList<IReadOnlyList<OutgoingButton>> buttons, params FileKind[] files) => Show(TelegramRenderer.Parts(
        new MessageContent
        {
            Text = text,
            Buttons = buttons,
            Files = [.. files.Select((kind, index) => new OutgoingFile(kind, $"{index}", null, null, "telegram", $"id{index}"))],
        }));

    private static string Show(IReadOnlyList<TelegramPart> parts) => string.Join(" + ", parts.Select(part => part switch
    {
        TelegramPart.Words words => $"Words'{Short(words.Text)}'",
        TelegramPart.OneFile one => $"{one.File.Kind}'{Short(one.Caption)}'",
        TelegramPart.Pointer pointer => $"Pointer {pointer.File.Name}'{Short(pointer.Caption)}'",
        TelegramPart.Album album => $"Album {album.Files.Count}'{Short(album.Caption)}'",
        TelegramPart.Place place => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Place {place.Point.Latitude},{place.Point.Longitude}"),
        _ => "?",
    } + string.Concat(part.Buttons.SelectMany(row => row).Select(button => $" [{button.Label}]"))));

    private static string Short(RichText text) =>
        text.ToString() is { Length: > 100 } long_ ? long_.Length.ToString(System.Globalization.CultureInfo.InvariantCulture) : text.ToString();
}
