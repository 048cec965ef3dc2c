using Bot.Data;
using Bot.Listening;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Listening;

public sealed class ComplaintDetectorLoaderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("listening-");
    private readonly WarningList _warnings = new();

    [Fact]
    public void Without_an_own_model_it_uses_the_one_that_ships_and_says_nothing()
    {
        Assert.True(Load(new ListeningOptions()).Judge("my parcel never arrived, I want my money back").IsComplaint);
        Assert.Empty(_warnings);
    }

    [Theory]
    [InlineData("complaints.model", "")]
    [InlineData("other.model", "other.model")]
    public void Warns_of_a_model_that_is_none_and_goes_on_with_the_one_that_ships(string file, string setting)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, file), "garbage");

        var detector = Load(new ListeningOptions { Model = setting });

        Assert.True(detector.Judge("my parcel never arrived, I want my money back").IsComplaint);
        Assert.Contains("not a model that 'listening train' wrote", Assert.Single(_warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Warns_of_a_named_model_that_is_not_there()
    {
        Load(new ListeningOptions { Model = "gone.model" });

        Assert.Contains("gone.model", Assert.Single(_warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_our_names_from_the_settings()
    {
        var named = Load(new ListeningOptions { OurNames = "Molly Cup, Sunny Mug" });

        Assert.NotEqual(
            Load(new ListeningOptions()).Judge("late again, sunny mug").Probability,
            named.Judge("late again, sunny mug").Probability);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private ComplaintDetector Load(ListeningOptions options) =>
        new ComplaintDetectorLoader(Options.Create(options), new DataFolder(_folder.FullName), _warnings).Load();

    private sealed class WarningList : List<string>, ILogger<ComplaintDetectorLoader>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Add(formatter(state, exception));
    }
}
