using Bot.Messaging;

namespace Bot.Tests.Messaging;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData(" a\r\nb\rc\td ", " a\nb\nc\td ")]
    [InlineData("nul\0 bell\a esc\u001b del\u007f c1\u0085.", "nul bell esc del c1\n.")]
    [InlineData("pay \u202e100\u202c \u2066now\u2069", "pay 100 now")]
    [InlineData("\ufefffirst", "first")]
    [InlineData("👨‍👩‍👧 नमस्ते שלום \u200fעברית", "👨‍👩‍👧 नमस्ते שלום \u200fעברית")]
    [InlineData(null, "")]
    public void Only_writing_is_left(string? typed, string clean) => Assert.Equal(clean, CleanText.Words(typed));

    [Fact]
    public void Half_a_character_goes()
    {
        Assert.Equal("", CleanText.Words("\ud83d"));
        Assert.Equal("xy", CleanText.Words("x\udc00y"));
        Assert.Equal("", CleanText.Name("\udc00"));
    }

    [Fact]
    public void Endless_words_are_cut_at_a_whole_character()
    {
        var kept = CleanText.Words("x" + string.Concat(Enumerable.Repeat("😀", CleanText.MaxWords)));

        Assert.Equal(CleanText.MaxWords - 1, kept.Length);
        Assert.False(char.IsHighSurrogate(kept[^1]));
    }

    [Theory]
    [InlineData("  Ann \n", "Ann")]
    [InlineData("\u202eAnn\u2069\u200f", "Ann")]
    [InlineData("Ann\u2028Lee", "AnnLee")]
    public void A_name_is_one_line_in_one_direction(string typed, string kept) => Assert.Equal(kept, CleanText.Name(typed));

    [Fact]
    public void A_name_has_an_end() => Assert.Equal(CleanText.MaxName, CleanText.Name(new string('x', 1000)).Length);

    [Theory]
    [InlineData(@"C:\Users\anna\bill.pdf", "bill.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("a<b>|c?.png", "abc.png")]
    [InlineData("..", "file")]
    [InlineData("", "file")]
    [InlineData(null, "file")]
    [InlineData("hóa đơn\u202e.pdf", "hóa đơn.pdf")]
    public void A_files_name_is_safe_for_a_file_system(string? given, string safe) => Assert.Equal(safe, CleanText.FileName(given, "file"));

    [Theory]
    [InlineData("😀", ".jpeg")]
    [InlineData("ж", ".pdf")]
    public void A_long_files_name_keeps_its_ending_and_no_half_character(string letter, string ending)
    {
        var name = CleanText.FileName("x" + string.Concat(Enumerable.Repeat(letter, 500)) + ending, "file");

        Assert.InRange(name.Length, CleanText.MaxFileName - 1, CleanText.MaxFileName);
        Assert.EndsWith(letter + ending, name, StringComparison.Ordinal);
    }
}
