namespace Bot.Messaging;

/// <summary>
/// Cuts a text that is too long for one message: after a paragraph, else a line, else a word; never within a character, and within
/// formatting only where that alone fills half a message.
/// </summary>
internal static class RichTextSplitter
{
    private static readonly string[] _ends = ["\n\n", "\n", " "];

    /// <summary>The parts in order; put together they are the text. One part when it is short enough.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">The most UTF-16 units in one part, at least 2.</param>
    public static IReadOnlyList<RichText> Split(RichText text, int limit) =>
        Split(text, limit, part => part.Spans.Sum(span => span.Text.Length));

    /// <summary>The same for a platform whose limit counts its markup too.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">The greatest length of one part.</param>
    /// <param name="lengthOf">How long a text is there: never shorter than its words, and longer the more words there are.</param>
    public static IReadOnlyList<RichText> Split(RichText text, int limit, Func<RichText, int> lengthOf)
    {
        var words = string.Concat(text.Spans.Select(span => span.Text));
        var formatted = Formatted(text);
        var parts = new List<RichText>();
        var start = 0;
        while (words.Length - start > limit || (words.Length - start > 1 && lengthOf(Slice(text, start, words.Length)) > limit))
        {
            var cut = CutAfter(words, formatted, start, Furthest(text, start, Math.Min(words.Length - 1, start + limit), limit, lengthOf));
            parts.Add(Slice(text, start, cut));
            start = cut;
        }

        parts.Add(Slice(text, start, words.Length));
        return parts;
    }

    // Not further than `end`, and so near that what lies between is short enough.
    private static int Furthest(RichText text, int start, int end, int limit, Func<RichText, int> lengthOf)
    {
        int length;
        while (end - start > 2 && (length = lengthOf(Slice(text, start, end))) > limit)
        {
            end = start + Math.Max(2, Math.Min(end - start - 1, (int)((long)(end - start) * limit / length)));
        }

        return end;
    }

    private static int CutAfter(string words, List<(int From, int To)> formatted, int start, int end)
    {
        var earliest = start + ((end - start) / 2);
        foreach (var mark in _ends)
        {
            for (var at = LastEnd(words, mark, earliest, end); at is { } cut; at = LastEnd(words, mark, earliest, cut - 1))
            {
                if (!formatted.Exists(span => span.From < cut && cut < span.To))
                {
                    return cut;
                }
            }
        }

        var across = formatted.FindIndex(span => span.From < end && end < span.To);
        if (across < 0)
        {
            return WholeCharacter(words, end);
        }

        return formatted[across].From >= earliest ? formatted[across].From : LastEnd(words, " ", earliest, end) ?? WholeCharacter(words, end);
    }

    // Where the last mark ends that ends after `earliest` and not after `end`.
    private static int? LastEnd(string words, string mark, int earliest, int end)
    {
        if (end <= earliest)
        {
            return null;
        }

        var at = words.AsSpan(earliest, end - earliest).LastIndexOf(mark);
        return at < 0 ? null : earliest + at + mark.Length;
    }

    private static int WholeCharacter(string words, int end) =>
        char.IsHighSurrogate(words[end - 1]) && char.IsLowSurrogate(words[end]) ? end - 1 : end;

    private static List<(int From, int To)> Formatted(RichText text)
    {
        var spans = new List<(int From, int To)>();
        var at = 0;
        foreach (var span in text.Spans)
        {
            if (span.Style != TextStyle.Plain)
            {
                spans.Add((at, at + span.Text.Length));
            }

            at += span.Text.Length;
        }

        return spans;
    }

    private static RichText Slice(RichText text, int from, int to)
    {
        var spans = new List<TextSpan>();
        var at = 0;
        foreach (var span in text.Spans)
        {
            var (first, last) = (Math.Max(from - at, 0), Math.Min(to - at, span.Text.Length));
            if (first < last)
            {
                spans.Add(span with { Text = span.Text[first..last] });
            }

            at += span.Text.Length;
        }

        return new RichText(spans);
    }
}
