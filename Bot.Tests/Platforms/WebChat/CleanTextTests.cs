using Bot.Platforms.WebChat;

namespace Bot.Tests.Platforms.WebChat;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData(" a\r\nb\rc\td ", "a\nb\nc\td")]
    [InlineData("nul\0 bell\a esc\u001b del\u007f c1\u0085", "nul bell esc del c1")]
    [InlineData("pay \u202e100\u202c \u2066now\u2069", "pay 100 now")]
    [InlineData("\ufeffhalf \ud83d and \ude00", "half  and")]
    [InlineData("👨‍👩‍👧 नमस्ते שלום \u200fעברית", "👨‍👩‍👧 नमस्ते שלום \u200fעברית")]
    public void Only_writing_is_left(string typed, string clean) => Assert.Equal(clean, CleanText.Of(typed));

    [Theory]
    [InlineData(@"C:\Users\anna\bill.pdf", "bill.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("a<b>|c?.png", "abc.png")]
    [InlineData("..", "file")]
    [InlineData(null, "file")]
    [InlineData("hóa đơn\u202e.pdf", "hóa đơn.pdf")]
    public void A_files_name_is_safe_for_a_file_system(string? given, string safe) => Assert.Equal(safe, CleanText.FileName(given, "file"));

    [Fact]
    public void A_long_file_name_keeps_its_ending_and_no_half_character()
    {
        var name = CleanText.FileName("x" + string.Concat(Enumerable.Repeat("😀", 100)) + ".jpeg", "file");

        Assert.True(name.Length is 119 or 120);
        Assert.EndsWith("😀.jpeg", name, StringComparison.Ordinal);
    }
}
