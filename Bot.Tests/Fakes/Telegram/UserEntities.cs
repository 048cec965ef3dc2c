using System.Text.RegularExpressions;

namespace Bot.Tests.Fakes.Telegram;

/// <summary>What Telegram marks in a text that a person typed: commands, links, mentions, hashtags, addresses.</summary>
internal static partial class UserEntities
{
    public static IReadOnlyList<FakeEntity> Of(string text)
    {
        var found = new List<FakeEntity>();
        Add(found, "url", Url().Matches(text));
        Add(found, "email", Email().Matches(text));
        Add(found, "bot_command", Command().Matches(text));
        Add(found, "mention", Mention().Matches(text));
        Add(found, "hashtag", Hashtag().Matches(text));
        return [.. found.OrderBy(e => e.Offset)];
    }

    // An entity inside one that was found first (a mention within a link, say) does not count.
    private static void Add(List<FakeEntity> found, string type, MatchCollection matches)
    {
        foreach (Match match in matches)
        {
            if (!found.Any(e => match.Index < e.Offset + e.Length && e.Offset < match.Index + match.Length))
            {
                found.Add(new FakeEntity(type, match.Index, match.Length));
            }
        }
    }

    [GeneratedRegex(@"(?<![\w/@<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/])")]
    private static partial Regex Command();

    [GeneratedRegex(@"\bhttps?://[^\s<>""]*[^\s<>"".,;:!?)\]]")]
    private static partial Regex Url();

    [GeneratedRegex(@"(?<![\w@])@[a-zA-Z][a-zA-Z0-9_]{3,31}\b")]
    private static partial Regex Mention();

    [GeneratedRegex(@"(?<!\w)#\w*[^\W\d]\w*")]
    private static partial Regex Hashtag();

    [GeneratedRegex(@"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b")]
    private static partial Regex Email();
}
