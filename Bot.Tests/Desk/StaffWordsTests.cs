using Bot.Desk;

namespace Bot.Tests.Desk;

public sealed class StaffWordsTests
{
    [Theory]
    [InlineData("hello", "hello", "")]
    [InlineData("// secret", "", "secret")]
    [InlineData("hello\n//secret\nyou", "hello\nyou", "secret")]
    [InlineData("// a\r\n  // b", "", "a\nb")]
    [InlineData("see https://example.org // not a note", "see https://example.org // not a note", "")]
    [InlineData("", "", "")]
    [InlineData("//", "", "")]
    [InlineData("\u200b// unseen", "", "unseen")]
    [InlineData("／／ 内部", "", "内部")]
    public void Lines_with_two_slashes_are_for_the_staff(string written, string reply, string note) =>
        Assert.Equal(new StaffWords(reply, note), StaffWords.Of(written));

    [Fact]
    public void No_line_that_begins_with_slashes_is_ever_in_the_reply()
    {
        var random = new Random(20260302);
        string[] parts = ["//", "/", "word", " ", "\t", "\n", "\r\n", "\r", "//x", "\u2028", "\u0085"];
        for (var round = 0; round < 2000; round++)
        {
            var written = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => parts[random.Next(parts.Length)]));

            Assert.DoesNotContain(
                StaffWords.Of(written).Reply.ReplaceLineEndings("\n").Split('\n'),
                line => line.TrimStart().StartsWith("//", StringComparison.Ordinal));
        }
    }
}
