using System.Collections.Frozen;
using System.Reflection;
using Bot.Languages;

namespace Bot.Listening.Reading;

/// <summary>
/// Words that mean alike for a complaint, in <c>Listening/Seeds/classes.txt</c>: what is seen of one of them counts for all, which helps
/// most where examples are few.
/// </summary>
internal static class WordClasses
{
    private const int LongestPhrase = 4;

    // Without their marks shorter words are others' words: "thẻ" (card) would be "the", "bể" (broken) "be". In ten folds on half of the tweets
    // that docs/listening.md names, AUC 0.909 when all are compared without marks, 0.912 when words this long or longer are.
    private const int ShortestWithoutMarks = 4;

    private static readonly FrozenDictionary<string, string[]> _classes = Load();
    private static readonly FrozenSet<string> _negations = _classes.Where(word => word.Value.Contains("not")).Select(word => word.Key).ToFrozenSet();
    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _lookup = _classes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word turns what follows into its opposite.</summary>
    public static bool IsNegation(Token token) => _negations.Contains(token.Folded);

    /// <summary>The classes of a message's words and phrases, with their first and last token.</summary>
    public static IReadOnlyList<(string Class, int First, int Last)> In(ReadMessage message)
    {
        var phrase = new char[256];
        var found = new List<(string, int, int)>();
        for (var first = 0; first < message.Tokens.Count; first++)
        {
            var length = 0;
            for (var last = first; last < message.Tokens.Count && last - first < LongestPhrase && message.Tokens[last].Kind is not TokenKind.Sign; last++)
            {
                var (token, isLoose) = (message.Tokens[last], last > first && !(message.Tokens[last].Kind is TokenKind.Han && message.Tokens[last - 1].Kind is TokenKind.Han));
                if (length + token.Folded.Length + 1 > phrase.Length)
                {
                    break;
                }

                if (isLoose)
                {
                    phrase[length++] = ' ';
                }

                token.Folded.CopyTo(phrase.AsSpan(length));
                length += token.Folded.Length;
                if (_lookup.TryGetValue(phrase.AsSpan(0, length), out var classes))
                {
                    found.AddRange(classes.Select(name => (name, first, last)));
                }

                if (last == first && token.Text != token.Folded && _classes.TryGetValue(token.Text, out var marked))
                {
                    found.AddRange(marked.Select(name => (name, first, last)));
                }
            }
        }

        return found;
    }

    private static FrozenDictionary<string, string[]> Load()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream("Bot.Listening.Seeds.classes.txt")
            ?? throw new InvalidOperationException("The program was built without its word classes.");
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Split('\n').Where(line => line.Contains(':', StringComparison.Ordinal) && !line.StartsWith('#'))
            .Select(line => line.Split(':', 2))
            .SelectMany(parts => parts[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(word => (Word: Compared(word.Replace("'", "", StringComparison.Ordinal).ToLowerInvariant()), Class: parts[0].Trim())))
            .GroupBy(pair => pair.Word)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Class).Distinct().ToArray());
    }

    private static string Compared(string word) =>
        LetterFold.Fold(word) is var folded && (folded.Length >= ShortestWithoutMarks || !folded.All(char.IsAscii)) ? folded : word;
}
