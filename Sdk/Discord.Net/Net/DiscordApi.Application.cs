#nullable enable

using System.Text.RegularExpressions;

namespace Discord.API;

/// <content>The bot itself: its user, its application, its commands, its gateway; and other people.</content>
internal sealed partial class DiscordApi
{
    public Task<User> GetCurrentUserAsync(RequestOptions? options) => GetAsync<User>("users/@me", options);

    public Task<User?> GetUserAsync(ulong user, RequestOptions? options) => OrNullAsync(GetAsync<User>($"users/{user}", options));

    public Task<Application> GetApplicationAsync(RequestOptions? options) =>
        GetAsync<Application>("oauth2/applications/@me", options);

    public Task<BotGatewayAnswer> GetBotGatewayAsync(RequestOptions? options) => GetAsync<BotGatewayAnswer>("gateway/bot", options);

    public Task<GuildMember?> GetGuildMemberAsync(ulong guild, ulong user, RequestOptions? options) =>
        OrNullAsync(GetAsync<GuildMember>($"guilds/{guild}/members/{user}", options));

    public Task<ApplicationCommand[]> GetCommandsAsync(
        ulong? guild, bool withLocalizations, string? locale, RequestOptions? options) =>
        GetAsync<ApplicationCommand[]>(
            Commands(guild) + (withLocalizations ? "?with_localizations=true" : ""), options, LocaleHeader(locale));

    public Task<ApplicationCommand[]> OverwriteCommandsAsync(ulong? guild, ApplicationCommand[] commands, RequestOptions? options) =>
        SendAsync<ApplicationCommand[]>("PUT", Commands(guild), ApiJson.Write(commands), options);

    private string Commands(ulong? guild) => guild is { } id
        ? $"applications/{CurrentApplicationId}/guilds/{id}/commands"
        : $"applications/{CurrentApplicationId}/commands";

    private static Headers? LocaleHeader(string? locale)
    {
        if (locale is null)
        {
            return null;
        }

        return Locale().IsMatch(locale)
            ? new Headers { ["X-Discord-Locale"] = [locale] }
            : throw new ArgumentException($"{locale} is not a valid locale.", nameof(locale));
    }

    [GeneratedRegex(@"^\w{2}(?:-\w{2})?$")]
    private static partial Regex Locale();
}
