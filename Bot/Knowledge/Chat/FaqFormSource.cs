using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;
using Bot.Staff;

namespace Bot.Knowledge.Chat;

/// <summary>
/// Opens the forms in which admins write, one for each language, with what is there already: for <c>/faq add</c>, <c>edit</c> and
/// <c>import</c>, and for the buttons that do the same. For anybody else there is none.
/// </summary>
internal sealed class FaqFormSource(Admins admins, EntryFinder finder, FaqShelf shelf, Phrasebooks books) : IFormSource
{
    // A form with less than everything would be worse than the chat, which asks one thing after the other.
    private const int NeedsFields = 5;

    // The platform's limit of a field: what is longer is not shown, and stays as it is.
    private const int MaxField = 4000;

    /// <inheritdoc/>
    public ChatSide Side => ChatSide.Customer;

    /// <inheritdoc/>
    public FormSheet? Open(IncomingMessage opening, int maxFields)
    {
        if (maxFields < NeedsFields || OrderIn(opening) is not { } order || !admins.Has(opening.From.Platform, opening.Sender))
        {
            return null;
        }

        var book = books.ForTag(opening.Sender.LanguageHint);
        return order.Name switch
        {
            "add" => Add(order, book),
            "edit" => Edit(order, book),
            "part" => Edit(order with { Words = order.Words.Split('.')[0] }, book),
            "import" => Import(book),
            _ => null,
        };
    }

    private static FaqOrder? OrderIn(IncomingMessage opening) => opening.Kind switch
    {
        MessageKind.Command when opening.Command == FaqOrder.Command => FaqOrder.Of(opening.Text),
        MessageKind.Button when ButtonAction.Decode(opening.ButtonToken) is ButtonAction.OnFaq button => new FaqOrder(button.Action, button.Subject, button.Argument ?? ""),
        _ => null,
    };

    private FormSheet Add(FaqOrder order, Phrasebook book)
    {
        // Of a command the words are the title; of a button they are the language.
        var named = books.FromTag(order.Words) is { } chosen && order.Words.Length == 2 ? chosen : (Language?)null;
        var language = named ?? book.Language;
        IReadOnlyList<string> shown = [FaqFields.Title, FaqFields.Answer, FaqFields.Phrasings, FaqFields.Questions];
        return new FormSheet(
            new FaqFormToken(FaqFormKind.Add, "", language, 0, [FaqFields.Name, .. shown]).Encode(),
            book.Label("faq.chat.form.add", ("language", books[language].OwnName)),
            [
                .. FieldsOf(book, FaqWords.None with { Title = named is null ? FaqWords.OneLine(order.Words) : "" }, shown),
                new FormField
                {
                    Key = FaqFields.Name,
                    Label = book.Label("faq.chat.form.key"),
                    Help = book.Label("faq.chat.form.key.help"),
                    Kind = FormFieldKind.Line,
                    Most = FaqEntry.MaxKey,
                    Example = "delivery-time",
                },
            ]);
    }

    private FormSheet? Edit(FaqOrder order, Phrasebook book)
    {
        var (entry, words) = order.Key is { } key ? (shelf.Entry(key), order.Words)
            : finder.Find(order.Words, book.Language) is EntryFound.One one ? (one.Entry, one.Rest) : (null, "");
        // A button without a language asks for it first, unless there is no choice.
        var language = books.FromTag(words) ?? (order.Key is null ? entry?.Content.SpokenIn(book.Language) : null);
        if (entry is null || language is not { } written)
        {
            return null;
        }

        var own = entry.Content[written];
        IReadOnlyList<string> shown =
        [
            FaqFields.Title,
            FaqFields.Answer,
            .. Lines(own.Phrasings).Length <= MaxField ? [FaqFields.Phrasings] : Array.Empty<string>(),
            .. Lines(own.Pinned).Length <= MaxField ? [FaqFields.Questions] : Array.Empty<string>(),
        ];
        return new FormSheet(
            new FaqFormToken(FaqFormKind.Edit, entry.Key, written, entry.Revision, shown).Encode(),
            CleanText.Shorten($"{books[written].OwnName}: {entry.TitleIn(book.Language)}", 45),
            FieldsOf(book, own, shown));
    }

    private static FormSheet Import(Phrasebook book) => new(
        new FaqFormToken(FaqFormKind.Import, "", book.Language, 0, [FaqFields.File]).Encode(),
        book.Label("faq.chat.form.import"),
        [new FormField { Key = FaqFields.File, Label = book.Label("faq.chat.form.file"), Help = book.Label("faq.chat.form.file.help"), Kind = FormFieldKind.Files, Required = true, Most = 1 }]);

    private static List<FormField> FieldsOf(Phrasebook book, FaqWords words, IReadOnlyList<string> shown) =>
    [
        .. new[]
        {
            Field(FaqFields.Title, book.Label("faq.chat.form.title"), null, words.Title) with { Kind = FormFieldKind.Line, Most = FaqText.MaxTitle },
            Field(FaqFields.Answer, book.Label("faq.chat.form.answer"), book.Label("faq.chat.form.answer.help"), words.Answer) with { Most = FaqText.MaxAnswer },
            Field(FaqFields.Phrasings, book.Label("faq.chat.form.phrasings"), book.Label("faq.chat.form.phrasings.help"), Lines(words.Phrasings)),
            Field(FaqFields.Questions, book.Label("faq.chat.form.questions"), book.Label("faq.chat.form.questions.help"), Lines(words.Pinned)),
        }.Where(field => shown.Contains(field.Key)),
    ];

    private static FormField Field(string key, string label, string? help, string value) =>
        new() { Key = key, Label = label, Help = help, Kind = FormFieldKind.Paragraph, Value = value };

    private static string Lines(IReadOnlyList<string> texts) => string.Join('\n', texts);
}
