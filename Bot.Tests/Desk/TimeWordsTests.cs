using Bot.Desk;
using Bot.Languages;

namespace Bot.Tests.Desk;

public sealed class TimeWordsTests
{
    private readonly Phrasebooks _books = new();

    [Theory]
    [InlineData("04:00:00", "within 4 hours")]
    [InlineData("01:00:00", "within 1 hour")]
    [InlineData("03:10:00", "within 4 hours")]
    [InlineData("01:30:00", "within 90 minutes")]
    [InlineData("00:00:20", "within 1 minute")]
    [InlineData("2.00:00:00", "within 48 hours")]
    [InlineData("2.01:00:00", "within 3 days")]
    public void A_span_is_said_as_people_do_and_never_too_short(string span, string said) =>
        Assert.Equal(said, TimeWords.Within(_books[Language.English], TimeSpan.Parse(span, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(21, "в течение 21 часа")]
    [InlineData(2, "в течение 2 часов")]
    [InlineData(5, "в течение 5 часов")]
    public void Russian_hours_are_declined(int hours, string said) =>
        Assert.Equal(said, TimeWords.Within(_books[Language.Russian], TimeSpan.FromHours(hours)));
}
