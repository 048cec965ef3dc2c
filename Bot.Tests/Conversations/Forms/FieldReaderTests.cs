using Bot.Conversations.Forms;
using Bot.Conversations.Forms.Reading;
using Bot.Languages;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Conversations.Forms;

/// <summary>What people write for each kind of field, and what it is read as.</summary>
public class FieldReaderTests
{
    private static readonly DateOnly _today = new(2026, 3, 10);
    private static readonly Phrasebooks _languages = new();
    private readonly FieldReader _reader = new(new ComplaintForms(Options.Create(new ComplaintOptions())));

    private static CustomerPlace Place(string language) => new(_languages[new Language(language)], _today, _languages[new Language(language)].Countries);

    [Theory]
    [InlineData(FieldType.Number, "3", "3")]
    [InlineData(FieldType.Number, "1,234.5", "1234.5")]
    [InlineData(FieldType.Number, "1.234,5", "1234.5")]
    [InlineData(FieldType.Number, "1 234", "1234")]
    [InlineData(FieldType.Number, "-2", "-2")]
    [InlineData(FieldType.Number, "three", null)]
    [InlineData(FieldType.Number, "", null)]
    [InlineData(FieldType.Money, "25.90 EUR", "25.9 EUR")]
    [InlineData(FieldType.Money, "$12.50", "12.5 USD")]
    [InlineData(FieldType.Money, "1 990 руб.", "1990 RUB")]
    [InlineData(FieldType.Money, "1990р.", "1990 RUB")]
    [InlineData(FieldType.Money, "250.000đ", "250000 VND")]
    [InlineData(FieldType.Money, "500k", "500000")]
    [InlineData(FieldType.Money, "99元", "99 CNY")]
    [InlineData(FieldType.Money, "￥99.50", "99.5 CNY")]
    [InlineData(FieldType.Money, "100", "100")]
    [InlineData(FieldType.Money, "a lot", null)]
    [InlineData(FieldType.Date, "2026-03-05", "2026-03-05")]
    [InlineData(FieldType.Date, "05.03.2026", "2026-03-05")]
    [InlineData(FieldType.Date, "5/3", "2026-03-05")]
    [InlineData(FieldType.Date, "25.12", "2025-12-25")]
    [InlineData(FieldType.Date, "3/25/2025", "2025-03-25")]
    [InlineData(FieldType.Date, "2026年3月5日", "2026-03-05")]
    [InlineData(FieldType.Date, "3月5号", "2026-03-05")]
    [InlineData(FieldType.Date, "31.02.2026", null)]
    [InlineData(FieldType.Date, "05.03.1926", null)]
    [InlineData(FieldType.Date, "99/99/9999", null)]
    [InlineData(FieldType.Email, "ann@example.com", "ann@example.com")]
    [InlineData(FieldType.Email, "ann@@example", null)]
    [InlineData(FieldType.Email, "write to ann@example.com", null)]
    [InlineData(FieldType.Phone, "+7 495 123-45-67", "+74951234567")]
    [InlineData(FieldType.Phone, "0912 345 678", "0912345678")]
    [InlineData(FieldType.Phone, "12", null)]
    [InlineData(FieldType.OrderNumber, "a-10234", "A-10234")]
    [InlineData(FieldType.OrderNumber, "#10234", "10234")]
    [InlineData(FieldType.OrderNumber, "№ 10234", "10234")]
    [InlineData(FieldType.OrderNumber, "it is A-10234 I think", "A-10234")]
    [InlineData(FieldType.OrderNumber, "A-10234 or A-10235", null)]
    [InlineData(FieldType.OrderNumber, "the blue one", null)]
    [InlineData(FieldType.Text, "a mug", "a mug")]
    [InlineData(FieldType.Text, "  ", null)]
    public void An_answer_is_read_in_its_normal_form_or_not_at_all(FieldType type, string text, string? value)
    {
        var reading = _reader.Read(new FieldOptions { Key = "f", Type = type }, text, Place("en"));

        Assert.Equal(value, (reading as FieldReading.Fits)?.Value);
    }

    [Theory]
    [InlineData("en", "Yesterday", "2026-03-09")]
    [InlineData("ru", "вчера", "2026-03-09")]
    [InlineData("ru", "Позавчера.", "2026-03-08")]
    [InlineData("vi", "hôm qua", "2026-03-09")]
    [InlineData("vi", "hom nay", "2026-03-10")]
    [InlineData("zh", "前天", "2026-03-08")]
    public void A_day_can_be_named_in_every_language(string language, string text, string day)
    {
        var reading = _reader.Read(new FieldOptions { Key = "f", Type = FieldType.Date }, text, Place(language));

        Assert.Equal(new FieldReading.Fits(day), reading);
    }

    [Theory]
    [InlineData(FieldType.OrderNumber, "en", "My parcel A-10234 is broken", "A-10234")]
    [InlineData(FieldType.OrderNumber, "en", "order 102345 is broken", "102345")]
    [InlineData(FieldType.OrderNumber, "en", "I waited 102345 hours", null)]
    [InlineData(FieldType.OrderNumber, "ru", "Заказ № 102345 не пришёл", "102345")]
    [InlineData(FieldType.OrderNumber, "vi", "đơn hàng 102345 bị vỡ", "102345")]
    [InlineData(FieldType.OrderNumber, "zh", "订单号102345的杯子碎了", "102345")]
    [InlineData(FieldType.OrderNumber, "zh", "我的订单AB-102345还没到", "AB-102345")]
    [InlineData(FieldType.Email, "en", "write to ann@example.com, please", "ann@example.com")]
    [InlineData(FieldType.Money, "en", "I paid $25.90 for 2 mugs", "25.9 USD")]
    [InlineData(FieldType.Money, "ru", "Списали 1 990 руб дважды", "1990 RUB")]
    [InlineData(FieldType.Money, "zh", "扣了99元两次", "99 CNY")]
    [InlineData(FieldType.Money, "en", "I have 2 mugs", null)]
    [InlineData(FieldType.Date, "en", "ordered on 05.03.2026 at night", "2026-03-05")]
    [InlineData(FieldType.Date, "zh", "我3月5日下的单", "2026-03-05")]
    [InlineData(FieldType.Date, "en", "about 3.5 kilos", null)]
    [InlineData(FieldType.Phone, "en", "call +44 20 7946 0123 please", "+442079460123")]
    public void A_value_is_found_in_a_story_only_when_it_is_certain(FieldType type, string language, string text, string? value)
    {
        Assert.Equal(value, _reader.FindIn(new FieldOptions { Key = "f", Type = type }, text, Place(language)));
    }

    [Fact]
    public void A_choice_is_read_by_number_by_words_and_by_key()
    {
        var field = new FieldOptions
        {
            Key = "f",
            Type = FieldType.Choice,
            Choices = [new ChoiceOptions { Key = "refund", Label = new() { ["en"] = "My money back", ["ru"] = "Вернуть деньги" } }, new ChoiceOptions { Key = "other", Label = new() { ["en"] = "Other" } }],
        };

        foreach (var text in (string[])["1", "my money back", "refund"])
        {
            Assert.Equal(new FieldReading.Fits("refund"), _reader.Read(field, text, Place("en")));
        }

        Assert.Equal(new FieldReading.Fits("refund"), _reader.Read(field, "вернуть деньги", Place("ru")));
        Assert.IsType<FieldReading.Misfits>(_reader.Read(field, "3", Place("en")));
    }

    [Fact]
    public void A_number_outside_its_bounds_does_not_fit()
    {
        var field = new FieldOptions { Key = "f", Type = FieldType.Number, Min = 1, Max = 5 };

        Assert.Equal(new FieldReading.Fits("5"), _reader.Read(field, "5", Place("en")));
        Assert.IsType<FieldReading.Misfits>(_reader.Read(field, "6", Place("en")));
    }
}
