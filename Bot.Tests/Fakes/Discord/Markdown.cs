using System.Text.RegularExpressions;

namespace Bot.Tests.Fakes.Discord;

/// <summary>What a person reads where Discord's markdown is written.</summary>
internal static partial class Markdown
{
    /// <summary>The words without the marks of bold, italic, code and quotation; an escaped mark is the character itself.</summary>
    public static string Read(string text) => Marks().Replace(text, mark => mark.Groups["kept"].Value);

    [GeneratedRegex(@"\\(?<kept>[^\w\s])|\*\*|__|`+|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])|(?m:^> )", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
