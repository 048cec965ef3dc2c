using Bot.Operations;

namespace Bot.Tests.Operations;

public sealed class LanguageCommandTests
{
    [Fact]
    public void A_file_that_is_not_there_is_said_so()
    {
        var error = new StringWriter();

        Assert.Equal(ExitCodes.NoFile, LanguageCommand.Evaluate("nowhere.tsv", json: true, TextWriter.Null, error));
        Assert.Contains("nowhere.tsv", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_measured_or_its_problems_are_told()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "en\twhere is my parcel now\n");
            Assert.Equal(ExitCodes.Ok, LanguageCommand.Evaluate(file, json: true, TextWriter.Null, TextWriter.Null));

            File.WriteAllText(file, "where is my parcel now\n");
            Assert.Equal(ExitCodes.BadFile, LanguageCommand.Evaluate(file, json: true, TextWriter.Null, TextWriter.Null));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
