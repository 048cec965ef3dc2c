using Bot.Messaging;

namespace Bot.Platforms.WebChat;

/// <summary>One thing for the page to do; the page makes text nodes of every text in it.</summary>
internal sealed record PageEvent
{
    /// <summary><c>message</c> (show it; in the place of the one with the same subject, when there is one) or <c>react</c>.</summary>
    public required string Do { get; init; }

    /// <summary>The message's id here, in button presses and answers.</summary>
    public string? Key { get; init; }

    /// <summary>What the message is a copy of; null when nothing ever changes it.</summary>
    public Guid? Subject { get; init; }

    /// <summary>Whether it takes the place of an earlier one with the same subject.</summary>
    public bool Replaces { get; init; }

    /// <summary>The words.</summary>
    public IReadOnlyList<PageSpan> Text { get; init; } = [];

    /// <summary>Rows of buttons.</summary>
    public IReadOnlyList<IReadOnlyList<PageButton>> Buttons { get; init; } = [];

    /// <summary>Files.</summary>
    public IReadOnlyList<PageFile> Files { get; init; } = [];

    /// <summary>A place.</summary>
    public GeoPoint? Location { get; init; }

    /// <summary>For a reaction: the id of the visitor's own message.</summary>
    public string? To { get; init; }

    /// <summary>For a reaction: <c>received</c> or <c>done</c>.</summary>
    public string? Reaction { get; init; }
}

/// <summary>A piece of text: its style in lower case, and for a link where it leads.</summary>
internal sealed record PageSpan(string Text, string Style, string? Url);

/// <summary>A button; <paramref name="Once"/>: over when a newer prompt came.</summary>
internal sealed record PageButton(string Label, string Token, string Style, bool Once);

/// <summary>A file; <paramref name="Url"/> is null when its content could not be had.</summary>
internal sealed record PageFile(string Name, string Kind, string? Url);

/// <summary>Turns outgoing messages into what the page shows.</summary>
/// <param name="links">Signs the links to files.</param>
internal sealed class WebChatRenderer(FileLinks links)
{
    private static readonly string[] _schemes = ["http", "https", "mailto"];

    /// <summary>What the page is to do; null when nothing is to be seen of it.</summary>
    /// <param name="message">What was decided.</param>
    /// <param name="key">Its key.</param>
    public PageEvent? Render(OutgoingMessage message, string key) => message switch
    {
        SendMessage send => Show(send.To, send.Content, key) with { Subject = send.Subject },
        ShowLatest show => Show(show.To, show.Content, key) with { Subject = show.Subject, Replaces = true },
        ReviseMessage revise => Show(revise.To, revise.Content, key) with { Subject = revise.Subject, Replaces = true },
        React react => new PageEvent { Do = "react", To = react.MessageId, Reaction = Lower(react.Reaction) },
        _ => null,
    };

    private PageEvent Show(ChatAddress to, MessageContent content, string key) => new()
    {
        Do = "message",
        Key = key,
        Text = [.. content.Text.Spans.Select(Span)],
        Buttons = [.. content.Buttons.Select(row => (IReadOnlyList<PageButton>)[.. row.Select(Button)])],
        Files = [.. content.Files.Select(file => new PageFile(
            file.Name, Lower(file.Kind), file.Sha256 is null ? null : links.For(to.ChatId, file.Sha256, file.Kind, file.MediaType, file.Name)))],
        Location = content.Location,
    };

    /// <summary>A piece of text as pages show it.</summary>
    public static PageSpan Span(TextSpan span)
    {
        var leads = Uri.TryCreate(span.Url, UriKind.Absolute, out var url) && _schemes.Contains(url.Scheme);
        return new PageSpan(span.Text, Lower(leads || span.Style is not TextStyle.Link ? span.Style : TextStyle.Plain), leads ? span.Url : null);
    }

    private static PageButton Button(OutgoingButton button) =>
        new(button.Label, button.Token, Lower(button.Style), ButtonAction.Decode(button.Token) is ButtonAction.Choose);

    private static string Lower(Enum value) => value.ToString().ToLowerInvariant();
}
