using Bot.Operations;

namespace Bot.Tests.Operations;

/// <summary>Scripts for admins and tests: what they may say, and that the shipped one plays to its end.</summary>
public class SimulationTests
{
    [Fact]
    public async Task The_shipped_script_plays_from_the_first_word_to_the_rating()
    {
        var (code, played, error) = await RunAsync(await File.ReadAllLinesAsync(Path.Combine(House.Repository.Root, "docs/scripts/broken-mug.txt")));

        Assert.Equal((ExitCodes.Ok, ""), (code, error));
        Assert.Contains("Order number: A-10234 (from your message)", played, StringComparison.Ordinal);
        Assert.Contains("Ben is taking care of 1001-7", played, StringComparison.Ordinal);
        Assert.Contains("Hello Ann, may I see the box as well?", played, StringComparison.Ordinal);
        Assert.Contains("Ann rated this: ★★★★★", played, StringComparison.Ordinal);
        Assert.DoesNotContain(CustomerHears(played), line => line.Contains("courier", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_script_plays_the_same_every_time()
    {
        string[] script = ["customer: hello", "customer: how long does delivery take?", "customer: /human", "agent Ben: Good day"];

        Assert.Equal(await RunAsync(script), await RunAsync(script));
    }

    [Theory]
    [InlineData("сколько идёт доставка?", "Это помогло?")]
    [InlineData("怎么退货", "这样解决您的问题了吗？")]
    [InlineData("how long does delivery take?", "Did that help?")]
    public async Task The_sample_questions_are_answered_in_the_language_they_are_asked_in(string question, string asked)
    {
        var (_, played, _) = await RunAsync([$"customer: {question}"]);

        Assert.Contains(asked, played, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chào shop", "Xin chào Ann")]
    [InlineData("привет", "Здравствуйте, Ann")]
    [InlineData("在吗", "Ann，您好")]
    public async Task A_greeting_is_answered_in_its_language(string greeting, string answer)
    {
        var (_, played, _) = await RunAsync([$"customer: {greeting}"]);

        Assert.Contains(answer, played, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_there_after_a_week()
    {
        var (_, played, _) = await RunAsync(["customer: /complain", "customer presses: Something else", "wait: 7.00:00:00", "customer: It was the blue one", "customer presses: Skip", "customer presses: I have none"]);

        Assert.Contains("What happened: It was the blue one", played, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_cannot_be_played_are_all_named_with_a_remedy()
    {
        var (code, played, error) = await RunAsync(["customer: hello", "somebody: what", "wait: soon", "nonsense"]);

        Assert.Equal((ExitCodes.BadFile, ""), (code, played));
        Assert.All(["2:", "3:", "4:"], line => Assert.Contains(line, error, StringComparison.Ordinal));
        Assert.Contains("write for instance", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        using var error = new StringWriter();

        var code = await SimulateCommand.RunAsync("no/such/file.txt", TextWriter.Null, error, CancellationToken.None);

        Assert.Equal(ExitCodes.NoFile, code);
        Assert.Contains("no/such/file.txt", error.ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> CustomerHears(string played)
    {
        var hears = false;
        foreach (var line in played.Split('\n'))
        {
            hears = line.Contains("bot → customer", StringComparison.Ordinal) || (hears && line.StartsWith("    ", StringComparison.Ordinal));
            if (hears)
            {
                yield return line;
            }
        }
    }

    private static async Task<(int Code, string Played, string Error)> RunAsync(IEnumerable<string> script)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(file, script);
            using var output = new StringWriter();
            using var error = new StringWriter();
            var code = await SimulateCommand.RunAsync(file, output, error, CancellationToken.None);
            return (code, output.ToString(), error.ToString());
        }
        finally
        {
            File.Delete(file);
        }
    }
}
