using Bot.Knowledge.Editing;
using Bot.Knowledge.Files;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Knowledge.Chat;

/// <summary>How entries, their states and their problems read, in the words of an admin's language.</summary>
internal sealed class FaqTexts(Phrasebooks books)
{
    /// <summary>All languages that an entry can have.</summary>
    public IReadOnlyList<Phrasebook> Books => books.All;

    /// <summary>A language's name in itself.</summary>
    public string Name(Language language) => books[language].OwnName;

    /// <summary>The language of this code; null when the bot does not speak it.</summary>
    public Language? Language(string code) => code.Length is > 0 and <= 8 ? books.FromTag(code) : null;

    /// <summary>A time as people in any time zone understand it.</summary>
    public static string Time(Phrasebook book, DateTimeOffset time) => time.UtcDateTime.ToString("HH:mm dd MMM", book.Culture) + " UTC";

    /// <summary>A mark before a title that tells how the entry stands.</summary>
    public static string Mark(FaqEntryState state) => state switch
    {
        FaqEntryState.Published => "●",
        FaqEntryState.Changed => "✎",
        FaqEntryState.Draft => "○",
        _ => "⏸",
    };

    /// <summary>An entry's name: its title and its key.</summary>
    public static RichText Named(Phrasebook book, FaqView entry) =>
        new([new TextSpan(entry.TitleIn(book.Language), TextStyle.Bold), new TextSpan(" "), new TextSpan(entry.Key, TextStyle.Code)]);

    /// <summary>What customers read of an entry's newest words, in a language; a word about what is missing when there is nothing to read yet.</summary>
    public RichText Preview(Phrasebook admin, FaqView entry, Language language) => FaqReads.Preview(entry, language) is { } match
        ? AnswerWords.Of(match, books[language])
        : admin.Say("faq.chat.preview.nothing");

    /// <summary>What is wrong with words, one line for each.</summary>
    public RichText Problems(Phrasebook book, IEnumerable<FaqProblem> problems) =>
        RichText.Lines(problems.Select(problem => RichText.Plain("• " + problem.Explain(book, books.Codes))));

    /// <summary>What is other between two states, language by language: the old words after −, the new ones after +, what differs in them bold.</summary>
    public RichText Difference(FaqDifference difference, Phrasebook book) => difference.IsEmpty
        ? book.Say("faq.chat.diff.none")
        : RichText.Paragraphs(difference.Languages.Select(language => Difference(language, book)));

    /// <summary>In which languages which parts are other, on one line.</summary>
    public string Summary(FaqDifference difference, Phrasebook book) => string.Join("; ", difference.Languages.Select(language => $"{Name(language.Language)}: {Summary(language, book)}"));

    private RichText Difference(LanguageDifference difference, Phrasebook book) => RichText.Lines(
    [
        new RichText([new TextSpan(Name(difference.Language), TextStyle.Bold), new TextSpan(difference.Kind is DifferenceKind.Changed ? "" : $" · {Change(difference.Kind, book)}")]),
        .. Part(book.Label("faq.chat.part.title"), difference.Title),
        .. Part(book.Label("faq.chat.part.answer"), difference.Answer),
        .. List(book.Label("faq.chat.part.phrasings"), difference.Phrasings),
        .. List(book.Label("faq.chat.part.pinned"), difference.Pinned),
    ]);

    private static IEnumerable<RichText> Part(string name, IReadOnlyList<DifferencePiece> pieces) => pieces is [] ? [] :
    [
        new RichText([new TextSpan(name, TextStyle.Italic)]),
        .. pieces.All(piece => piece.Kind is DifferenceKind.Added) ? [] : new[] { Side("− ", pieces, DifferenceKind.Removed) },
        .. pieces.All(piece => piece.Kind is DifferenceKind.Removed) ? [] : new[] { Side("+ ", pieces, DifferenceKind.Added) },
    ];

    private static IEnumerable<RichText> List(string name, IReadOnlyList<DifferencePiece> pieces) => pieces is [] ? [] :
    [
        new RichText([new TextSpan(name, TextStyle.Italic)]),
        .. pieces.Select(piece => RichText.Plain((piece.Kind is DifferenceKind.Removed ? "− " : "+ ") + piece.Text)),
    ];

    private static RichText Side(string mark, IReadOnlyList<DifferencePiece> pieces, DifferenceKind own) => new(
    [
        new TextSpan(mark),
        .. pieces.Where(piece => piece.Kind is DifferenceKind.Same || piece.Kind == own)
            .Select(piece => piece.Kind == own ? new TextSpan(piece.Text, TextStyle.Bold) : new TextSpan(Brief(piece.Text))),
    ]);

    // Of a long text only what is beside a change tells anything.
    private static string Brief(string text) => text.Length <= 120 ? text : $"{CleanText.Cut(text, 50)} … {text[^50..]}";

    private static string Summary(LanguageDifference difference, Phrasebook book) => difference.Kind is DifferenceKind.Changed
        ? string.Join(", ", Parts(difference, book))
        : Change(difference.Kind, book);

    private static IEnumerable<string> Parts(LanguageDifference difference, Phrasebook book) =>
        new (string Name, IReadOnlyList<DifferencePiece> Pieces)[]
        {
            (book.Label("faq.chat.part.title"), difference.Title),
            (book.Label("faq.chat.part.answer"), difference.Answer),
            (book.Label("faq.chat.part.phrasings"), difference.Phrasings),
            (book.Label("faq.chat.part.pinned"), difference.Pinned),
        }.Where(part => part.Pieces is not []).Select(part => part.Name);

    private static string Change(DifferenceKind kind, Phrasebook book) =>
        kind is DifferenceKind.Added ? book.Label("faq.chat.diff.added") : book.Label("faq.chat.diff.removed");
}
