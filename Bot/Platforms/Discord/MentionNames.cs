using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Messaging;
using Discord;
using Discord.Rest;
using Discord.WebSocket;

namespace Bot.Platforms.Discord;

/// <summary>Makes what stands for people, roles, channels, commands, pictures and times in Discord's texts readable elsewhere.</summary>
/// <param name="user">The name of a person; null when unknown.</param>
/// <param name="role">The name of a role; null when unknown.</param>
/// <param name="channel">The name of a channel; null when unknown.</param>
internal sealed partial class MentionNames(Func<ulong, string?> user, Func<ulong, string?> role, Func<ulong, string?> channel)
{
    /// <summary>The names that a message itself tells, and those that are known of its server.</summary>
    /// <param name="message">The message.</param>
    /// <param name="guild">Its server; null when it has none that is known.</param>
    public static MentionNames Of(IMessage message, SocketGuild? guild)
    {
        var people = PeopleIn(message).DistinctBy(person => person.Id).ToDictionary(person => person.Id, DiscordTranslator.NameOf);
        return new MentionNames(people.GetValueOrDefault, id => guild?.GetRole(id)?.Name, id => guild?.GetChannel(id)?.Name);
    }

    /// <summary>The people whom a message names.</summary>
    public static IEnumerable<IUser> PeopleIn(IMessage message) => message switch
    {
        SocketMessage { MentionedUsers: { } people } => people,
        RestMessage { MentionedUsers: { } people } => people,
        _ => [],
    };

    /// <summary>The text as a person reads it.</summary>
    public string In(string? text) => text is null ? "" : Mark().Replace(text, Readable);

    // Unknown ones stay as they are: a wrong name would be worse.
    private string Readable(Match match)
    {
        var id = DiscordOptions.Id(match.Groups["id"].Value) ?? 0;
        return match.Groups["kind"].Value switch
        {
            "@" or "@!" => user(id) is { } name ? $"@{CleanText.Name(name)}" : match.Value,
            "@&" => role(id) is { } name ? $"@{CleanText.Name(name)}" : match.Value,
            "#" => channel(id) is { } name ? $"#{CleanText.Name(name)}" : match.Value,
            "/" => $"/{match.Groups["name"].Value}",
            "t:" => Time(match.Groups["id"].Value) ?? match.Value,
            _ => $":{match.Groups["name"].Value}:",
        };
    }

    private static string? Time(string unixSeconds)
    {
        var isTime = long.TryParse(unixSeconds, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds)
            && seconds is > -62_135_596_800 and < 253_402_300_800;
        return isTime ? DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture) : null;
    }

    // Discord, "Message Formatting".
    [GeneratedRegex(
        @"<(?:(?<kind>@[!&]?|#)(?<id>[0-9]{1,20})|(?<kind>/)(?<name>[^:<>\n]{1,100}):(?<id>[0-9]{1,20})|(?<kind>a?:)(?<name>[A-Za-z0-9_]{1,32}):(?<id>[0-9]{1,20})|(?<kind>t:)(?<id>-?[0-9]{1,13})(?::[a-zA-Z])?)>",
        RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
