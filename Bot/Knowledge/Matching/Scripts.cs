namespace Bot.Knowledge.Matching;

/// <summary>
/// Which scripts an FAQ is written in. A question may be in the other one: Russian typed with Latin letters ("vozvrat deneg"), or a loan
/// word in Cyrillic that the FAQ has in Latin ("вайфай").
/// </summary>
/// <param name="HasCyrillic">Whether there are Cyrillic letters in it.</param>
/// <param name="HasLatin">Whether there are Latin ones.</param>
internal sealed record Scripts(bool HasCyrillic, bool HasLatin)
{
    /// <summary>The scripts of some texts.</summary>
    public static Scripts Of(IEnumerable<string> texts)
    {
        var (cyrillic, latin) = (false, false);
        foreach (var text in texts)
        {
            cyrillic |= text.Any(Transliteration.IsCyrillic);
            latin |= text.Any(char.IsAsciiLetter);
            if (cyrillic && latin)
            {
                break;
            }
        }

        return new Scripts(cyrillic, latin);
    }

    /// <summary>The question in the other script, if the FAQ has it; null when there is nothing to rewrite.</summary>
    public string? Transliterate(string question) =>
        HasLatin && question.Any(Transliteration.IsCyrillic) ? Transliteration.ToLatin(question)
        : HasCyrillic && question.Any(char.IsAsciiLetter) && question.All(letter => letter < '\u0250') ? Transliteration.ToCyrillic(question)
        : null;
}
