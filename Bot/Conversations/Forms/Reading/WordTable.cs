namespace Bot.Conversations.Forms.Reading;

/// <summary>A word list of a language in which every entry is <c>value=word,word</c>: months, weekdays, numbers, currencies. Case and accents do not count.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, string> _values = [];

    /// <param name="entries">The list.</param>
    /// <param name="attached">See <see cref="Edges.Around"/>.</param>
    public WordTable(IEnumerable<string> entries, bool attached = false)
    {
        foreach (var entry in entries)
        {
            var sign = entry.IndexOf('=', StringComparison.Ordinal);
            foreach (var word in entry[(sign + 1)..].Split(','))
            {
                // The first stands: "tư" and "từ" are one word without their marks.
                _values.TryAdd(PlainText.Folded(word), entry[..sign]);
            }
        }

        Pattern = Any(_values.Keys, attached);
    }

    /// <summary>A pattern for any of the words, in folded text; one that never fits when there are none.</summary>
    public string Pattern { get; }

    /// <summary>The words, folded.</summary>
    public IEnumerable<string> Words => _values.Keys;

    /// <summary>What a word stands for; null when it is not in the list.</summary>
    public string? this[string word] => _values.GetValueOrDefault(string.Join(' ', word.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>A pattern for any of some folded words, longest first.</summary>
    public static string Any(IEnumerable<string> words, bool attached = false) =>
        string.Join('|', words.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(word => Edges.Around(word, attached))) is { Length: > 0 } any ? $"(?:{any})" : "(?!)";
}
