using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

/// <summary>Emoji and reactions: a unicode emoji is itself, a server's own is name:id.</summary>
internal static class ReactionJson
{
    public static JsonObject Of(string emoji, List<FakeUser> by, FakeUser me) => new()
    {
        ["emoji"] = Emoji(emoji),
        ["count"] = by.Count,
        ["count_details"] = new JsonObject { ["burst"] = 0, ["normal"] = by.Count },
        ["me"] = by.Contains(me),
        ["me_burst"] = false,
        ["burst_colors"] = new JsonArray(),
    };

    public static JsonObject Emoji(string emoji)
    {
        var colon = emoji.LastIndexOf(':');
        return colon < 0
            ? new JsonObject { ["id"] = null, ["name"] = emoji }
            : new JsonObject { ["id"] = emoji[(colon + 1)..], ["name"] = emoji[..colon] };
    }

    /// <summary>Text is no emoji: Discord knows only those of Unicode and those of servers.</summary>
    public static bool IsEmoji(string emoji)
    {
        var colon = emoji.LastIndexOf(':');
        return colon < 0
            ? !emoji.Any(char.IsAsciiLetter) && emoji.Any(c => c > 0xA8)
            : JsonExtensions.ParseId(emoji[(colon + 1)..]) is not null;
    }
}
