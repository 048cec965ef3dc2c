using Bot.Desk;
using Bot.Languages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Desk;

public sealed class CannedCheckTests
{
    [Fact]
    public void The_shipped_answers_are_fine_in_every_language()
    {
        var shipped = new ConfigurationBuilder().AddJsonFile(Path.Combine(House.Repository.Root, "appsettings.json")).Build()
            .GetSection(DeskOptions.Section).Get<DeskOptions>()!.CannedReplies;

        Assert.Empty(Problems([.. shipped]));
        Assert.Equal(3, shipped.Count);
        Assert.All(shipped, reply => Assert.Equal(new Phrasebooks().All.Select(book => book.Language.Code).Order(), reply.Text.Keys.Order()));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_with_its_key_and_a_remedy()
    {
        var problems = Problems(
            new CannedReplyOptions { Key = "No Key!", Text = { ["en"] = "fine" } },
            new CannedReplyOptions { Key = "twice", Text = { ["ru"] = "только по-русски" } },
            new CannedReplyOptions { Key = "twice", Text = { ["en"] = "Hello {nmae}", ["xx"] = "?" } });

        Assert.Equal(
            ["Desk:CannedReplies", "Desk:CannedReplies:0:Key", "Desk:CannedReplies:1:Text:en", "Desk:CannedReplies:2:Text:en", "Desk:CannedReplies:2:Text:xx"],
            problems.Order());
    }

    private static List<string> Problems(params List<CannedReplyOptions> replies)
    {
        var problems = new CannedCheck(Options.Create(new DeskOptions { CannedReplies = replies }), new Phrasebooks()).Check().ToList();
        Assert.All(problems, problem => Assert.NotEmpty(problem.Remedy));
        return [.. problems.Select(problem => problem.Key)];
    }
}
