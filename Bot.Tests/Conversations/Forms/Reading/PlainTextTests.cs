using Bot.Conversations.Forms;
using Bot.Conversations.Forms.Reading;

namespace Bot.Tests.Conversations.Forms.Reading;

/// <summary>Characters that mean the same are read alike, and only read: words stay as they were written.</summary>
public class PlainTextTests
{
    [Theory]
    [InlineData("ＡＢ－１２３", "AB-123")]
    [InlineData("١٢٣", "123")]
    [InlineData("𝟏𝟐𝟑", "123")]
    [InlineData("1\u00a0234\u200b", "1 234")]
    [InlineData("12–5", "12-5")]
    [InlineData("99，2个", "99, 2个")]
    [InlineData("№ 5, ½, ②, …", "№ 5, ½, ②, …")]
    [InlineData("订单号：1", "订单号:1")]
    public void Widths_digits_dashes_and_spaces_are_made_alike(string text, string plain) => Assert.Equal(plain, PlainText.Of(text));

    [Theory]
    [InlineData("Hôm Qua", "hom qua")]
    [InlineData("250.000đ", "250.000₫")]
    [InlineData("500 kđ đi", "500 k₫ di")]
    [InlineData("Ёлка", "елка")]
    public void Folding_leaves_words_without_accents_and_dongs_with_their_sign(string text, string folded) => Assert.Equal(folded, PlainText.Folded(text));

    [Fact]
    public void Half_a_character_is_no_problem() => Assert.NotNull(PlainText.Of("a\ud83d"));

    [Theory]
    [InlineData("ann＠example.com", "ann@example.com")]
    [InlineData("\u200bann@example.com\u200b", "ann@example.com")]
    [InlineData("ann at gmail dot com", null)]
    public void An_address_is_read_through_what_is_around_and_in_it(string text, string? email) =>
        Assert.Equal(email, Readings.Answer(Readings.Field(FieldType.Email), "en", text));

    [Theory]
    [InlineData("en", "write to ann@example.com.", "ann@example.com")]
    [InlineData("zh", "我的邮箱是ann@example.com，谢谢", "ann@example.com")]
    [InlineData("en", "ann@example.com or bob@example.com", null)]
    public void The_only_address_in_a_story_is_taken(string language, string text, string? email) =>
        Assert.Equal(email, Readings.Story(Readings.Field(FieldType.Email), language, text));

    [Fact]
    public void What_is_answered_in_words_stays_as_it_was_written() =>
        Assert.Equal("Ｃup №２，the handle", Readings.Answer(Readings.Field(FieldType.Text), "en", "Ｃup №２，the handle"));
}
