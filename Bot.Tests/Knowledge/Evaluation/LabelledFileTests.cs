using System.Text;
using Bot.Knowledge.Evaluation;

namespace Bot.Tests.Knowledge.Evaluation;

public class LabelledFileTests
{
    [Fact]
    public void Labels_and_texts_are_read_and_further_columns_are_not_looked_at()
    {
        var file = LabelledFile.Parse("\uFEFFlabel\ttext\tlanguage\r\nCard_Lost\t I lost my card \ten\r\n\r\noos\tWhat is love?");

        Assert.Equal([new LabelledQuestion("card_lost", "I lost my card"), new LabelledQuestion("oos", "What is love?")], file.Questions);
        Assert.Equal([false, true], file.Questions.Select(question => question.IsStrange));
        Assert.Empty(file.Problems);
    }

    [Theory]
    [InlineData("a\tfine\nno tab here", "Line 2: no tab")]
    [InlineData("\ttext", "Line 1: no label")]
    [InlineData("a\t ", "Line 1: no text")]
    [InlineData("", "empty")]
    public void What_is_wrong_is_told_by_its_line(string text, string problem) =>
        Assert.Contains(problem, Assert.Single(LabelledFile.Parse(text).Problems), StringComparison.Ordinal);

    [Fact]
    public void Only_the_first_ten_problems_are_told_and_how_many_more_there_are()
    {
        var file = LabelledFile.Parse(string.Join('\n', Enumerable.Repeat("x", 25)));

        Assert.Equal(11, file.Problems.Count);
        Assert.Contains("15 more", file.Problems[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_another_encoding_says_so()
    {
        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, [.. Encoding.UTF8.GetBytes("a\t"), 0xE9, 0x0A]);

        var file = await LabelledFile.ReadAsync(path, CancellationToken.None);

        File.Delete(path);
        Assert.Contains("UTF-8", Assert.Single(file.Problems), StringComparison.Ordinal);
    }
}
