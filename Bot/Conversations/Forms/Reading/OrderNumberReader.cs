using System.Text.RegularExpressions;

namespace Bot.Conversations.Forms.Reading;

/// <summary>Reads order numbers by the pattern of the settings. Where several could be meant there is none: asking is better than guessing.</summary>
internal sealed partial class OrderNumberReader
{
    private static readonly TimeSpan _patternTimeout = TimeSpan.FromMilliseconds(200);

    private readonly Regex _mark;

    /// <param name="words">What a language calls an order.</param>
    /// <param name="fillers">What may stand between that and the number: "number", "is".</param>
    public OrderNumberReader(IEnumerable<string> words, IEnumerable<string> fillers) => _mark = new Regex(
        $@"(?:[#№]|{WordTable.Any(words.Select(PlainText.Folded))})(?:[\s:.#№-]|{WordTable.Any(fillers.Select(PlainText.Folded))})*\z",
        RegexOptions.CultureInvariant);

    /// <summary>The order number that plain text is, or the only one in it; null when there is none, or more.</summary>
    public static string? ReadWhole(string plain, string pattern, IReadOnlyList<Range> others)
    {
        var number = Sign().Replace(plain, "");
        return Regex.IsMatch(number, $@"\A(?:{pattern})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, _patternTimeout)
            ? number.ToUpperInvariant()
            : Only(Candidates(plain, pattern, others));
    }

    /// <summary>
    /// The order number in a story; null when there is none that is certain. A bare number may be anything: it counts after a number sign or the word "order",
    /// and where none is marked so, one with letters in it.
    /// </summary>
    public string? FindIn(string plain, string pattern, IReadOnlyList<Range> others)
    {
        var candidates = Candidates(plain, pattern, others).ToList();
        var marked = candidates.Where(match => IsMarked(PlainText.Folded(plain[Math.Max(0, match.Index - 40)..match.Index]))).ToList();
        return Only(marked.Count > 0 ? marked : candidates.Where(match => match.Value.Any(char.IsAsciiLetter)));
    }

    /// <summary>Whether what stands before a number, folded, says that it is an order's.</summary>
    public bool IsMarked(string before) => _mark.IsMatch(before);

    private static string? Only(IEnumerable<Match> candidates) => candidates.Select(match => match.Value.ToUpperInvariant()).Distinct().Take(2).ToList() is [var only] ? only : null;

    // What is a part of an address, a date or an amount is no order number.
    private static IEnumerable<Match> Candidates(string plain, string pattern, IReadOnlyList<Range> others) => Regex
        .Matches(plain, $@"(?<![A-Za-z0-9@_+-])(?<![0-9][.,/:])(?:{pattern})(?![A-Za-z0-9@_-])(?![.,/:][0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, _patternTimeout)
        .Where(match => match.Value.Any(char.IsAsciiDigit) && others.All(other => match.Index >= other.End.Value || match.Index + match.Length <= other.Start.Value));

    [GeneratedRegex(@"\A\s*[#№]\s*")]
    private static partial Regex Sign();
}
