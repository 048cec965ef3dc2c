using Bot.Listening.Reading;

namespace Bot.Tests.Listening.Reading;

public class MessageReaderTests
{
    [Theory]
    [InlineData("Still NOT here!!! 😡", "still not here ‹!!› ‹angry›")]
    [InlineData("@shop where is it?", "‹@› where is it ‹?›")]
    [InlineData("<user> see <url> ...", "‹@› see ‹url› ‹...›")]
    [InlineData("sooooo baaaad", "so baad")]
    [InlineData("don’t #LateAgain", "dont lateagain")]
    [InlineData("order 12345678 on 3.5.", "order ‹code› on ‹num›")]
    [InlineData("退款！！", "退 款 ‹!!›")]
    [InlineData("mail me a.b@c.de", "mail me ‹mail›")]
    [InlineData("спасибо)))", "спасибо ‹glad›")]
    [InlineData("эх((", "эх ‹sad›")]
    [InlineData("buồn T_T", "buồn ‹sad›")]
    public void Takes_a_message_to_pieces(string text, string pieces)
    {
        Assert.Equal(pieces, string.Join(' ', new MessageReader([]).Read(text).Tokens.Select(token => token.Text)));
    }

    [Theory]
    [InlineData("it was $40", "‹money›")]
    [InlineData("сняли 500 руб", "‹money›")]
    [InlineData("mất 200k", "‹money›")]
    [InlineData("扣了99元", "‹money›")]
    [InlineData("waiting 3 weeks", "‹lapse›")]
    [InlineData("жду две недели", "‹lapse›")]
    [InlineData("đợi 2 tuần", "‹lapse›")]
    [InlineData("等了三个月", "‹lapse›")]
    [InlineData("WHERE IS MY ORDER", "‹shout›")]
    [InlineData("this is SO LATE", "‹caps›")]
    [InlineData("nooooo", "‹long›")]
    [InlineData("@shop where is it", "‹addressed›")]
    [InlineData("well @ann said so to @bob yesterday", "‹@within›")]
    [InlineData("see you tonight @ann", "‹@last›")]
    [InlineData("where is it", "‹0@›")]
    [InlineData("@ann @bob see you", "‹2@›")]
    [InlineData("the box that came today is empty", "‹4+›")]
    public void Sees_what_holds_for_the_whole_message(string text, string sign)
    {
        Assert.Contains(sign, new MessageReader([]).Read(text).Signs);
    }

    [Fact]
    public void Signs_are_no_words_of_a_message()
    {
        Assert.DoesNotContain("‹4+›", new MessageReader([]).Read("where is it ??? !!! :( 3").Signs);
    }

    [Theory]
    [InlineData("@SunnyMug is late")]
    [InlineData("sunny mug pro is late")]
    [InlineData("#sunnymug late")]
    [InlineData("我的阳光杯还没到")]
    public void Reads_our_names_as_one_sign(string text)
    {
        var reader = new MessageReader(["Sunny Mug", "Sunny Mug Pro", "SunnyMug", "阳光杯"]);

        Assert.Single(reader.Read(text).Tokens, token => token.Text == MessageReader.Us);
    }

    [Fact]
    public void A_name_within_a_word_is_none()
    {
        Assert.DoesNotContain(new MessageReader(["Mug"]).Read("smuggled mugs").Tokens, token => token.Text == MessageReader.Us);
    }
}
