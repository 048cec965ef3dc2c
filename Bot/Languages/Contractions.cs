using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Bot.Languages;

/// <summary>
/// Writes out what English shortens, with or without its apostrophe: "don't", "dont" and "do not" ask the same. Text in other
/// languages passes unchanged; a possessive too ("the card's limit").
/// </summary>
internal static partial class Contractions
{
    // The whole words that no rule gives, and those that people type without the apostrophe and mean nothing else:
    // "its", "ill", "well", "id" and "were" do, and stay.
    private const string Whole =
        "can't=can not|cant=can not|cannot=can not|won't=will not|wont=will not|shan't=shall not|ain't=is not|aint=is not|let's=let us|" +
        "lets=let us|dont=do not|doesnt=does not|didnt=did not|isnt=is not|arent=are not|wasnt=was not|werent=were not|havent=have not|" +
        "hasnt=has not|hadnt=had not|couldnt=could not|shouldnt=should not|wouldnt=would not|im=i am|ive=i have|youre=you are|" +
        "youve=you have|theyre=they are|theyve=they have|weve=we have|whats=what is|wheres=where is|hows=how is|whos=who is|" +
        "thats=that is|theres=there is|gonna=going to|wanna=want to|gotta=got to|gimme=give me|lemme=let me|dunno=do not know|" +
        "y'all=you all|pls=please|plz=please|thx=thanks";

    private static readonly FrozenDictionary<string, string> _whole = Whole.Split('|').Select(pair => pair.Split('='))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> _beforeIs =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "what", "where", "when", "how", "who", "why", "that", "there", "here", "it", "he", "she");

    /// <summary>The text with its contractions written out, in small letters where they were.</summary>
    public static string Expand(string text) => Contraction().Replace(text, found => Written(found.Value.Replace('\u2019', '\'').Replace('\u02BC', '\'').Replace('`', '\'').Replace('\u00B4', '\'')) ?? found.Value);

    private static string? Written(string word)
    {
        if (_whole.TryGetValue(word, out var whole))
        {
            return whole;
        }

        var at = word.IndexOf('\'', StringComparison.Ordinal);
        return at < 0 ? null : word[(at + 1)..].ToLowerInvariant() switch
        {
            "t" when word[at - 1] is 'n' or 'N' => $"{word[..(at - 1)]} not",
            "re" => $"{word[..at]} are",
            "ve" => $"{word[..at]} have",
            "ll" => $"{word[..at]} will",
            "d" => $"{word[..at]} would",
            "m" => $"{word[..at]} am",
            "s" when _beforeIs.Contains(word[..at]) => $"{word[..at]} is",
            _ => null,
        };
    }

    // A whole word of English letters, perhaps with one apostrophe of those that keyboards make.
    [GeneratedRegex(@"(?<![\p{L}\p{M}\p{N}'’])[A-Za-z]+(?:['\u2019\u02BC`\u00B4][A-Za-z]{1,3})?(?![\p{L}\p{M}\p{N}'’])", RegexOptions.CultureInvariant)]
    private static partial Regex Contraction();
}
