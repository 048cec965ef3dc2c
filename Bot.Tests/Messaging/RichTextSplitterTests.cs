using Bot.Messaging;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Messaging;

public sealed class RichTextSplitterTests
{
    private const int MaxLimit = 40;

    private static readonly Gen<TextSpan> _span =
        from pieces in Gen.Elements("a", "word", "слово", "😀", "👩‍👩‍👧", "漢字", " ", "\n", "\n\n", "xxxxxxxxxxxxxxx").ListOf()
        from style in Gen.Elements(TextStyle.Plain, TextStyle.Plain, TextStyle.Bold, TextStyle.Code, TextStyle.Quote)
        select new TextSpan(string.Concat(pieces), style);

    private static readonly Arbitrary<(RichText Text, int Limit)> _cases = Arb.From(
        from spans in _span.ListOf()
        from limit in Gen.Choose(2, MaxLimit)
        select (new RichText([.. spans]), limit));

    [Fact]
    public void The_parts_together_are_the_text_and_each_is_short_enough_and_whole() => Prop.ForAll(_cases, given =>
    {
        var parts = RichTextSplitter.Split(given.Text, given.Limit).Select(Words).ToList();
        return string.Concat(parts) == Words(given.Text)
            && parts.TrueForAll(part => part.Length <= given.Limit)
            && (parts.Count == 1 || parts.TrueForAll(part => part.Length > 0))
            && parts.TrueForAll(IsWhole);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Formatting_that_is_short_enough_is_never_cut() => Prop.ForAll(_cases, given =>
    {
        var short_ = given.Text.Spans.Where(span => span.Style != TextStyle.Plain && span.Text.Length > 0 && span.Text.Length <= given.Limit / 2);
        var pieces = RichTextSplitter.Split(given.Text, given.Limit).SelectMany(part => part.Spans).ToList();
        return short_.All(pieces.Contains);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("one two\n\nthree four", 12, "one two\n\n|three four")]
    [InlineData("one two\nthree four", 12, "one two\n|three four")]
    [InlineData("one two three", 9, "one two |three")]
    [InlineData("onetwothree", 6, "onetwo|three")]
    [InlineData("ab😀cd", 3, "ab|😀c|d")]
    [InlineData("short", 10, "short")]
    [InlineData("", 10, "")]
    public void A_text_is_cut_where_it_hurts_least(string text, int limit, string parts) =>
        Assert.Equal(parts, string.Join('|', RichTextSplitter.Split(text, limit).Select(Words)));

    [Fact]
    public void A_long_quotation_stays_a_quotation_in_every_part()
    {
        var parts = RichTextSplitter.Split(new RichText([new TextSpan(new string('x', 100), TextStyle.Quote)]), 30);

        Assert.Equal(4, parts.Count);
        Assert.All(parts, part => Assert.Equal(TextStyle.Quote, Assert.Single(part.Spans).Style));
    }

    [Fact]
    public void Where_markup_counts_the_parts_with_theirs_are_short_enough() => Prop.ForAll(_cases, given =>
    {
        var limit = given.Limit + 10;
        var parts = RichTextSplitter.Split(given.Text, limit, Marked);
        return string.Concat(parts.Select(Words)) == Words(given.Text) && parts.All(part => Marked(part) <= limit && IsWhole(Words(part)));
    }).QuickCheckThrowOnFailure();

    // As where every space is marked and every formatted piece stands between two marks.
    private static int Marked(RichText text) =>
        text.Spans.Sum(span => span.Text.Length + span.Text.Count(char.IsWhiteSpace) + (span.Style == TextStyle.Plain ? 0 : 4));

    private static string Words(RichText text) => string.Concat(text.Spans.Select(span => span.Text));

    private static bool IsWhole(string part) =>
        part.Length == 0 || (!char.IsLowSurrogate(part[0]) && !char.IsHighSurrogate(part[^1]));
}
