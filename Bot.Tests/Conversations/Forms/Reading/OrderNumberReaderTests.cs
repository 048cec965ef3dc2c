using Bot.Conversations.Forms;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Conversations.Forms.Reading;

/// <summary>Order numbers among everything else that has digits.</summary>
public class OrderNumberReaderTests
{
    private static readonly FieldOptions _order = Readings.Field(FieldType.OrderNumber);

    [Theory]
    [InlineData("en", "A–10234", "A-10234")]
    [InlineData("zh", "Ａ－１０２３４", "A-10234")]
    [InlineData("en", "A-10234, paid $2500 on 05.03.2026", "A-10234")]
    [InlineData("en", "A-10234, write to ann2020@example.com", "A-10234")]
    [InlineData("ru", "A-10234, телефон 89123456789", "A-10234")]
    [InlineData("en", "A-10234 or A-10235", null)]
    [InlineData("en", "A-10234 (a-10234)", "A-10234")]
    public void The_only_order_number_in_an_answer_is_taken(string language, string text, string? number) => Assert.Equal(number, Readings.Answer(_order, language, text));

    [Theory]
    [InlineData("en", "My order number is 102345, please help", "102345")]
    [InlineData("en", "Order no. 102345!", "102345")]
    [InlineData("en", "order #102345 came with a broken RTX4090", "102345")]
    [InlineData("en", "order A-10234 and order A-10235 are late", null)]
    [InlineData("en", "I reorder 102345 things", null)]
    [InlineData("en", "paid USD2500 for it", null)]
    [InlineData("en", "mail ab1234@example.com", null)]
    [InlineData("ru", "Заказ номер 102345 не пришёл", "102345")]
    [InlineData("ru", "мой заказ: №102345", "102345")]
    [InlineData("ru", "жду 102345 часов", null)]
    [InlineData("vi", "đơn hàng số 102345 bị vỡ", "102345")]
    [InlineData("vi", "ma don hang cua minh la 102345", "102345")]
    [InlineData("zh", "订单号：１０２３４５ 碎了", "102345")]
    [InlineData("zh", "我的订单号是102345，电话13812345678", "102345")]
    public void In_a_story_what_is_marked_as_one_counts_before_what_only_looks_like_one(string language, string text, string? number) =>
        Assert.Equal(number, Readings.Story(_order, language, text));

    [Fact]
    public void What_one_looks_like_is_a_setting()
    {
        var reader = new FieldReader(new ComplaintForms(Options.Create(new ComplaintOptions { OrderNumberPattern = @"\d{3}/\d{2}" })));

        Assert.Equal("123/45", reader.FindIn(_order, "order 123/45 is late", Readings.Place("en")));
        Assert.Null(reader.FindIn(_order, "order 102345 is late", Readings.Place("en")));
    }
}
