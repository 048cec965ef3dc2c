using Bot.Languages;
using Xunit.Abstractions;

namespace Bot.Tests.Languages;

public sealed class LanguageDetectorTests(ITestOutputHelper output)
{
    private static readonly LanguageDetector _detector = new(new Phrasebooks());

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("vi")]
    [InlineData("zh")]
    public void Unseen_sentences_are_told_from_any_current_language(string language)
    {
        var wrong = (from sentence in Sentences.ByLanguage[language]
                     from current in Sentences.ByLanguage.Keys
                     where _detector.Detect(sentence, new Language(current))?.Code != language
                     select $"{current}: {sentence}").ToList();

        wrong.ForEach(output.WriteLine);
        Assert.InRange(wrong.Count, 0, Sentences.ByLanguage[language].Length * 4 * 0.02);
    }

    [Fact]
    public void Vietnamese_without_marks_is_told()
    {
        var wrong = Sentences.ByLanguage["vi"].Select(Strip).Where(sentence => _detector.Detect(sentence, Language.English) != Language.Vietnamese).ToList();

        wrong.ForEach(output.WriteLine);
        Assert.True(wrong.Count <= 1);
    }

    [Fact]
    public void Three_words_of_Vietnamese_without_marks_mostly_are()
    {
        var pieces = Sentences.ByLanguage["vi"].Select(sentence => Strip(sentence).Split(' '))
            .SelectMany(words => Enumerable.Range(0, Math.Max(0, words.Length - 2)).Select(at => string.Join(' ', words[at..(at + 3)]))).ToList();

        var missed = pieces.Where(piece => _detector.Detect(piece, Language.English) != Language.Vietnamese).ToList();
        var switched = pieces.Where(piece => _detector.Detect(piece, Language.Vietnamese) == Language.English).ToList();

        missed.ForEach(output.WriteLine);
        output.WriteLine($"{missed.Count} of {pieces.Count}");
        Assert.InRange(missed.Count, 0, pieces.Count / 10);
        Assert.InRange(switched.Count, 0, pieces.Count / 50);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ok")]
    [InlineData("OK thanks")]
    [InlineData("hello")]
    [InlineData("hello shop")]
    [InlineData("thank you")]
    [InlineData("refund")]
    [InlineData("voucher code")]
    [InlineData("phở")]
    [InlineData("Nguyen Van An")]
    [InlineData("Ho Chi Minh City")]
    [InlineData("John Smith")]
    [InlineData("iPhone 15 Pro Max")]
    [InlineData("A-1234")]
    [InlineData("12345 67890")]
    [InlineData("👍👍👍")]
    [InlineData("???")]
    [InlineData("/start please")]
    [InlineData("/language")]
    [InlineData("https://example.com/where/is/my/order")]
    [InlineData("my.name.is@example.com")]
    [InlineData("\uD83D")]
    public void What_has_no_language_of_its_own_changes_nothing(string text)
    {
        Assert.All(
            Sentences.ByLanguage.Keys.Select(code => new Language(code)),
            current => Assert.Contains(_detector.Detect(text, current), new Language?[] { null, current }));
    }

    [Theory]
    [InlineData("i love phở bò", "en")]
    [InlineData("my name is Trần Thị Mai and my order is late", "en")]
    [InlineData("shop check inbox giúp mình với", "vi")]
    [InlineData("cho minh huy order voi shop oi", "vi")]
    [InlineData("мой order на сайте Super Duper Shop завис", "ru")]
    [InlineData("от Prinzregentenplatz до Rotkreuzplatz", "ru")]
    [InlineData("my order from the shop called Чай на вынос has not arrived for three weeks and i want my money back", "en")]
    [InlineData("see https://example.com/đơn-hàng what is wrong with it", "en")]
    public void A_loan_word_does_not_tip_the_scales(string text, string language) =>
        Assert.Equal(language, _detector.Detect(text, new Language(language == "en" ? "vi" : "en"))?.Code);

    [Theory]
    [InlineData("注文した荷物がまだ届きません")]
    [InlineData("주문한 물건이 아직 안 왔어요")]
    [InlineData("моє замовлення ще не прийшло, де воно є")]
    [InlineData("où est mon colis, je ne l'ai pas reçu")]
    [InlineData("mi paquete no ha llegado todavía y necesito ayuda")]
    [InlineData("mein Paket ist immer noch nicht da und ich brauche es")]
    [InlineData("paket saya belum datang juga tolong dibantu")]
    [InlineData("สินค้ายังไม่มาเลยค่ะ")]
    public void A_language_that_is_not_spoken_is_not_told(string text) =>
        Assert.All(Sentences.ByLanguage.Keys, current => Assert.Null(_detector.Detect(text, new Language(current))));

    [Theory]
    [InlineData("колко струва доставката до софия и кога ще пристигне")]
    [InlineData("каде е мојата нарачка")]
    [InlineData("миний захиалга хаана байна вэ")]
    public void The_neighbours_of_russian_are_not_taken_for_it(string text) =>
        Assert.All(Sentences.ByLanguage.Keys, current => Assert.Null(_detector.Detect(text, new Language(current))));

    [Theory]
    [InlineData("кроссовки")]
    [InlineData("где?")]
    [InlineData("спс")]
    public void A_russian_word_is_enough(string text) => Assert.Equal(Language.Russian, _detector.Detect(text, Language.English));

    [Theory]
    [InlineData("播放 wolf like me 的歌", "zh")]
    [InlineData("我的 iPhone 15 Pro Max 坏了", "zh")]
    [InlineData("の店的鞋子什么时候发货", "zh")]
    [InlineData("I Want To Return The Shoes That I Bought", "en")]
    [InlineData("Je Voudrais Retourner Les Chaussures Que Je Viens D'acheter", "other")]
    [InlineData("สินค้ายังไม่มาเลยค่ะ", "other")]
    [InlineData("注文した荷物がまだ届きません", "other")]
    [InlineData("toi muon doi size giay", "vi")]
    public void However_unsure_the_likeliest_language_is_identified(string text, string language) =>
        Assert.Equal(language, _detector.Identify(text).Code);

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("👍")]
    [InlineData("\uD83D")]
    public void What_has_no_letters_is_identified_as_something(string text) => Assert.NotEmpty(_detector.Identify(text).Code);

    [Fact]
    public void Who_is_settled_in_a_language_leaves_it_less_easily()
    {
        var pieces = Sentences.ByLanguage["en"].Select(sentence => sentence.Split(' ')).SelectMany(words => Enumerable.Range(0, Math.Max(0, words.Length - 2)).Select(at => string.Join(' ', words[at..(at + 3)]))).ToList();

        var left = pieces.Count(piece => _detector.Detect(piece, Language.Vietnamese) == Language.English);
        var leftSettled = pieces.Count(piece => _detector.Detect(piece, Language.Vietnamese, settled: true) == Language.English);

        Assert.InRange(leftSettled, left / 2, left - 1);
    }

    [Fact]
    public void A_megabyte_is_told_by_its_beginning() =>
        Assert.Equal(Language.Russian, _detector.Detect(string.Concat(Enumerable.Repeat("где мой заказ ", 80_000)), Language.English));

    private static string Strip(string text) => string.Join(' ', WordSplitter.Split(text, text.Length).Select(word => word.Folded));
}
