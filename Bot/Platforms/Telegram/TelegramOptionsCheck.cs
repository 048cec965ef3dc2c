using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Messaging;
using Microsoft.Extensions.Options;

namespace Bot.Platforms.Telegram;

/// <summary>Finds everything that is wrong with the settings of Telegram. The token is never repeated.</summary>
internal sealed partial class TelegramOptionsCheck(IOptions<TelegramOptions> options) : ISettingCheck
{
    public IEnumerable<SettingProblem> Check()
    {
        TelegramOptions settings;
        try
        {
            settings = options.Value;
        }
        catch (InvalidOperationException)
        {
            // The only setting of this section that is not a string.
            return [Problem(nameof(TelegramOptions.Delivery), "is neither Polling nor Webhook", "Write Polling or Webhook.")];
        }

        return settings.IsOn ? All(settings) : [];
    }

    private static IEnumerable<SettingProblem> All(TelegramOptions settings) =>
        new[] { Token(settings), ApiUrl(settings), StaffChatId(settings), Delivery(settings), WebhookUrl(settings), WebhookSecret(settings) }
            .OfType<SettingProblem>();

    private static SettingProblem? Token(TelegramOptions settings) => TokenForm().IsMatch(settings.Token) ? null : Problem(
        nameof(TelegramOptions.Token),
        "does not look like a bot token",
        "Copy it from @BotFather: digits, a colon, letters and digits, without quotes or spaces.");

    private static SettingProblem? ApiUrl(TelegramOptions settings) => IsOrigin(settings.ApiUrl) ? null : Problem(
        nameof(TelegramOptions.ApiUrl),
        $"'{settings.ApiUrl}' is not an http or https address without a path",
        $"Leave {TelegramOptions.PublicApiUrl}, or name your own Bot API server, as in http://localhost:8081.");

    private static SettingProblem? StaffChatId(TelegramOptions settings)
    {
        var isId = long.TryParse(settings.StaffChatId, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) && id != 0;
        return settings.StaffChatId.Length == 0 || isId ? null : Problem(
            nameof(TelegramOptions.StaffChatId),
            $"'{settings.StaffChatId}' is not the id of a chat",
            "Add the bot to the group and take the number of the group, as in -1001234567890; leave it empty for no staff on Telegram.");
    }

    private static SettingProblem? Delivery(TelegramOptions settings) => Enum.IsDefined(settings.Delivery) ? null : Problem(
        nameof(TelegramOptions.Delivery), "is neither Polling nor Webhook", "Write Polling or Webhook.");

    private static SettingProblem? WebhookUrl(TelegramOptions settings)
    {
        if (settings.Delivery != UpdateDelivery.Webhook)
        {
            return null;
        }

        var isUrl = Uri.TryCreate(settings.WebhookUrl, UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && (url.IsLoopback || !settings.IsPublicApi)))
            && url.Query.Length == 0 && url.Fragment.Length == 0;
        return isUrl ? null : Problem(
            nameof(TelegramOptions.WebhookUrl),
            settings.WebhookUrl.Length == 0 ? "is empty, but Delivery is Webhook" : $"'{settings.WebhookUrl}' is not a public https address",
            "Write the address under which Telegram reaches this program, as in https://bot.example.com, or set Delivery to Polling.");
    }

    private static SettingProblem? WebhookSecret(TelegramOptions settings) =>
        settings.WebhookSecret.Length == 0 || SecretForm().IsMatch(settings.WebhookSecret) ? null : Problem(
            nameof(TelegramOptions.WebhookSecret),
            "has characters that Telegram does not take, or more than 256",
            "Use 1-256 of A-Z a-z 0-9 _ -, or leave it empty for a random one.");

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
        && url.PathAndQuery == "/" && url.Fragment.Length == 0 && url.UserInfo.Length == 0;

    private static SettingProblem Problem(string setting, string problem, string remedy) =>
        new($"{TelegramOptions.Section}:{setting}", problem, remedy);

    [GeneratedRegex(@"\A[0-9]{1,16}:[A-Za-z0-9_-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex TokenForm();

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,256}\z", RegexOptions.CultureInvariant)]
    private static partial Regex SecretForm();
}
