using Bot.Listening.Reading;

namespace Bot.Tests.Listening.Reading;

public class WordClassesTests
{
    [Theory]
    [InlineData("hỏng", "fault")]
    [InlineData("hong", "fault")]
    [InlineData("bể", "fault")]
    [InlineData("сломался", "fault")]
    [InlineData("坏了", "fault")]
    [InlineData("my", "me")]
    [InlineData("опять", "again")]
    [InlineData("đơn hàng", "goods")]
    public void Knows_the_class_of_words_and_phrases(string text, string name)
    {
        Assert.Contains(name, Classes(text));
    }

    [Theory]
    [InlineData("be")]
    [InlineData("do")]
    [InlineData("the")]
    [InlineData("may")]
    public void Short_words_of_other_languages_are_not_taken_for_ones_without_marks(string text)
    {
        Assert.Empty(Classes(text));
    }

    private static IEnumerable<string> Classes(string text) => WordClasses.In(new MessageReader([]).Read(text)).Select(found => found.Class);
}
