using Bot.Listening.Learning;

namespace Bot.Tests.Listening.Learning;

public class ComplaintSeedsTests
{
    public static TheoryData<string> Languages() => ["en", "ru", "vi", "zh"];

    [Theory, MemberData(nameof(Languages))]
    public void There_are_hundreds_of_both_kinds(string language)
    {
        var seeds = ComplaintSeeds.All().Where(seed => seed.Language == language).ToList();

        Assert.True(seeds.Count(seed => seed.IsComplaint) >= 550);
        Assert.True(seeds.Count(seed => !seed.IsComplaint) >= 850);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_line_is_a_topic_or_a_label_with_a_message(string language)
    {
        var lines = ComplaintSeeds.Text(language).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => !line.StartsWith("# ", StringComparison.Ordinal) && line.Split('\t') is not ["complaint" or "other", { Length: > 0 }]);
    }

    [Fact]
    public void No_message_stands_there_twice()
    {
        var twice = ComplaintSeeds.All().GroupBy(seed => seed.Text.ToLowerInvariant()).Where(same => same.Count() > 1).Select(same => same.Key);

        Assert.Empty(twice);
    }

    [Fact]
    public void Every_topic_is_there_in_all_languages()
    {
        var topics = ComplaintSeeds.All().Select(seed => (seed.IsComplaint, seed.Topic)).Distinct();

        Assert.All(topics, topic => Assert.Equal(4, ComplaintSeeds.All().Where(seed => (seed.IsComplaint, seed.Topic) == topic).Select(seed => seed.Language).Distinct().Count()));
    }

    [Fact]
    public void The_model_that_ships_was_learnt_from_these_seeds()
    {
        // After a change: dotnet run --project Bot -- listening train --out Bot/Listening/complaints.model
        Assert.Equal(ComplaintSeeds.Fingerprint(), DefaultDetector.Model.Seeds);
    }
}
