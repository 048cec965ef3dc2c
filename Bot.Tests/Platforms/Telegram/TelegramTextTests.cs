using Bot.Platforms.Telegram;

namespace Bot.Tests.Platforms.Telegram;

public sealed class TelegramTextTests
{
    [Theory]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    [InlineData("a\0b\u0007\tc", "ab\tc")]
    [InlineData(null, "")]
    public void Words_lose_what_cannot_be_shown(string? typed, string kept) => Assert.Equal(kept, TelegramText.Words(typed));

    [Fact]
    public void Half_a_character_is_shown_as_one_that_is_missing()
    {
        Assert.Equal("\ufffd", TelegramText.Words("\ud83d"));
        Assert.Equal("x\ufffdy", TelegramText.Words("x\udc00y"));
        Assert.Equal("\ufffd", TelegramText.Name("\udc00"));
    }

    [Fact]
    public void Endless_words_are_cut_at_a_whole_character()
    {
        var kept = TelegramText.Words("x" + string.Concat(Enumerable.Repeat("😀", TelegramText.MaxWords)));

        Assert.Equal(TelegramText.MaxWords - 1, kept.Length);
        Assert.False(char.IsHighSurrogate(kept[^1]));
    }

    [Theory]
    [InlineData("  Ann \n", "Ann")]
    [InlineData("\u202eAnn\u2069\u200f", "Ann")]
    [InlineData("Ann\u2028Lee", "AnnLee")]
    public void A_name_is_one_line_in_one_direction(string typed, string kept) => Assert.Equal(kept, TelegramText.Name(typed));

    [Fact]
    public void A_name_has_an_end() => Assert.Equal(TelegramText.MaxName, TelegramText.Name(new string('x', 1000)).Length);

    [Theory]
    [InlineData("../../etc/passwd", "etcpasswd")]
    [InlineData("bill.pdf", "bill.pdf")]
    [InlineData("C:\\x\\bill?.pdf", "Cxbill.pdf")]
    [InlineData("...", "file")]
    [InlineData("", "file")]
    [InlineData(null, "file")]
    public void A_files_name_is_safe_for_a_file_system(string? claimed, string kept) => Assert.Equal(kept, TelegramText.FileName(claimed, "file"));

    [Fact]
    public void A_long_files_name_keeps_its_ending()
    {
        var kept = TelegramText.FileName(new string('ж', 500) + ".pdf", "file");

        Assert.Equal(TelegramText.MaxFileName, kept.Length);
        Assert.EndsWith(".pdf", kept, StringComparison.Ordinal);
    }
}
