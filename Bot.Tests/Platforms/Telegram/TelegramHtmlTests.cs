using Bot.Messaging;
using Bot.Platforms.Telegram;
using Bot.Tests.Fakes.Telegram.Methods;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Platforms.Telegram;

public sealed class TelegramHtmlTests
{
    private static readonly Gen<string> _bombs = Gen.Elements(
        "<b>", "</b>", "<a href=\"tg://user?id=1\">", "&", "&lt;", "&#60;", "\"", "'", "<", ">", "<!--", "word", " ", "\n", "😀", "`", "*", "_", "[x](y)")
        .ListOf().Select(pieces => string.Concat(pieces));

    [Fact]
    public void What_people_typed_is_read_as_they_typed_it() => Prop.ForAll(Arb.From(_bombs), typed =>
    {
        var (text, entities) = new HtmlMarkup(TelegramHtml.Of(typed)).Parse();
        return text == typed && entities.Count == 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_people_typed_stays_inside_its_formatting() => Prop.ForAll(
        Arb.From(from typed in _bombs from style in Gen.Elements(TextStyle.Bold, TextStyle.Italic, TextStyle.Code, TextStyle.Quote) select (typed, style)),
        given =>
        {
            var (text, entities) = new HtmlMarkup(TelegramHtml.Of(new RichText([new TextSpan(given.typed, given.style)]))).Parse();
            return text == given.typed && entities.All(entity => entity.Offset == 0 && entity.Length == text.Length);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(TextStyle.Bold, "<b>x</b>")]
    [InlineData(TextStyle.Italic, "<i>x</i>")]
    [InlineData(TextStyle.Code, "<code>x</code>")]
    [InlineData(TextStyle.Quote, "<blockquote>x</blockquote>")]
    [InlineData(TextStyle.Plain, "x")]
    public void Each_style_has_its_tag(TextStyle style, string html) => Assert.Equal(html, TelegramHtml.Of(new RichText([new TextSpan("x", style)])));

    [Fact]
    public void A_link_leads_where_it_says() => Assert.Equal(
        "<a href=\"https://example.com/?a=1&amp;b=&quot;2&quot;\">our &lt;page&gt;</a>",
        TelegramHtml.Of(new RichText([new TextSpan("our <page>", TextStyle.Link, "https://example.com/?a=1&b=\"2\"")])));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("tg://user?id=1")]
    [InlineData("not an address")]
    public void A_link_of_another_kind_is_only_words(string url) =>
        Assert.Equal("x", TelegramHtml.Of(new RichText([new TextSpan("x", TextStyle.Link, url)])));

    [Fact]
    public void Plain_words_show_addresses_when_there_is_room()
    {
        var text = new RichText([new TextSpan("here", TextStyle.Link, "https://example.com")]);

        Assert.Equal("here (https://example.com)", TelegramHtml.Plain(text, 100));
        Assert.Equal("here", TelegramHtml.Plain(text, 10));
    }
}
