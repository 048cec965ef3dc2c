using System.Text.Json;
using Bot.Languages;

namespace Bot.Tests.Languages;

public sealed class LanguageEvaluationTests
{
    private static readonly LanguageEvaluation _evaluation = new(new LanguageDetector(new Phrasebooks()), ["en", "ru", "vi", "zh"]);

    [Fact]
    public void A_file_is_measured_and_the_last_line_is_one_object()
    {
        var output = new StringWriter();

        var could = _evaluation.Run(
            ["language\ttext", "en\twhere is the parcel that i ordered", "ru\tпосылка так и не пришла", "vi\tgói hàng của tôi đang ở đâu rồi", "zh\t我的包裹在哪里", "fr\tje voudrais savoir où est mon colis"],
            json: true, output, TextWriter.Null);

        using var numbers = JsonDocument.Parse(output.ToString().TrimEnd().Split('\n')[^1]);
        Assert.True(could);
        Assert.All(
            ["accuracy", "macroF1", "precision", "recall", "auc", "vietnameseWithoutMarks", "vietnameseThreeWords"],
            name => Assert.Equal(1, numbers.RootElement.GetProperty(name).GetDouble()));
        Assert.Equal(1, numbers.RootElement.GetProperty("languages").GetProperty("other").GetProperty("count").GetInt32());
    }

    [Theory]
    [InlineData("no tab", "Line 2: there is no tab. Write a language's code, a tab, the text.")]
    [InlineData("english!\ttext", "Line 2: 'english!' is no language. Write en, ru, vi, zh or other, or another language's two-letter code.")]
    [InlineData("en\t  ", "Line 2: there is no text behind the tab. Write one or delete the line.")]
    public void What_is_wrong_is_told_with_its_line_and_remedy(string line, string problem)
    {
        var error = new StringWriter();

        Assert.False(_evaluation.Run(["en\tfine", line], json: false, TextWriter.Null, error));
        Assert.Equal(problem, error.ToString().Trim());
    }

    [Fact]
    public void An_empty_file_is_not_measured()
    {
        var error = new StringWriter();

        Assert.False(_evaluation.Run([], json: false, TextWriter.Null, error));
        Assert.StartsWith("Line 1:", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Regions_are_passed_over_and_languages_that_are_not_spoken_are_one()
    {
        var (texts, problems) = LabelledText.Read(["zh-CN\t你好", "EN_us\thello", "uk\tпривіт", "other\thola\tmore"], ["en", "zh"]);

        Assert.Empty(problems);
        Assert.Equal(["zh", "en", "other", "other"], texts.Select(text => text.Language));
        Assert.Equal("hola", texts[^1].Text);
    }
}
