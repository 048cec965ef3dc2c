using System.Globalization;
using Bot.Conversations;
using Bot.Conversations.Forms.Reading;
using Bot.Languages;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Conversations.Forms.Reading;

/// <summary>Which day it is where the customer is.</summary>
public class CustomerPlacesTests
{
    private static readonly Phrasebooks _languages = new();

    [Theory]
    [InlineData("en", null, "2026-03-10T23:59:59Z", 10)]
    [InlineData("ru", null, "2026-03-10T20:59:59Z", 10)]
    [InlineData("ru", null, "2026-03-10T21:00:00Z", 11)]
    [InlineData("vi", null, "2026-03-10T16:59:59Z", 10)]
    [InlineData("vi", null, "2026-03-10T17:00:00Z", 11)]
    [InlineData("zh", null, "2026-03-10T16:00:00Z", 11)]
    [InlineData("zh", "America/Los_Angeles", "2026-03-10T05:00:00Z", 9)]
    [InlineData("en", "Pacific/Kiritimati", "2026-03-10T10:00:00Z", 11)]
    [InlineData("vi", "Nowhere/At_all", "2026-03-10T17:00:00Z", 11)]
    [InlineData("vi", "", "2026-03-10T17:00:00Z", 11)]
    public void A_day_begins_at_the_midnight_of_the_zone_that_was_told_or_of_the_language(string language, string? zone, string now, int day)
    {
        var place = Places().Of(_languages[new Language(language)], zone, DateTimeOffset.Parse(now, CultureInfo.InvariantCulture));

        Assert.Equal(new DateOnly(2026, 3, day), place.Today);
    }

    [Fact]
    public void The_settings_say_where_the_speakers_of_a_language_are()
    {
        var places = Places(new ConversationOptions { TimeZones = "en=Asia/Tokyo ru=Asia/Vladivostok", Countries = "en=US,CA" });

        var english = places.Of(_languages[Language.English], null, new DateTimeOffset(2026, 3, 10, 15, 0, 0, TimeSpan.Zero));

        Assert.Equal(new DateOnly(2026, 3, 11), english.Today);
        Assert.Equal(["US", "CA"], english.Countries);
        Assert.Equal(["VN"], places.Of(_languages[Language.Vietnamese], null, DateTimeOffset.UnixEpoch).Countries);
    }

    [Fact]
    public void Every_language_lives_somewhere()
    {
        Assert.All(_languages.All, texts => Assert.True(TimeZoneInfo.TryFindSystemTimeZoneById(texts.TimeZone, out _), texts.TimeZone));
        Assert.All(_languages.All.SelectMany(texts => texts.Countries), country => Assert.Matches(@"\A[A-Z]{2}\z", country));
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("ru=Europe/Samara en=UTC", "en=US,GB ru=KZ", 0)]
    [InlineData("ru=Moscow", "", 1)]
    [InlineData("tlh=UTC", "en=usa", 2)]
    [InlineData("Europe/Samara", "", 1)]
    public void Settings_that_mean_nothing_are_said(string zones, string countries, int problems)
    {
        var check = new PlacesCheck(Options.Create(new ConversationOptions { TimeZones = zones, Countries = countries }), _languages);

        Assert.Equal(problems, check.Check().Count());
    }

    [Fact]
    public void A_setting_that_means_nothing_does_no_harm()
    {
        var place = Places(new ConversationOptions { TimeZones = "ru=Moscow nonsense" }).Of(_languages[Language.Russian], null, DateTimeOffset.UnixEpoch);

        Assert.Equal(new DateOnly(1970, 1, 1), place.Today);
    }

    private static CustomerPlaces Places(ConversationOptions? options = null) =>
        new(_languages, Options.Create(options ?? new ConversationOptions()), NullLogger<CustomerPlaces>.Instance);
}
