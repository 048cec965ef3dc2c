namespace Bot.Platforms.WebChat;

/// <summary>The web chat's settings.</summary>
public sealed class WebChatOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "WebChat";

    /// <summary>Whether there is a web chat. Default: yes.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>The largest file that a customer may send, in bytes. Default: 20 MB.</summary>
    public long MaxUploadBytes { get; set; } = 20 * 1024 * 1024;

    /// <summary>
    /// The sites that may show the chat in a frame (the widget), separated by spaces: <c>https://shop.example https://*.shop.example</c>.
    /// Default: <c>*</c>, any. Empty: none but the chat's own.
    /// </summary>
    public string AllowedSites { get; set; } = "*";

    /// <summary>What the chat is called in its header. Default: empty, the word for "Support" in the customer's language.</summary>
    public string Name { get; set; } = "";
}
