using Bot.Conversations.Forms;

namespace Bot.Tests.Conversations.Forms.Reading;

/// <summary>Phone numbers as their countries write them.</summary>
public class PhoneReaderTests
{
    private static readonly FieldOptions _phone = Readings.Field(FieldType.Phone);

    [Theory]
    [InlineData("en", "020 7946 0123", "+442079460123")]
    [InlineData("en", "(212) 555-0123", "+12125550123")]
    [InlineData("en", "+84 912 345 678", "+84912345678")]
    [InlineData("en", "my number is +44 20 7946 0123", "+442079460123")]
    [InlineData("ru", "8 (912) 345-67-89", "+79123456789")]
    [InlineData("ru", "89123456789", "+79123456789")]
    [InlineData("ru", "+7 912 345‑67‑89", "+79123456789")]
    [InlineData("ru", "мой номер 8 912 345 67 89", "+79123456789")]
    [InlineData("vi", "0912 345 678", "+84912345678")]
    [InlineData("vi", "0912.345.678", "+84912345678")]
    [InlineData("vi", "số mình là 0912345678 nhé", "+84912345678")]
    [InlineData("zh", "138 1234 5678", "+8613812345678")]
    [InlineData("zh", "１３８１２３４５６７８", "+8613812345678")]
    [InlineData("zh", "我的手机号：13812345678", "+8613812345678")]
    [InlineData("en", "123", null)]
    [InlineData("en", "none of your business", null)]
    [InlineData("en", "1234567890123456789", null)]
    public void An_answer_is_read_as_the_number_that_can_be_called_from_everywhere(string language, string text, string? number) =>
        Assert.Equal(number, Readings.Answer(_phone, language, text));

    [Fact]
    public void Digits_that_no_country_knows_are_kept_for_a_person() => Assert.Equal("0000000", Readings.Answer(_phone, "en", "000 00 00"));

    [Theory]
    [InlineData("en", "call +44 20 7946 0123 please", "+442079460123")]
    [InlineData("en", "order 07911123456 is late", null)]
    [InlineData("en", "#07911123456 is late", null)]
    [InlineData("en", "parcel 2125550123 is late", null)]
    [InlineData("en", "call 2125550123", "+12125550123")]
    [InlineData("en", "call +44 20 7946 0123 or 07911 123456", null)]
    [InlineData("ru", "позвоните 8 (912) 345-67-89 после шести", "+79123456789")]
    [InlineData("ru", "заказ 102345678 не пришёл", null)]
    [InlineData("ru", "списали 1 990 000 руб", null)]
    [InlineData("vi", "gọi mình số 0912 345 678 nhé", "+84912345678")]
    [InlineData("vi", "đơn hàng số 102345678 bị vỡ", null)]
    [InlineData("vi", "mình bị trừ 1.200.000đ", null)]
    [InlineData("zh", "打13812345678找我", "+8613812345678")]
    [InlineData("zh", "订单号13812345678碎了", null)]
    public void In_a_story_only_a_valid_number_that_is_nothing_else_counts(string language, string text, string? number) =>
        Assert.Equal(number, Readings.Story(_phone, language, text));

    [Theory]
    [InlineData("ru", "+79123456789", "8 (912) 345-67-89")]
    [InlineData("vi", "+84912345678", "0912 345 678")]
    [InlineData("zh", "+8613812345678", "138 1234 5678")]
    [InlineData("en", "+84912345678", "+84 912 345 678")]
    [InlineData("en", "0912345678", "0912345678")]
    [InlineData("en", "+99999", "+99999")]
    [InlineData("en", "+", "+")]
    public void A_number_is_shown_as_its_country_writes_it_and_from_abroad_with_its_code(string language, string value, string shown) =>
        Assert.Equal(shown, FieldReader.Show(_phone, value, Readings.Texts(language)));
}
