using System.Text;
using System.Text.RegularExpressions;
using Bot.Languages;

namespace Bot.Listening.Reading;

/// <summary>
/// Takes a public message to pieces: words, Chinese characters, and the signs that tell moods and matters in chats (!!!, CAPS, emoji,
/// mentions, sums, spans of time). Takes any string, however broken.
/// </summary>
/// <param name="ourNames">What people call the shop and its goods; each becomes one sign.</param>
internal sealed partial class MessageReader(IReadOnlyList<string> ourNames)
{
    /// <summary>The sign that stands for one of our names. The seeds write it so.</summary>
    public const string Us = "‹us›";

    private const int MaxText = 2000;
    private const int ShoutLetters = 10;
    private const double ShoutShare = 0.6;

    // Each a sign for at least so many words: a complaint has something to tell, chat mostly not.
    private static readonly int[] _lengths = [4, 8, 12, 16, 20, 24];

    private readonly Regex? _us = Names(ourNames);

    /// <summary>The pieces of a message.</summary>
    public ReadMessage Read(string text)
    {
        var clean = Clean(text.Length <= MaxText ? text : text[..MaxText]);
        var tokens = new List<Token>();
        var at = 0;
        foreach (var name in _us?.Matches(clean).AsEnumerable() ?? [])
        {
            AddPieces(clean, at, name.Index, tokens);
            tokens.Add(new Token(Us, Us, TokenKind.Sign, name.Index, name.Length));
            at = name.Index + name.Length;
        }

        AddPieces(clean, at, clean.Length, tokens);
        return new ReadMessage(clean, tokens, [.. WholeSigns(clean, tokens)]);
    }

    private static Regex? Names(IReadOnlyList<string> names)
    {
        // The longest first, so that "Sunny Mug Pro" is not read as "Sunny Mug" and a rest.
        var patterns = names.Select(name => Clean(name).Trim()).Where(name => name.Length > 0).OrderByDescending(name => name.Length)
            .Select(name => $"{Start(name)}{Regex.Escape(name)}{End(name)}").Append(@"\{us\}");
        return new Regex($"[@#]?(?:{string.Join('|', patterns)})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

        // Han has no blanks between words: there a name may stand anywhere.
        static string Start(string name) => WordSplitter.IsHan(name[0]) ? "" : @"(?<![\p{L}\p{N}-[\u3400-\u9FFF]])";
        static string End(string name) => WordSplitter.IsHan(name[^1]) ? "" : @"(?![\p{L}\p{N}-[\u3400-\u9FFF]])";
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        // Runes, because a lone surrogate, which platforms do deliver, would make Normalize throw.
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value switch
            {
                // The full-width block repeats ASCII's printable characters at a fixed distance.
                >= 0xFF01 and <= 0xFF5E => new Rune(rune.Value - 0xFEE0).ToString(),
                0x3000 or 0xA0 or 0xFFFD => " ",
                0x3002 => ".",
                0x2019 or 0x02BC or 0x2018 => "'",
                _ => rune.ToString(),
            });
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    private static void AddPieces(string clean, int from, int to, List<Token> tokens)
    {
        for (var match = Piece().Match(clean, from, to - from); match.Success; match = match.NextMatch())
        {
            var kind = match.Groups.Cast<Group>().Skip(1).First(group => group.Success);
            if (kind.Name is "word" or "han" or "tag")
            {
                var word = Shorten(kind.ValueSpan).Replace("'", "", StringComparison.Ordinal);
                tokens.Add(new Token(word, LetterFold.Fold(word), kind.Name is "han" ? TokenKind.Han : TokenKind.Word, match.Index, match.Length));
            }
            else if (SignNames.For(kind.Name, kind.Value) is { } sign)
            {
                tokens.Add(new Token(sign, sign, TokenKind.Sign, match.Index, match.Length));
            }
        }
    }

    /// <summary>Lower case, and a letter that is drawn out at most twice, at the end once: "soooo baaaad" is "so baad".</summary>
    private static string Shorten(ReadOnlySpan<char> word)
    {
        var shorter = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
        {
            var letter = char.ToLowerInvariant(word[at]);
            var end = at + 1;
            while (end < word.Length && char.ToLowerInvariant(word[end]) == letter && char.IsLetter(letter))
            {
                end++;
            }

            shorter.Append(letter, end - at < 3 ? end - at : end == word.Length ? 1 : 2);
            at = end;
        }

        return shorter.ToString();
    }

    private static IEnumerable<string> WholeSigns(string clean, List<Token> tokens)
    {
        var letters = clean.Count(char.IsLetter);
        var capitals = clean.Count(char.IsUpper);
        if (letters >= ShoutLetters && capitals >= letters * ShoutShare)
        {
            yield return "‹shout›";
        }
        else if (Capitals().IsMatch(clean))
        {
            yield return "‹caps›";
        }

        foreach (var (pattern, sign) in new[] { (SignNames.Money(), "‹money›"), (SignNames.Lapse(), "‹lapse›"), (DrawnOut(), "‹long›") })
        {
            if (pattern.IsMatch(clean))
            {
                yield return sign;
            }
        }

        yield return tokens.Count switch { <= 3 => "‹1-3›", <= 8 => "‹4-8›", <= 16 => "‹9-16›", <= 30 => "‹17-30›", _ => "‹31-›" };
        var words = tokens.Count(token => token.Kind is not TokenKind.Sign);
        foreach (var length in _lengths.Where(length => words >= length))
        {
            yield return $"‹{length}+›";
        }

        foreach (var sign in MentionSigns(tokens))
        {
            yield return sign;
        }
    }

    /// <summary>How many are spoken to, and where they are named: complaints begin with a name, friends are named along the way.</summary>
    private static IEnumerable<string> MentionSigns(List<Token> tokens)
    {
        var mentions = tokens.Count(token => token.Text == SignNames.Mention);
        yield return mentions switch { 0 => "‹0@›", 1 => "‹1@›", 2 => "‹2@›", _ => "‹3@›" };
        if (tokens is [{ Text: SignNames.Mention or Us }, ..])
        {
            yield return "‹addressed›";
        }
        else if (mentions > 0)
        {
            yield return tokens[^1].Text == SignNames.Mention ? "‹@last›" : "‹@within›";
        }
    }

    [GeneratedRegex(
        """
        (?<url>https?://[!-~]+|www\.[!-~]+|<url>|httpurl)
        |(?<at><user>|(?<![\w.])@[\w.]*\w)
        |(?<![\w&])\#(?<tag>\w*\p{L}\w*)
        |(?<mail>[\w.+-]{1,64}@[\w-]+\.[\w.-]+)
        |(?<face>[:;=8xX]-?[\)\(DPpdvV3\]\[|/]+(?![\p{L}\p{N}])|\^_*\^|[tT]_+[tT]|[oO]_[oO]|<3+|-_+-|¯\\_\(ツ\)_/¯|(?<!\()\){2,}|\({2,})
        |(?<code>\#?[A-Za-z]{0,4}-?\d{5,}[A-Za-z0-9-]*)
        |(?<number>\d+(?:[.,:/-]\d+)*%?)
        |(?<han>[\u3400-\u9FFF\uF900-\uFAFF])
        |(?<word>(?:[\p{L}-[\u3400-\u9FFF]]\p{Mn}*)+(?:'\p{L}+)*)
        |(?<dots>\.{2,}|…+)
        |(?<marks>[!?]+)
        |(?<emoji>[\uD83C-\uD83E][\uDC00-\uDFFF]|[\u2600-\u27BF\u2B50])
        |(?<quote>["«»“”])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Piece();

    [GeneratedRegex(@"(?<!\w)\p{Lu}{3,}(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"(\p{L})\1\1", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DrawnOut();
}
