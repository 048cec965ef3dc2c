using Bot.Conversations.Forms;

namespace Bot.Tests.Conversations.Forms.Reading;

/// <summary>How amounts are written in every language.</summary>
public class MoneyReaderTests
{
    private static readonly FieldOptions _money = Readings.Field(FieldType.Money);

    public static TheoryData<string, string, string?> Answers() => new()
    {
        { "en", "$12.50", "12.5 USD" },
        { "en", "US$ 12", "12 USD" },
        { "en", "USD 20", "20 USD" },
        { "en", "20 usd", "20 USD" },
        { "en", "1,234.50 dollars", "1234.5 USD" },
        { "en", "€ 1.234,50", "1234.5 EUR" },
        { "en", "12,50 €", "12.5 EUR" },
        { "en", "twenty dollars", "20 USD" },
        { "en", "twenty-five dollars", "25 USD" },
        { "en", "two hundred and fifty euros", "250 EUR" },
        { "en", "a hundred bucks", "100 USD" },
        { "en", "one and a half thousand dollars", "1500 USD" },
        { "en", "5 bucks", "5 USD" },
        { "en", "25 quid", "25 GBP" },
        { "en", "£9.99", "9.99 GBP" },
        { "en", "10 pounds", "10 GBP" },
        { "en", "10 dollars 50 cents", "10.5 USD" },
        { "en", "50k", "50000" },
        { "en", "$1.5k", "1500 USD" },
        { "en", "about $30 I think", "30 USD" },
        { "en", "＄１２．５０", "12.5 USD" },
        { "en", "A$20", null },
        { "en", "5-10 dollars", null },
        { "en", "a lot of dollars", null },
        { "en", "twenty thirty dollars", null },
        { "en", "$20 or $30", null },
        { "en", "99999999999999999999 dollars", null },

        { "ru", "1 200 ₽", "1200 RUB" },
        { "ru", "1\u00A0200 ₽", "1200 RUB" },
        { "ru", "500 р", "500 RUB" },
        { "ru", "500р.", "500 RUB" },
        { "ru", "99,90 руб", "99.9 RUB" },
        { "ru", "1990 рублей 50 копеек", "1990.5 RUB" },
        { "ru", "тысяча рублей", "1000 RUB" },
        { "ru", "полторы тысячи", "1500" },
        { "ru", "полторы тысячи рублей", "1500 RUB" },
        { "ru", "две с половиной тысячи рублей", "2500 RUB" },
        { "ru", "пять тысяч триста двадцать один рубль", "5321 RUB" },
        { "ru", "две тысячи пять рублей", "2005 RUB" },
        { "ru", "2 тысячи 300 рублей", "2300 RUB" },
        { "ru", "2 с половиной тысячи рублей", "2500 RUB" },
        { "ru", "5 тыс", "5000" },
        { "ru", "5 тыс. руб.", "5000 RUB" },
        { "ru", "5к рублей", "5000 RUB" },
        { "ru", "1,5 млн", "1500000" },
        { "ru", "20 баксов", "20 USD" },
        { "ru", "100 евро", "100 EUR" },
        { "ru", "500 000 донгов", "500000 VND" },
        { "ru", "около 500 рублей", "500 RUB" },
        { "ru", "много рублей", null },

        { "vi", "1.200.000đ", "1200000 VND" },
        { "vi", "1,200,000 đồng", "1200000 VND" },
        { "vi", "250.000d", "250000 VND" },
        { "vi", "500k", "500000 VND" },
        { "vi", "500 k", null },
        { "vi", "500kđ", "500000 VND" },
        { "vi", "1tr2", "1200000 VND" },
        { "vi", "1tr250", "1250000 VND" },
        { "vi", "2 triệu", "2000000 VND" },
        { "vi", "2 trieu", "2000000 VND" },
        { "vi", "1 triệu rưỡi", "1500000 VND" },
        { "vi", "2 triệu rưỡi", "2500000 VND" },
        { "vi", "hai triệu rưỡi", "2500000 VND" },
        { "vi", "1 triệu 200 nghìn", "1200000 VND" },
        { "vi", "500 nghìn", "500000 VND" },
        { "vi", "500 ngàn đồng", "500000 VND" },
        { "vi", "năm trăm nghìn", "500000 VND" },
        { "vi", "hai mươi lăm nghìn đồng", "25000 VND" },
        { "vi", "một trăm linh năm nghìn", "105000 VND" },
        { "vi", "hai trăm rưỡi", "250" },
        { "vi", "2 củ", "2000000 VND" },
        { "vi", "20 đô", "20 USD" },
        { "vi", "20 usd", "20 USD" },
        { "vi", "khoảng 300k thôi ạ", "300000 VND" },
        { "vi", "nhiều lắm", null },

        { "zh", "300块", "300 CNY" },
        { "zh", "三百块", "300 CNY" },
        { "zh", "三百块钱", "300 CNY" },
        { "zh", "两千五", "2500" },
        { "zh", "两千五百元", "2500 CNY" },
        { "zh", "一百零五元", "105 CNY" },
        { "zh", "一万二千三百元", "12300 CNY" },
        { "zh", "1万", "10000" },
        { "zh", "1.2万元", "12000 CNY" },
        { "zh", "99.9元", "99.9 CNY" },
        { "zh", "九十九块五", "99.5 CNY" },
        { "zh", "两块半", "2.5 CNY" },
        { "zh", "3块5毛", "3.5 CNY" },
        { "zh", "¥ 99", "99 CNY" },
        { "zh", "￥９９．５０", "99.5 CNY" },
        { "zh", "人民币99元", "99 CNY" },
        { "zh", "20美元", "20 USD" },
        { "zh", "大概300块吧", "300 CNY" },
        { "zh", "很多钱", null },
    };

    public static TheoryData<string, string, string?> Stories() => new()
    {
        { "en", "I paid $25.90 for 2 mugs", "25.9 USD" },
        { "en", "they took twenty dollars twice", "20 USD" },
        { "en", "2 pounds of coffee never came", null },
        { "en", "I paid 20 pounds.", "20 GBP" },
        { "en", "order 102345 1990 people", null },
        { "en", "I paid $20, they took $40", null },
        { "en", "I have 5 thousand reasons", null },
        { "ru", "Списали 1 990 руб дважды", "1990 RUB" },
        { "ru", "заказ 102345 1990 руб", "1990 RUB" },
        { "ru", "тысяча рублей пропала", "1000 RUB" },
        { "ru", "жду тысячу лет", null },
        { "ru", "пришло 2 кг вместо 3 кг", null },
        { "vi", "mình bị trừ 500k hai lần", "500000 VND" },
        { "vi", "mình bị trừ 500k 2 lần", "500000 VND" },
        { "vi", "bị trừ năm trăm nghìn hai lần", "500000 VND" },
        { "vi", "đã trả 2 triệu 5, chưa nhận hàng", "2500000 VND" },
        { "vi", "mất 20 đô", null },
        { "vi", "mất 1tr2 mà chưa nhận hàng", "1200000 VND" },
        { "vi", "đã chuyển 250.000đ rồi", "250000 VND" },
        { "vi", "trả 1.200.000 đồng mà hàng lỗi", "1200000 VND" },
        { "vi", "trời nóng 40 độ", null },
        { "vi", "mua 2 củ khoai", null },
        { "vi", "mua 5 k nhận được", null },
        { "zh", "扣了99元两次", "99 CNY" },
        { "zh", "花了300块，东西是坏的", "300 CNY" },
        { "zh", "三块肥皂都碎了", null },
        { "zh", "买了1万个", null },
    };

    [Theory, MemberData(nameof(Answers))]
    public void An_answer_is_an_amount_in_its_normal_form(string language, string text, string? amount) => Assert.Equal(amount, Readings.Answer(_money, language, text));

    [Theory, MemberData(nameof(Stories))]
    public void In_a_story_only_what_is_certainly_money_and_the_only_amount_counts(string language, string text, string? amount) =>
        Assert.Equal(amount, Readings.Story(_money, language, text));

    [Fact]
    public void An_amount_in_its_normal_form_is_read_as_itself_in_every_language()
    {
        foreach (var language in (string[])["en", "ru", "vi", "zh"])
        {
            foreach (var amount in (string[])["0.05 USD", "12.5 EUR", "999 GBP", "1990.99 RUB", "1200000 VND", "99.9 CNY", "100"])
            {
                Assert.Equal(amount, Readings.Answer(_money, language, amount));
            }
        }
    }
}
