namespace Bot.Tests.House;

/// <summary>Files stay small enough to be read at a glance.</summary>
public class FileSizes
{
    private const int Hard = 300;
    private const int Wiring = 80;
    private const int Flow = 90;

    [Fact]
    public void No_file_is_longer_than_the_hard_limit()
    {
        var tooLong = new[] { "Bot", "Bot.Tests", "Sdk" }.SelectMany(Repository.Sources)
            .Select(file => (Name: Repository.Relative(file), Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines > LimitOf(file.Name));

        Assert.Empty(tooLong);
    }

    private static int LimitOf(string file) => file switch
    {
        _ when file.EndsWith("ConversationFlow.cs", StringComparison.Ordinal) => Flow,
        _ when file.StartsWith("Bot/", StringComparison.Ordinal) && (file.EndsWith("Setup.cs", StringComparison.Ordinal) || file.EndsWith("Program.cs", StringComparison.Ordinal)) => Wiring,
        // One page of every kind of dialogue, kept together.
        "Bot.Tests/Conversations/DialogueTests.cs" => 320,
        // The first migration makes every table.
        _ when file.StartsWith("Bot/Data/Migrations/", StringComparison.Ordinal) => 600,
        _ => Hard,
    };
}
