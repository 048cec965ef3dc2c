using System.Globalization;

namespace Discord;

/// <summary>Mentions in a text.</summary>
public static class MentionUtils
{
    /// <summary>Mentions a user.</summary>
    public static string MentionUser(ulong id) => Write("@", id);

    /// <summary>Mentions a channel.</summary>
    public static string MentionChannel(ulong id) => Write("#", id);

    /// <summary>Mentions a role.</summary>
    public static string MentionRole(ulong id) => Write("@&", id);

    /// <summary>The user of a mention; it throws if the text is none.</summary>
    public static ulong ParseUser(string text) => TryParseUser(text, out var id) ? id : throw NoMention(nameof(text));

    /// <summary>The channel of a mention; it throws if the text is none.</summary>
    public static ulong ParseChannel(string text) => TryParseChannel(text, out var id) ? id : throw NoMention(nameof(text));

    /// <summary>The role of a mention; it throws if the text is none.</summary>
    public static ulong ParseRole(string text) => TryParseRole(text, out var id) ? id : throw NoMention(nameof(text));

    /// <summary>The user of a mention, in today's or the older form with an exclamation mark.</summary>
    public static bool TryParseUser(string text, out ulong userId) => TryRead(text, "@!", out userId) || TryRead(text, "@", out userId);

    /// <summary>The channel of a mention.</summary>
    public static bool TryParseChannel(string text, out ulong channelId) => TryRead(text, "#", out channelId);

    /// <summary>The role of a mention.</summary>
    public static bool TryParseRole(string text, out ulong roleId) => TryRead(text, "@&", out roleId);

    private static string Write(string sign, ulong id) => string.Create(CultureInfo.InvariantCulture, $"<{sign}{id}>");

    private static bool TryRead(string text, string sign, out ulong id)
    {
        id = 0;
        return text.StartsWith($"<{sign}", StringComparison.Ordinal)
            && text.EndsWith('>')
            && ulong.TryParse(text.AsSpan(1 + sign.Length, text.Length - 2 - sign.Length), NumberStyles.None, CultureInfo.InvariantCulture, out id);
    }

    private static ArgumentException NoMention(string name) => new("The text is not such a mention.", name);
}
