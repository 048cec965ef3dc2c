using System.Text.RegularExpressions;
using Bot.Messaging;
using Microsoft.Extensions.Options;

namespace Bot.Platforms.WebChat;

/// <summary>Checks the web chat's settings.</summary>
/// <param name="options">The settings.</param>
internal sealed partial class WebChatSettingCheck(IOptions<WebChatOptions> options) : ISettingCheck
{
    public IEnumerable<SettingProblem> Check()
    {
        var settings = options.Value;
        if (settings.MaxUploadBytes < 1)
        {
            yield return new SettingProblem(
                $"{WebChatOptions.Section}:{nameof(WebChatOptions.MaxUploadBytes)}",
                "It is less than one byte: no file could be sent.",
                "Give the largest size in bytes, for instance 20971520 for 20 MB.");
        }

        foreach (var site in settings.AllowedSites.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(site => !IsSite(site)))
        {
            yield return new SettingProblem(
                $"{WebChatOptions.Section}:{nameof(WebChatOptions.AllowedSites)}",
                $"'{site}' is not the address of a site; it is left out.",
                "Write addresses like https://shop.example or https://*.shop.example with spaces between, or * for any site.");
        }
    }

    /// <summary>The sources of a Content-Security-Policy's <c>frame-ancestors</c>: the chat's own site and those of the settings that are well formed.</summary>
    public static string FrameAncestors(string allowedSites) =>
        string.Join(' ', allowedSites.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(IsSite).Prepend("'self'"));

    private static bool IsSite(string site) => site == "*" || Site().IsMatch(site);

    [GeneratedRegex(@"\Ahttps?://(?:\*\.)?[a-z0-9.-]+(?::[0-9]{1,5})?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Site();
}
