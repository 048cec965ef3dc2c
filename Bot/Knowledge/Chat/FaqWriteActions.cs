using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Knowledge.Chat;

/// <summary>
/// <c>/faq add</c> and <c>edit</c> step by step: which language, which part, then the words. Where the platform opens a form instead,
/// nothing of this comes.
/// </summary>
internal sealed class FaqWriteActions(FaqQuestions questions, FaqTexts texts, FaqResults results, FaqEditor editor) : IFaqAction
{
    private static readonly FaqStepKind[] _parts = [FaqStepKind.Title, FaqStepKind.Answer, FaqStepKind.Phrasings, FaqStepKind.Pinned];

    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; } = ["add", "edit", "part", "droplang", "stop"];

    /// <inheritdoc/>
    public IReadOnlyList<string> NeedEntry { get; } = ["edit", "part", "droplang"];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FaqReply>> DoAsync(FaqScene scene, FaqOrder order, CancellationToken cancellationToken)
    {
        switch (order.Name)
        {
            case "add":
                return await AddAsync(scene, order.Words, cancellationToken);
            case "stop":
                scene.Chat.Close();
                return FaqReply.Only(scene.Book.Say("faq.chat.stopped"));
            default:
                return await FaqReads.ShowAsync(scene.Db, order.Key!, cancellationToken) is { } entry
                    ? await OnAsync(scene, entry, order, cancellationToken)
                    : results.NotDone(scene, new FaqEdit.Unknown(order.Key!));
        }
    }

    private async Task<IReadOnlyList<FaqReply>> OnAsync(FaqScene scene, FaqView entry, FaqOrder order, CancellationToken cancellationToken)
    {
        var (code, part) = order.Words.Split('.', 2) is [var first, var second] ? (first, second) : (order.Words, "");
        if (texts.Language(code) is not { } language)
        {
            return [WhichLanguage(scene, entry)];
        }

        return order.Name switch
        {
            "droplang" => results.Written(
                scene, await editor.RemoveLanguageAsync(scene.Db, entry.Key, language, null, scene.By, scene.Now, cancellationToken), language),
            "part" when Enum.TryParse<FaqStepKind>(part, ignoreCase: true, out var kind) && _parts.Contains(kind) => [questions.Part(scene, kind, entry, language)],
            _ => [WhichPart(scene, entry, language)],
        };
    }

    private async Task<IReadOnlyList<FaqReply>> AddAsync(FaqScene scene, string words, CancellationToken cancellationToken)
    {
        var book = scene.Book;
        if (words.Length == 0)
        {
            return FaqReply.Only(book.Say("faq.chat.add.language"), FaqButtons.Pairs(texts.Books.Select(one => FaqButtons.Do(one.OwnName, "add", argument: one.Language.Code))));
        }

        if (words.Length == 2 && texts.Language(words) is { } language)
        {
            return [questions.NewTitle(scene, language)];
        }

        var added = await editor.AddAsync(scene.Db, scene.Language, words, scene.By, scene.Now, cancellationToken);
        return added is FaqEdit.Done done && questions.Next(scene, done.Entry, scene.Language) is { } next
            ? [next with { Text = RichText.Paragraphs(book.Say("faq.chat.added", ("key", done.Entry.Key)), next.Text) }]
            : [.. results.NotDone(scene, added).Select(reply => reply with { Buttons = [] })];
    }

    private FaqReply WhichLanguage(FaqScene scene, FaqView entry) => new(
        RichTextOf(scene, entry, scene.Book.Say("faq.chat.edit.language")),
        FaqButtons.Pairs(texts.Books.Select(book => FaqButtons.Do(
            entry.Content.Languages.ContainsKey(book.Language) ? book.OwnName : $"+ {book.OwnName}", "edit", entry.Key, book.Language.Code))));

    private FaqReply WhichPart(FaqScene scene, FaqView entry, Language language)
    {
        var book = scene.Book;
        var rows = FaqButtons.Pairs(_parts.Select(part => FaqButtons.Do(NameOf(book, part), "part", entry.Key, $"{language.Code}.{PartName(part)}")));
        return new FaqReply(
            RichTextOf(scene, entry, book.Say("faq.chat.edit.part", ("language", texts.Name(language)))),
            entry.Content.Languages.ContainsKey(language) && entry.Content.Languages.Count > 1
                ? [.. rows, [FaqButtons.Do(book.Label("faq.chat.button.dropLanguage"), "droplang", entry.Key, language.Code, ButtonStyle.Danger)]]
                : rows);
    }

    private static RichText RichTextOf(FaqScene scene, FaqView entry, RichText question) => RichText.Paragraphs(
        RichText.Lines(FaqTexts.Named(scene.Book, entry), FaqResults.DraftBy(scene.Book, entry)), question);

    private static string PartName(FaqStepKind part) => part.ToString().ToLowerInvariant();

    private static string NameOf(Phrasebook book, FaqStepKind part) => book.Label($"faq.chat.part.{PartName(part)}");
}
