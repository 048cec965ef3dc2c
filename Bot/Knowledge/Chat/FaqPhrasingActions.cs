using Bot.Knowledge.Asked;
using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Knowledge.Chat;

/// <summary><c>/faq phrasing</c>: how people ask an entry, what customers' words suggest besides, and yes or no to that.</summary>
internal sealed class FaqPhrasingActions(FaqEditor editor, Suggestions suggestions, FaqTexts texts, FaqResults results, LanguageDetector languages) : IFaqAction
{
    private const int MostSuggested = 4;
    private const int MostListed = 3000;

    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; } = ["phrasing", "accept", "reject"];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FaqReply>> DoAsync(FaqScene scene, FaqOrder order, CancellationToken cancellationToken)
    {
        if (order.Name != "phrasing")
        {
            return await DecideAsync(scene, order, cancellationToken);
        }

        if (await FaqReads.ShowAsync(scene.Db, order.Key!, cancellationToken) is not { } entry)
        {
            return results.NotDone(scene, new FaqEdit.Unknown(order.Key!));
        }

        var named = order.Words.Length == 2 ? texts.Language(order.Words) : null;
        if (order.Words.Length > 0 && named is null)
        {
            var language = languages.Detect(order.Words, scene.Language) ?? scene.Language;
            return results.Written(
                scene, await editor.AddPhrasingAsync(scene.Db, entry.Key, language, order.Words, scene.By, scene.Now, cancellationToken), language);
        }

        return await ListAsync(scene, entry, named ?? entry.Content.SpokenIn(scene.Language) ?? scene.Language, cancellationToken);
    }

    private async Task<IReadOnlyList<FaqReply>> ListAsync(FaqScene scene, FaqView entry, Language language, CancellationToken cancellationToken)
    {
        var (book, words) = (scene.Book, entry.Content[language]);
        var waiting = (await suggestions.WaitingAsync(scene.Db, entry.Key, cancellationToken)).Take(MostSuggested).ToList();
        IEnumerable<OutgoingButton> others = entry.Content.Spoken.Where(other => other != language).Select(other => FaqButtons.Do(texts.Name(other), "phrasing", entry.Key, other.Code));
        return
        [
            new FaqReply(
                RichText.Paragraphs(
                    FaqTexts.Named(book, entry),
                    Titled(book.Label("faq.chat.phrasings", ("language", texts.Name(language))), words.Phrasings),
                    Titled(book.Label("faq.chat.pinned", ("language", texts.Name(language))), words.Pinned)),
                [
                    FaqButtons.Do(book.Label("faq.chat.button.phrasings.edit"), "part", entry.Key, $"{language.Code}.phrasings"),
                    FaqButtons.Do(book.Label("faq.chat.button.pinned.edit"), "part", entry.Key, $"{language.Code}.pinned"),
                ],
                [.. others]),
            .. waiting is [] ? [] : new[] { Waiting(book, waiting) },
        ];
    }

    private FaqReply Waiting(Phrasebook book, List<WaitingSuggestion> waiting) => new(
        RichText.Lines(
        [
            book.Say("faq.chat.suggestions"),
            .. waiting.Select((one, at) => book.Say(
                "faq.chat.suggestion",
                ("number", at + 1),
                ("text", one.Text),
                ("language", texts.Name(one.Language)),
                ("times", one.Times),
                ("source", book.Label($"faq.chat.source.{one.Source}")))),
        ]),
        [
            .. waiting.Select((one, at) => (IReadOnlyList<OutgoingButton>)
            [
                FaqButtons.Do($"✓ {FaqButtons.Number(at + 1)}", "accept", ButtonIds.Write(one.Id)),
                FaqButtons.Do($"✗ {FaqButtons.Number(at + 1)}", "reject", ButtonIds.Write(one.Id)),
            ]),
        ]);

    private async Task<IReadOnlyList<FaqReply>> DecideAsync(FaqScene scene, FaqOrder order, CancellationToken cancellationToken)
    {
        var book = scene.Book;
        if (ButtonIds.Read(order.Key) is not { } id)
        {
            return FaqReply.Only(book.Say("faq.chat.suggestion.gone"));
        }

        var decided = order.Name == "accept"
            ? await suggestions.AcceptAsync(scene.Db, id, scene.By, scene.Now, cancellationToken)
            : await suggestions.RejectAsync(scene.Db, id, scene.Now, cancellationToken);
        return decided switch
        {
            SuggestionResult.Accepted accepted => FaqReply.Only(
                RichText.Paragraphs(FaqTexts.Named(book, accepted.Entry), book.Say("faq.chat.suggestion.accepted")),
                [FaqButtons.Publish(book, accepted.Entry), FaqButtons.Do(book.Label("faq.chat.button.phrasings"), "phrasing", accepted.Entry.Key)]),
            SuggestionResult.Rejected => FaqReply.Only(book.Say("faq.chat.suggestion.rejected")),
            SuggestionResult.NotWritten not => results.NotDone(scene, not.Why),
            _ => FaqReply.Only(book.Say("faq.chat.suggestion.gone")),
        };
    }

    private static RichText Titled(string title, IReadOnlyList<string> list) => list is [] ? RichText.Empty
        : RichText.Lines(new RichText([new TextSpan(title, TextStyle.Bold)]), CleanText.Shorten(FaqQuestions.Numbered(list), MostListed));
}
