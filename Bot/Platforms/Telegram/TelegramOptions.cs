using System.Globalization;

namespace Bot.Platforms.Telegram;

/// <summary>How the bot is reached on Telegram.</summary>
internal sealed class TelegramOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Telegram";

    /// <summary>Telegram's own server.</summary>
    public const string PublicApiUrl = "https://api.telegram.org";

    /// <summary>The token that BotFather gave. Empty: Telegram is off. A secret: it belongs into the environment, not into a file.</summary>
    public string Token { get; set; } = "";

    /// <summary>The Bot API server: Telegram's own, or one that you host. Scheme and host only, no path.</summary>
    public string ApiUrl { get; set; } = PublicApiUrl;

    /// <summary>The id of the group where the staff sit, with its minus sign; with topics, each ticket gets one. Empty: no staff on Telegram.</summary>
    public string StaffChatId { get; set; } = "";

    /// <summary>How updates come: <c>Polling</c> needs no address of our own, <c>Webhook</c> needs <see cref="WebhookUrl"/>.</summary>
    public UpdateDelivery Delivery { get; set; } = UpdateDelivery.Polling;

    /// <summary>For <c>Webhook</c>: our own public address, <c>https://bot.example.com</c>; <c>/telegram/webhook</c> is put behind it.</summary>
    public string WebhookUrl { get; set; } = "";

    /// <summary>
    /// For <c>Webhook</c>: what Telegram must show us with each update, 1–256 of A–Z a–z 0–9 _ -. Empty: a random one at each
    /// start, which is right unless several nodes share the address.
    /// </summary>
    public string WebhookSecret { get; set; } = "";

    internal bool IsOn => Token.Length > 0;

    internal bool IsPublicApi => Uri.TryCreate(ApiUrl, UriKind.Absolute, out var url) && url == new Uri(PublicApiUrl);

    internal string? StaffChat =>
        IsOn && long.TryParse(StaffChatId, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id)
            ? id.ToString(CultureInfo.InvariantCulture)
            : null;
}

/// <summary>How Telegram's updates reach us.</summary>
internal enum UpdateDelivery
{
    /// <summary>We ask for them.</summary>
    Polling,

    /// <summary>Telegram calls us.</summary>
    Webhook,
}
