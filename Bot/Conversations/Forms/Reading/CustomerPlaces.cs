using Bot.Languages;
using Microsoft.Extensions.Options;

namespace Bot.Conversations.Forms.Reading;

/// <summary>
/// Tells where a customer is: in the time zone that their app told, else in the one of their language (the settings', else the language file's).
/// A zone that this machine does not know (an invented name, no time zone data installed) is passed over, last of all for UTC.
/// </summary>
internal sealed partial class CustomerPlaces
{
    private readonly Dictionary<string, string> _zones;
    private readonly Dictionary<string, string> _countries;

    public CustomerPlaces(Phrasebooks languages, IOptions<ConversationOptions> options, ILogger<CustomerPlaces> logger)
    {
        Languages = languages;
        _zones = PlacesCheck.Read(options.Value.TimeZones);
        _countries = PlacesCheck.Read(options.Value.Countries);
        foreach (var zone in languages.All.Select(Zone).Distinct().Where(zone => !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)))
        {
            Log.ZoneUnknown(logger, zone);
        }
    }

    /// <summary>The languages.</summary>
    public Phrasebooks Languages { get; }

    /// <summary>Where somebody is.</summary>
    /// <param name="texts">Their language.</param>
    /// <param name="timeZone">The time zone that their app told; may be null, or nonsense.</param>
    /// <param name="now">The time.</param>
    public CustomerPlace Of(Phrasebook texts, string? timeZone, DateTimeOffset now)
    {
        var zone = Known(timeZone) ?? Known(Zone(texts)) ?? TimeZoneInfo.Utc;
        var countries = _countries.TryGetValue(texts.Language.Code, out var own) ? own.Split(',') : texts.Countries;
        return new CustomerPlace(texts, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime), countries);
    }

    private string Zone(Phrasebook texts) => _zones.GetValueOrDefault(texts.Language.Code) ?? texts.TimeZone;

    private static TimeZoneInfo? Known(string? id) => id is not null && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "This machine does not know the time zone {Zone}; days are counted in UTC there. Install its time zone data (on Debian: tzdata).")]
        public static partial void ZoneUnknown(ILogger logger, string zone);
    }
}
