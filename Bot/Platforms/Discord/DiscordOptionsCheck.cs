using System.Text.RegularExpressions;
using Bot.Messaging;
using Microsoft.Extensions.Options;

namespace Bot.Platforms.Discord;

/// <summary>Finds everything that is wrong with the settings of Discord. The token is never repeated.</summary>
internal sealed partial class DiscordOptionsCheck(IOptions<DiscordOptions> options) : ISettingCheck
{
    private const string HowToCopyAnId = "Turn on Developer Mode in Discord (Settings, Advanced), right-click it and choose Copy ID";

    public IEnumerable<SettingProblem> Check() => options.Value.IsOn ? All(options.Value) : [];

    private static IEnumerable<SettingProblem> All(DiscordOptions settings) =>
        new[] { Token(settings), ApiUrl(settings), GatewayUrl(settings), StaffChannelId(settings), StaffRoleIds(settings), PrivateThreadChannelId(settings) }
            .OfType<SettingProblem>();

    private static SettingProblem? Token(DiscordOptions settings) => TokenForm().IsMatch(settings.Token) ? null : Problem(
        nameof(DiscordOptions.Token),
        "does not look like a bot token",
        "Copy it from the developer portal (your application, Bot, Reset Token): letters, digits, dots, hyphens and underscores, without quotes, spaces or the word Bot.");

    private static SettingProblem? ApiUrl(DiscordOptions settings) => IsAddress(settings.ApiUrl, Uri.UriSchemeHttps, Uri.UriSchemeHttp) ? null : Problem(
        nameof(DiscordOptions.ApiUrl),
        $"'{settings.ApiUrl}' is not an http or https address",
        $"Leave {DiscordOptions.PublicApiUrl}, or name the API of your own server with its version, as in http://localhost:3001/api/v10/.");

    private static SettingProblem? GatewayUrl(DiscordOptions settings) =>
        settings.GatewayUrl.Length == 0 || IsAddress(settings.GatewayUrl, Uri.UriSchemeWss, Uri.UriSchemeWs) ? null : Problem(
            nameof(DiscordOptions.GatewayUrl),
            $"'{settings.GatewayUrl}' is not a ws or wss address",
            "Leave it empty, so that the API is asked, or name the gateway of your own server, as in ws://localhost:3002.");

    private static SettingProblem? StaffChannelId(DiscordOptions settings) => IsIdOrEmpty(settings.StaffChannelId) ? null : Problem(
        nameof(DiscordOptions.StaffChannelId),
        $"'{settings.StaffChannelId}' is not the id of a channel",
        $"{HowToCopyAnId}, as in 1234567890123456789; leave it empty for no staff on Discord.");

    private static SettingProblem? StaffRoleIds(DiscordOptions settings)
    {
        var wrong = settings.StaffRoleIds.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(id => DiscordOptions.Id(id) is null);
        return wrong is null ? null : Problem(
            nameof(DiscordOptions.StaffRoleIds),
            $"'{wrong}' is not the id of a role",
            $"{HowToCopyAnId}, several with spaces between; leave it empty for everybody who can write in the staff channel.");
    }

    private static SettingProblem? PrivateThreadChannelId(DiscordOptions settings)
    {
        if (!IsIdOrEmpty(settings.PrivateThreadChannelId))
        {
            return Problem(
                nameof(DiscordOptions.PrivateThreadChannelId),
                $"'{settings.PrivateThreadChannelId}' is not the id of a channel",
                $"{HowToCopyAnId}; leave it empty for the channel in which the customer last used a command.");
        }

        return settings.PrivateThreadChannelId.Length == 0 || settings.PrivateThreadChannelId != settings.StaffChannelId ? null : Problem(
            nameof(DiscordOptions.PrivateThreadChannelId),
            "is the staff's channel, so customers would have their threads among the staff's",
            "Name a text channel that customers can see, or leave it empty.");
    }

    private static bool IsIdOrEmpty(string text) => text.Length == 0 || DiscordOptions.Id(text) is not null;

    private static bool IsAddress(string text, params ReadOnlySpan<string> schemes) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && schemes.Contains(url.Scheme)
        && url.Query.Length == 0 && url.Fragment.Length == 0 && url.UserInfo.Length == 0;

    private static SettingProblem Problem(string setting, string problem, string remedy) =>
        new($"{DiscordOptions.Section}:{setting}", problem, remedy);

    // Discord's have some 70 characters; a compatible server may sign its own, which makes them longer.
    [GeneratedRegex(@"\A[A-Za-z0-9_.-]{10,2000}\z", RegexOptions.CultureInvariant)]
    private static partial Regex TokenForm();
}
