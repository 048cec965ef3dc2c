using System.Text.RegularExpressions;

namespace Discord;

/// <summary>What the names and descriptions of commands and options must be like, in every language.</summary>
internal static partial class CommandTexts
{
    /// <summary>A name has 1 to 32 characters; one that is typed has no spaces and few signs.</summary>
    public static void CheckName(string name, bool typed)
    {
        Preconditions.Length(name, SlashCommandBuilder.MaxNameLength, nameof(name));
        if (typed)
        {
            CheckSigns(name);
        }
    }

    /// <summary>A description has 1 to 100 characters.</summary>
    public static void CheckDescription(string description) =>
        Preconditions.Length(description, SlashCommandBuilder.MaxDescriptionLength, nameof(description));

    /// <summary>A name that is typed has letters, digits, hyphens and underscores.</summary>
    public static void CheckSigns(string name)
    {
        if (!Typeable().IsMatch(name))
        {
            throw new ArgumentException("A name has letters, digits, - and _ in it, and 1 to 32 of them.", nameof(name));
        }
    }

    /// <summary>A name that is typed has no capitals.</summary>
    public static void CheckCase(string name)
    {
        if (name.Any(char.IsUpper))
        {
            throw new FormatException("A name has no capitals in it.");
        }
    }

    /// <summary>Texts by language: each language must be one, and each text must pass.</summary>
    /// <returns>The texts; null for null.</returns>
    public static TTexts Localized<TTexts>(TTexts texts, Action<string> check)
        where TTexts : class, IEnumerable<KeyValuePair<string, string>>
    {
        foreach (var (locale, text) in texts ?? Enumerable.Empty<KeyValuePair<string, string>>())
        {
            CheckLocale(locale);
            check(text);
        }

        return texts;
    }

    /// <summary>A language is two letters, perhaps with two for the country.</summary>
    public static void CheckLocale(string locale)
    {
        if (!Locale().IsMatch(locale))
        {
            throw new ArgumentException($"{locale} is not a language.", nameof(locale));
        }
    }

    [GeneratedRegex(@"^\w{2}(?:-\w{2})?$")]
    private static partial Regex Locale();

    [GeneratedRegex(@"^[-_\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}$")]
    private static partial Regex Typeable();
}
