using System.Text.RegularExpressions;
using Bot.Languages;
using Bot.Messaging;
using Microsoft.Extensions.Options;

namespace Bot.Conversations.Forms.Reading;

/// <summary>Judges the settings that say where the speakers of a language are.</summary>
internal sealed partial class PlacesCheck(IOptions<ConversationOptions> options, Phrasebooks languages) : ISettingCheck
{
    /// <summary>A setting of the form "ru=Europe/Samara en=America/New_York"; the last of two for one language counts, what has another form is passed over.</summary>
    public static Dictionary<string, string> Read(string setting)
    {
        var places = new Dictionary<string, string>();
        foreach (var pair in Pairs(setting).Select(pair => pair.Split('=', 2)).Where(pair => pair.Length == 2))
        {
            places[pair[0]] = pair[1];
        }

        return places;
    }

    public IEnumerable<SettingProblem> Check() =>
    [
        .. Check("TimeZones", options.Value.TimeZones, zone => TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _), "use an IANA name such as Europe/Moscow, and see that time zone data is installed"),
        .. Check("Countries", options.Value.Countries, countries => Country().IsMatch(countries), "use two-letter codes with commas between them, such as GB,US"),
    ];

    private IEnumerable<SettingProblem> Check(string key, string setting, Func<string, bool> isKnown, string remedy) => Pairs(setting)
        .Select(pair => pair.Split('=', 2) is not [var code, var place] ? $"'{pair}' has no '='"
            : languages.FromTag(code)?.Code != code ? $"the bot does not speak '{code}'"
            : isKnown(place) ? null : $"'{place}' is not known")
        .OfType<string>()
        .Select(problem => new SettingProblem($"{ConversationOptions.Section}:{key}", problem, remedy));

    private static string[] Pairs(string setting) => setting.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"\A[A-Z]{2}(?:,[A-Z]{2})*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Country();
}
