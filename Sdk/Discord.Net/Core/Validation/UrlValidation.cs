namespace Discord;

/// <summary>Which addresses Discord takes: they must say how to get there.</summary>
internal static class UrlValidation
{
    private static readonly string[] InEmbeds = ["http://", "https://", "attachment://"];
    private static readonly string[] OnButtons = ["http://", "https://", "discord://"];

    /// <summary>The address of an embed or of a picture in it; none is fine.</summary>
    public static void InEmbed(string url) => Check(url, InEmbeds);

    /// <summary>The address that a button opens.</summary>
    public static void OnButton(string url) => Check(url, OnButtons);

    private static void Check(string url, string[] protocols)
    {
        if (!string.IsNullOrEmpty(url) && !protocols.Any(protocol => url.StartsWith(protocol, StringComparison.OrdinalIgnoreCase)))
        {
            throw new InvalidOperationException($"The address {url} must begin with one of {string.Join(", ", protocols)}.");
        }
    }
}
