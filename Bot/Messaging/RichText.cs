using System.Text;
using System.Text.Json.Serialization;

namespace Bot.Messaging;

/// <summary>
/// Words with light formatting, in no platform's markup. What people typed is only ever put in as a plain span, so it can
/// never become markup, a mention or a link on its way out.
/// </summary>
/// <param name="Spans">The pieces in order.</param>
public sealed record RichText(IReadOnlyList<TextSpan> Spans)
{
    /// <summary>No words.</summary>
    public static RichText Empty { get; } = new([]);

    /// <summary>Whether there are no words.</summary>
    [JsonIgnore]
    public bool IsEmpty => Spans.All(span => span.Text.Length == 0);

    /// <summary>Plain words, taken literally.</summary>
    public static RichText Plain(string text) => text.Length == 0 ? Empty : new([new TextSpan(text)]);

    /// <summary>Plain words, taken literally.</summary>
    public static implicit operator RichText(string text) => Plain(text);

    /// <summary>One text after the other.</summary>
    public static RichText operator +(RichText left, RichText right) => new([.. left.Spans, .. right.Spans]);

    /// <summary>The texts one below the other with an empty line between; empty ones are left out.</summary>
    public static RichText Paragraphs(params IEnumerable<RichText> texts) =>
        texts.Where(text => !text.IsEmpty).Aggregate(Empty, (all, next) => all.IsEmpty ? next : all + "\n\n" + next);

    /// <summary>The texts one below the other; empty ones are left out.</summary>
    public static RichText Lines(params IEnumerable<RichText> texts) =>
        texts.Where(text => !text.IsEmpty).Aggregate(Empty, (all, next) => all.IsEmpty ? next : all + "\n" + next);

    /// <summary>The words without formatting; links show their address in brackets.</summary>
    public override string ToString() => Spans
        .Aggregate(new StringBuilder(), (all, span) => span.Url is null || span.Url == span.Text
            ? all.Append(span.Text)
            : all.Append(span.Text).Append(" (").Append(span.Url).Append(')'))
        .ToString();
}

/// <summary>A piece of text in one style.</summary>
/// <param name="Text">The words, literally.</param>
/// <param name="Style">How they look.</param>
/// <param name="Url">For <see cref="TextStyle.Link"/>: where it leads; http, https or mailto.</param>
public sealed record TextSpan(string Text, TextStyle Style = TextStyle.Plain, string? Url = null);

/// <summary>How a span looks.</summary>
public enum TextStyle
{
    /// <summary>As usual.</summary>
    Plain,

    /// <summary>Bold.</summary>
    Bold,

    /// <summary>Italic.</summary>
    Italic,

    /// <summary>Fixed width; easy to copy (a ticket's number).</summary>
    Code,

    /// <summary>What somebody said before, shown as a quotation.</summary>
    Quote,

    /// <summary>A link.</summary>
    Link,
}
