using Bot.Knowledge;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Tests.Knowledge;

public sealed class FaqSamplesTests
{
    private static readonly Language[] _languages = [Language.English, Language.Russian, Language.Vietnamese, Language.Chinese];

    [Fact]
    public void Every_sample_entry_is_complete_in_every_language()
    {
        Assert.InRange(SampleFaq.Entries.Count, 25, 40);
        Assert.All(SampleFaq.Entries, entry => Assert.All(_languages, language =>
        {
            Assert.InRange(entry.Texts[language].Title.Length, 2, 60);
            Assert.InRange(entry.Texts[language].Answer.Length, 40, FaqText.MaxAnswer);
            Assert.InRange(entry.Phrasings.Count(phrasing => phrasing.Language == language), 6, 10);
        }));
    }

    [Fact]
    public void No_phrasing_is_in_two_entries() =>
        Assert.All(SampleFaq.Entries.SelectMany(entry => entry.Phrasings).GroupBy(phrasing => phrasing), same => Assert.Single(same));

    [Fact]
    public void No_markup_of_an_answer_is_left_unread() =>
        Assert.All(
            SampleFaq.Entries.SelectMany(entry => entry.Texts.Values),
            text => Assert.DoesNotContain(Markup.Parse(text.Answer).Spans, span => span.Style is TextStyle.Plain && span.Text.Contains("**", StringComparison.Ordinal)));

    [Fact]
    public void Every_title_finds_its_entry() =>
        Assert.All(SampleFaq.Entries, entry => Assert.All(entry.Texts, text =>
            Assert.Equal(entry.Key, SampleFaq.Index.Find(text.Value.Title, text.Key).Matches[0].Key)));
}
