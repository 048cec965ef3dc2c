using Bot.Languages;

namespace Bot.Tests.Languages;

public sealed class FunctionWordsTests
{
    [Theory]
    [InlineData("Can you do it?")]
    [InlineData("а почему так")]
    [InlineData("sao vậy")]
    [InlineData("这个可以吗")]
    [InlineData("這個可以嗎")]
    public void A_question_about_nothing_has_nothing_else(string question) => Assert.All(Words(question), word => Assert.True(FunctionWords.Is(word), word.Text));

    [Theory]
    [InlineData("cancel")]
    [InlineData("деньги")]
    [InlineData("bán")]
    [InlineData("ban")]
    [InlineData("退款")]
    public void What_something_is_about_is_none(string word) => Assert.All(Words(word), one => Assert.False(FunctionWords.Is(one), one.Text));

    private static List<Word> Words(string text) => WordSplitter.Split(text, 100);
}
