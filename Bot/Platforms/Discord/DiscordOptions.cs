using System.Globalization;

namespace Bot.Platforms.Discord;

/// <summary>How the bot is reached on Discord.</summary>
internal sealed class DiscordOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Discord";

    /// <summary>Discord's own server.</summary>
    public const string PublicApiUrl = "https://discord.com/api/v10/";

    /// <summary>The bot's token from the developer portal. Empty: Discord is off. A secret: it belongs into the environment, not into a file.</summary>
    public string Token { get; set; } = "";

    /// <summary>The REST API with its version: Discord's own, or that of a compatible server that you host.</summary>
    public string ApiUrl { get; set; } = PublicApiUrl;

    /// <summary>The gateway, as in <c>wss://gateway.example.com</c>. Empty: the API is asked where it is, which is right for Discord.</summary>
    public string GatewayUrl { get; set; } = "";

    /// <summary>The id of the channel where the staff sit: a forum (one post per ticket) or a text channel (one thread per ticket). Empty: no staff on Discord.</summary>
    public string StaffChannelId { get; set; } = "";

    /// <summary>The ids of the roles of which one is needed to work on tickets, separated by spaces. Empty: everybody who can write in the staff channel.</summary>
    public string StaffRoleIds { get; set; } = "";

    /// <summary>
    /// The id of the text channel in which customers whose direct messages are closed get a private thread. Empty: the channel in
    /// which they last used a command.
    /// </summary>
    public string PrivateThreadChannelId { get; set; } = "";

    internal bool IsOn => Token.Length > 0;

    internal bool IsPublicApi => Uri.TryCreate(ApiUrl, UriKind.Absolute, out var url) && url.Host == new Uri(PublicApiUrl).Host;

    /// <summary>The address of the API with a slash at its end, so that paths can be put behind it.</summary>
    internal string ApiBase => ApiUrl.TrimEnd('/') + "/";

    internal ulong? StaffChannel => IsOn ? Id(StaffChannelId) : null;

    internal ulong? PrivateThreadChannel => Id(PrivateThreadChannelId);

    internal IReadOnlyList<ulong> StaffRoles =>
        [.. StaffRoleIds.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Id).OfType<ulong>()];

    internal static ulong? Id(string text) => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id != 0 ? id : null;
}
