namespace Bot.Messaging;

/// <summary>Checks that links to files lead somewhere, and hold for a while.</summary>
/// <param name="configuration">The settings, for a check must not fail on what another one says.</param>
internal sealed class FilesCheck(IConfiguration configuration) : ISettingCheck
{
    public IEnumerable<SettingProblem> Check()
    {
        var files = configuration.GetSection(FilesOptions.Section).Get<FilesOptions>() ?? new FilesOptions();
        if (files.PublicUrl.Length > 0 && !IsPublic(files.PublicUrl))
        {
            yield return new SettingProblem(
                $"{FilesOptions.Section}:{nameof(FilesOptions.PublicUrl)}",
                $"'{files.PublicUrl}' is not an address that people can open",
                "write where this program is reached from outside, for instance https://help.example.com, or leave it empty");
        }

        if (files.LinkLifetime <= TimeSpan.Zero)
        {
            yield return new SettingProblem(
                $"{FilesOptions.Section}:{nameof(FilesOptions.LinkLifetime)}", "a link would end before it is sent", "write more than nothing, for instance 7.00:00:00 for a week");
        }
    }

    // A path is fine (behind a proxy); what would be lost or shown in every link is not.
    private static bool IsPublic(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address is { Query: "", Fragment: "", UserInfo: "" };
}
