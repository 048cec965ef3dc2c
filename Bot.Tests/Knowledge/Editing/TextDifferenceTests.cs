using Bot.Knowledge;
using Bot.Knowledge.Editing;

namespace Bot.Tests.Knowledge.Editing;

public class TextDifferenceTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("same", "same", "same")]
    [InlineData("", "new", "[+new]")]
    [InlineData("old", "", "[-old]")]
    [InlineData("We answer in two days.", "We answer in three days.", "We answer in [-two][+three] days.")]
    [InlineData("a b c", "a c", "a [-b ]c")]
    [InlineData("a c", "a b c", "a [+b ]c")]
    [InlineData("one\ntwo", "one\nand\ntwo", "one\n[+and\n]two")]
    [InlineData("七天内可以退货。", "十天内可以退货。", "[-七][+十]天内可以退货。")]
    [InlineData("Доставка 2 дня", "Доставка 3 дня", "Доставка [-2][+3] дня")]
    [InlineData("đổi trong 7 ngày", "đổi hàng trong 7 ngày", "đổi [+hàng ]trong 7 ngày")]
    [InlineData("good 👍", "good 👎", "good [-👍][+👎]")]
    public void Words_that_came_or_went_are_marked_and_the_rest_stays(string before, string after, string expected) =>
        Assert.Equal(expected, Marked(TextDifference.Between(before, after)));

    [Fact]
    public void The_pieces_always_make_up_both_texts()
    {
        var random = new Random(4);
        for (var round = 0; round < 300; round++)
        {
            var (before, after) = (Words(random), Words(random));

            var pieces = TextDifference.Between(before, after);

            Assert.Equal(before, string.Concat(pieces.Where(piece => piece.Kind is not DifferenceKind.Added).Select(piece => piece.Text)));
            Assert.Equal(after, string.Concat(pieces.Where(piece => piece.Kind is not DifferenceKind.Removed).Select(piece => piece.Text)));
            Assert.DoesNotContain(pieces, piece => piece.Text.Length == 0 || piece.Kind is DifferenceKind.Changed);
        }
    }

    [Fact]
    public void The_longest_answers_are_compared_too()
    {
        var before = string.Concat(Enumerable.Range(0, FaqText.MaxAnswer).Select(at => (char)('一' + at)));
        var after = string.Concat(Enumerable.Range(0, FaqText.MaxAnswer).Select(at => (char)('一' + at + 1)));

        var pieces = TextDifference.Between(before, after);

        Assert.Equal(before[..1], Assert.Single(pieces, piece => piece.Kind is DifferenceKind.Removed).Text);
    }

    private static string Words(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(12)).Select(_ => "abcd字".Substring(random.Next(5), 1)));

    private static string Marked(IReadOnlyList<DifferencePiece> pieces) => string.Concat(pieces.Select(piece => piece.Kind switch
    {
        DifferenceKind.Removed => $"[-{piece.Text}]",
        DifferenceKind.Added => $"[+{piece.Text}]",
        _ => piece.Text,
    }));
}
