using Bot.Tests.Fakes.Telegram.Methods;

namespace Bot.Tests.Fakes.Telegram;

public sealed class HtmlMarkupTests
{
    // Cases and words after TDLib's own tests of its parser.
    [Theory]
    [InlineData("🏟 🏟&lt;<abacaba", "Unclosed start tag at byte offset 13")]
    [InlineData("🏟 🏟&lt;<abac aba>", "Unsupported start tag \"abac\" at byte offset 13")]
    [InlineData("🏟 🏟&lt;<i   =aba>", "Empty attribute name in the tag \"i\" at byte offset 13")]
    [InlineData("🏟 🏟&lt;<i    aba>", "Can't find end tag corresponding to start tag \"i\"")]
    [InlineData("🏟 🏟&lt;<i    aba  =  ", "Unclosed start tag \"i\" at byte offset 13")]
    [InlineData("🏟 🏟&lt;<i    aba  =  190azAz-.,", "Unexpected end of name token at byte offset 27")]
    [InlineData("🏟 🏟&lt;<i    aba  =  \"&lt;&gt;&quot;>", "Unclosed start tag at byte offset 13")]
    [InlineData("🏟 🏟&lt;</", "Unexpected end tag at byte offset 13")]
    [InlineData("🏟 🏟&lt;<b></b></", "Unexpected end tag at byte offset 20")]
    [InlineData("🏟 🏟&lt;<i>a</i   ", "Unclosed end tag at byte offset 17")]
    [InlineData("🏟 🏟&lt;<i>a</em   >", "Unmatched end tag at byte offset 17, expected \"</i>\", found \"</em>\"")]
    [InlineData("<a href=\"x\"y\">z</a>", "Empty attribute name in the tag \"a\" at byte offset 0")]
    [InlineData("<span>x</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0")]
    public void What_does_not_parse_is_refused_with_the_place(string html, string description)
    {
        var refusal = Assert.Throws<ApiException>(() => new HtmlMarkup(html).Parse());

        Assert.Equal($"Bad Request: can't parse entities: {description}", refusal.Message);
    }

    [Theory]
    [InlineData("plain > text & more", "plain > text & more")]
    [InlineData("&lt;b&gt; &amp;amp; &quot;", "<b> &amp; \"")]
    [InlineData("&laquo;&#1078;&#x436;&#0;", "&laquo;жж&#0;")]
    [InlineData("<b>a<i>b</i></b>c", "abc")]
    public void What_parses_shows_its_text(string html, string text) => Assert.Equal(text, new HtmlMarkup(html).Parse().Text);

    [Fact]
    public void Entities_count_units_of_UTF16()
    {
        var (text, entities) = new HtmlMarkup("😀<b>жб<a href=\"https://example.org/?a=1&amp;b=2\">в</a></b><code></code>").Parse();

        Assert.Equal("😀жбв", text);
        Assert.Equal([new FakeEntity("bold", 2, 3), new FakeEntity("text_link", 4, 1, "https://example.org/?a=1&b=2")], entities);
    }
}
