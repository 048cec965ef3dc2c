using Bot.Languages;
using Bot.Messaging;

namespace Bot.Tests.Languages;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("**Two days**, see [here](https://example.com/a_b) and `A-1`.")]
    [InlineData("one\n\n**two**\nthree")]
    public void What_is_written_reads_the_same(string markup)
    {
        Assert.Equal(markup, Markup.Write(Markup.Parse(markup)));
    }

    [Fact]
    public void Each_line_has_marks_of_its_own_and_blanks_stay_outside()
    {
        Assert.Equal("a **b**\n**c** d", Markup.Write(new RichText([new TextSpan("a"), new TextSpan(" b\nc ", TextStyle.Bold), new TextSpan("d")])));
    }

    [Fact]
    public void A_format_that_could_not_be_read_back_is_left_out()
    {
        Assert.Equal("5 * 3", Markup.Write(new RichText([new TextSpan("5 * 3", TextStyle.Bold)])));
        Assert.Equal("here", Markup.Write(new RichText([new TextSpan("here", TextStyle.Link, "tg://user?id=7")])));
        Assert.Equal("soft", Markup.Write(new RichText([new TextSpan("soft", TextStyle.Italic)])));
    }
}
