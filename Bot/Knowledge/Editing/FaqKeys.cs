using System.Globalization;
using System.Text;
using Bot.Data;
using Microsoft.EntityFrameworkCore;

namespace Bot.Knowledge.Editing;

/// <summary>Makes the key of a new FAQ entry from its title, so that files and reports can be read.</summary>
internal static class FaqKeys
{
    // Room for "-2" to "-999" behind it.
    private const int MaxProposed = FaqEntry.MaxKey - 4;

    private static readonly string[] _cyrillic =
        ["a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"];

    /// <summary>A key that is free; of a title without letters that can be spelled in Latin, <c>faq-</c> and a number.</summary>
    public static async Task<string> ProposeAsync(BotDbContext db, string title, CancellationToken cancellationToken)
    {
        var spelled = Spell(title);
        var (stem, first) = spelled.Length > 0 ? (spelled, 1) : ("faq", await db.FaqEntries.CountAsync(cancellationToken) + 1);
        for (var number = first; ; number++)
        {
            var key = number == 1 && spelled.Length > 0 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
            if (!await IsTakenAsync(db, key, cancellationToken))
            {
                return key;
            }
        }
    }

    /// <summary>Whether an entry has this key, also one that was begun in the same unit of work or is retired.</summary>
    public static async Task<bool> IsTakenAsync(BotDbContext db, string key, CancellationToken cancellationToken) =>
        db.FaqEntries.Local.Any(entry => entry.Key == key) || await db.FaqEntries.AnyAsync(entry => entry.Key == key, cancellationToken);

    /// <summary>A title in a–z, 0–9 and hyphens, whole words as far as they fit; empty when nothing can be spelled so.</summary>
    internal static string Spell(string title)
    {
        var key = new StringBuilder();
        foreach (var letter in title.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
            {
                key.Append(Spell(letter));
            }
        }

        var words = key.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var whole = string.Join('-', words);
        return whole.Length <= MaxProposed ? whole : Cut(whole);
    }

    private static string Spell(char letter) => letter switch
    {
        (>= 'a' and <= 'z') or (>= '0' and <= '9') => letter.ToString(),
        'đ' => "d",
        >= 'а' and <= 'я' => _cyrillic[letter - 'а'],
        '\'' or '’' => "",
        _ => " ",
    };

    private static string Cut(string whole)
    {
        var end = whole.LastIndexOf('-', MaxProposed);
        return whole[..(end > 0 ? end : MaxProposed)];
    }
}
