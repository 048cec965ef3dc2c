using System.Globalization;
using System.Text;

namespace Bot.Platforms.Discord;

/// <summary>The link with which a server's owner invites the bot.</summary>
internal static class DiscordInvite
{
    /// <summary>The link.</summary>
    public static Uri LinkFor(ulong applicationId) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"https://discord.com/oauth2/authorize?client_id={applicationId}&scope=bot+applications.commands&permissions={(ulong)DiscordPermissions.Invited}"));

    /// <summary>The account that a token belongs to, for the token begins with it; null when it does not. Its application mostly has the same number.</summary>
    public static ulong? AccountIn(string token)
    {
        var part = token.Split('.')[0].Replace('-', '+').Replace('_', '/');
        var bytes = new byte[part.Length];
        return Convert.TryFromBase64String(part.PadRight((part.Length + 3) / 4 * 4, '='), bytes, out var written)
            ? DiscordOptions.Id(Encoding.ASCII.GetString(bytes, 0, written))
            : null;
    }
}
