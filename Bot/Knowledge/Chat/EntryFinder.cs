using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Knowledge.Chat;

/// <summary>Finds the entry that an admin names, by its key or by words of its title in any language, drafts included.</summary>
internal sealed class EntryFinder(FaqShelf shelf)
{
    private const int MostOffered = 8;

    /// <summary>What the words name.</summary>
    /// <param name="words">What follows the command; the key may have more behind it.</param>
    /// <param name="language">The language whose titles are meant first.</param>
    public EntryFound Find(string words, Language language)
    {
        var (first, rest) = FaqOrder.Split(words);
        if (first.Length > 0 && shelf.Entry(first.ToLowerInvariant()) is { } byKey)
        {
            return new EntryFound.One(byKey, rest);
        }

        var matches = Matching(words, language);
        return matches switch
        {
            [] => new EntryFound.None(),
            [var only] when words.Trim().Length > 0 => new EntryFound.One(only, ""),
            _ => matches.FirstOrDefault(entry => Folded(entry.TitleIn(language)) == Folded(words)) is { } exact
                ? new EntryFound.One(exact, "")
                : new EntryFound.Several([.. matches.Take(MostOffered)]),
        };
    }

    /// <summary>The entries whose key or title has the words in it, those that begin with them first; all for no words.</summary>
    public IReadOnlyList<FaqView> Matching(string words, Language language)
    {
        var wanted = Folded(words);
        return
        [
            .. shelf.Entries.Select(entry => (Entry: entry, At: PlaceOf(wanted, entry)))
                .Where(found => found.At >= 0)
                .OrderBy(found => found.At == 0 ? 0 : 1)
                .ThenBy(found => found.Entry.TitleIn(language), StringComparer.Ordinal)
                .Select(found => found.Entry),
        ];
    }

    /// <summary>Asks which entry is meant.</summary>
    public static FaqReply Which(Phrasebook book, string action, IReadOnlyList<FaqView> entries) => new(
        book.Say("faq.chat.which"),
        FaqButtons.Column(entries.Select(entry => FaqButtons.Do(CleanText.Shorten(entry.TitleIn(book.Language), 60), action is { Length: <= 8 } ? action : "show", entry.Key))));

    /// <summary>There is no such entry.</summary>
    public FaqReply None(Phrasebook book, string words) => new(
        shelf.Entries.Count == 0 ? book.Say("faq.chat.empty") : book.Say("faq.chat.noEntry", ("words", CleanText.Shorten(words, 60))),
        [FaqButtons.Do(book.Label("faq.chat.button.list"), "list"), FaqButtons.Do(book.Label("faq.chat.button.add"), "add")]);

    private static int PlaceOf(string wanted, FaqView entry)
    {
        var places = entry.Content.Languages.Values.Select(words => words.Title).Append(entry.Key)
            .Select(text => Folded(text).IndexOf(wanted, StringComparison.Ordinal))
            .Where(at => at >= 0)
            .ToList();
        return places is [] ? -1 : places.Min();
    }

    private static string Folded(string text) => LetterFold.Fold(text.Trim().ToLowerInvariant());
}

/// <summary>What an admin's words name.</summary>
internal abstract record EntryFound
{
    private EntryFound()
    {
    }

    /// <summary>This entry.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="Rest">What stands behind its key.</param>
    public sealed record One(FaqView Entry, string Rest) : EntryFound;

    /// <summary>One of these.</summary>
    public sealed record Several(IReadOnlyList<FaqView> Entries) : EntryFound;

    /// <summary>None that there is.</summary>
    public sealed record None : EntryFound;
}
