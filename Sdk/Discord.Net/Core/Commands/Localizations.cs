namespace Discord;

/// <summary>The texts of a builder by language: all at once or one by one, each of them checked.</summary>
internal sealed class Localizations(Action<string> check)
{
    /// <summary>The texts; null while there are none.</summary>
    public Dictionary<string, string> Texts { get; private set; }

    public void Set(IDictionary<string, string> texts, string name)
    {
        Preconditions.NotNull(texts, name);
        Texts = new Dictionary<string, string>(CommandTexts.Localized(texts, check));
    }

    public void Add(string locale, string text)
    {
        CommandTexts.CheckLocale(locale);
        check(text);
        Texts ??= [];
        Texts.Add(locale, text);
    }
}
