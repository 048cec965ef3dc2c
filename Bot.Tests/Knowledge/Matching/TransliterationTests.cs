using Bot.Knowledge;
using Bot.Knowledge.Matching;
using Bot.Languages;

namespace Bot.Tests.Knowledge.Matching;

public sealed class TransliterationTests
{
    private static readonly FaqSnapshot _faq = FaqSnapshot.Train(
        [
            Only("wifi", Language.English, "Wifi in the shop", "is there wifi", "what is the wifi password", "free wifi in your shop"),
            Only("vip", Language.English, "VIP club", "how do i become a vip", "what does vip status bring", "vip card"),
            Only("vozvrat", Language.Russian, "Возврат денег", "как вернуть деньги", "хочу возврат денег", "когда будет возврат"),
            Only("dostavka", Language.Russian, "Доставка курьером", "когда приедет курьер", "доставка на дом", "сколько стоит доставка"),
            Only("shopee", Language.Vietnamese, "Mua trên Shopee", "shop có bán trên Shopee không", "đặt hàng qua Shopee", "gian hàng Shopee của shop"),
            Only("hours", Language.Chinese, "营业时间", "几点开门", "周末营业吗", "什么时候关门"),
        ],
        CancellationToken.None);

    [Theory]
    [InlineData("ru", "у вас есть вайфай?", "wifi", "en")]
    [InlineData("ru", "вип карта", "vip", "en")]
    [InlineData("zh", "shopee 可以买吗", "shopee", "vi")]
    [InlineData("ru", "на Shopee вы есть?", "shopee", "vi")]
    [InlineData("en", "do you sell on Shopee", "shopee", "vi")]
    [InlineData("vi", "pass wifi là gì", "wifi", "en")]
    [InlineData("ru", "hochu vozvrat deneg", "vozvrat", "ru")]
    [InlineData("ru", "kogda budet dostavka", "dostavka", "ru")]
    public void An_entry_of_one_language_is_found_from_another_by_names_and_loan_words(string language, string question, string key, string spoken)
    {
        var finding = _faq.Find(question, new Language(language));

        Assert.NotEqual(FindingOutcome.Nothing, finding.Outcome);
        Assert.Equal((key, spoken), (finding.Matches[0].Key, finding.Matches[0].Language.Code));
    }

    [Theory]
    [InlineData("Вайфай", "wifi")]
    [InlineData("вайфая нет", "wifi net")]
    [InlineData("ещё щука", "eschyo schuka")]
    [InlineData("plain text 5", "plain text 5")]
    [InlineData("визит", "vizit")]
    public void Cyrillic_becomes_Latin(string text, string latin) => Assert.Equal(latin, Transliteration.ToLatin(text));

    [Theory]
    [InlineData("vozvrat deneg", "возврат денег")]
    [InlineData("Zakaz ne prishel", "заказ не пришел")]
    [InlineData("hochu 5 shtuk", "хочу 5 штук")]
    [InlineData("ещё", "ещё")]
    public void Latin_becomes_Cyrillic(string text, string cyrillic) => Assert.Equal(cyrillic, Transliteration.ToCyrillic(text));

    [Fact]
    public void An_FAQ_without_the_other_script_has_nothing_rewritten()
    {
        Assert.Null(Scripts.Of(["only latin"]).Transliterate("vozvrat"));
        Assert.Null(Scripts.Of(["только кириллица"]).Transliterate("возврат"));
        Assert.Null(Scripts.Of(["latin", "кириллица"]).Transliterate("退款"));
        Assert.Equal("vozvrat", Scripts.Of(["latin"]).Transliterate("возврат"));
        Assert.Equal("возврат", Scripts.Of(["кириллица"]).Transliterate("vozvrat"));
    }

    private static IndexedEntry Only(string key, Language language, string title, params string[] phrasings) => new(
        key, new Dictionary<Language, (string Title, string Answer)> { [language] = (title, "…") }, [.. phrasings.Select(phrasing => (language, phrasing))]);
}
