using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Knowledge.Chat;

/// <summary><c>/faq show</c>: how an entry stands, and below it the answer exactly as a customer of a language reads it.</summary>
internal sealed class FaqShowActions(FaqTexts texts, FaqResults results) : IFaqAction
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; } = ["show"];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FaqReply>> DoAsync(FaqScene scene, FaqOrder order, CancellationToken cancellationToken)
    {
        if (await FaqReads.ShowAsync(scene.Db, order.Key!, cancellationToken) is not { } entry)
        {
            return results.NotDone(scene, new FaqEdit.Unknown(order.Key!));
        }

        var language = texts.Language(order.Words) ?? entry.Content.SpokenIn(scene.Language) ?? scene.Language;
        return
        [
            new FaqReply(RichText.Paragraphs(Card(scene.Book, entry), scene.Book.Say("faq.chat.preview", ("language", texts.Name(language))))),
            new FaqReply(texts.Preview(scene.Book, entry, language), Buttons(scene, entry, language)),
        ];
    }

    private RichText Card(Phrasebook book, FaqView entry)
    {
        var missing = texts.Books.Where(one => !entry.Content.Languages.ContainsKey(one.Language)).Select(one => one.OwnName).ToList();
        return RichText.Lines(
        [
            FaqTexts.Named(book, entry),
            RichText.Plain($"{FaqTexts.Mark(entry.State)} {book.Label($"faq.chat.state.{entry.State}")}"),
            entry.Version == 0 ? RichText.Empty : book.Say("faq.chat.show.version", ("version", entry.Version), ("time", FaqTexts.Time(book, entry.UpdatedAt))),
            FaqResults.DraftBy(book, entry),
            entry.Draft is { State: not FaqDraftState.Editing and var state } ? book.Say($"faq.chat.draft.{state}") : RichText.Empty,
            .. entry.Content.Spoken.Select(language => book.Say(
                "faq.chat.show.language",
                ("language", texts.Name(language)),
                ("phrasings", entry.Content[language].Phrasings.Count),
                ("pinned", entry.Content[language].Pinned.Count))),
            missing is [] ? RichText.Empty : book.Say("faq.chat.show.missing", ("languages", string.Join(", ", missing))),
            book.Say("faq.chat.show.helped", ("helped", entry.Helped), ("notHelped", entry.NotHelped)),
        ]);
    }

    private IReadOnlyList<IReadOnlyList<OutgoingButton>> Buttons(FaqScene scene, FaqView entry, Language shown)
    {
        var (book, key) = (scene.Book, entry.Key);
        IEnumerable<OutgoingButton> languages = entry.Content.Spoken.Where(language => language != shown)
            .Select(language => FaqButtons.Do(texts.Name(language), "show", key, language.Code));
        return
        [
            [.. languages],
            [FaqButtons.Edit(book, key), FaqButtons.Do(book.Label("faq.chat.button.phrasings"), "phrasing", key, shown.Code)],
            entry.Draft is null ? [] : [FaqButtons.Publish(book, entry), FaqButtons.Do(book.Label("faq.chat.button.changes"), "diff", key), FaqButtons.Discard(book, key)],
            [
                .. entry.Version == 0 ? [] : new[] { FaqButtons.Do(book.Label("faq.chat.button.history"), "history", key) },
                .. entry.State switch
                {
                    FaqEntryState.Retired => [FaqPublishActions.Restore(scene, key)],
                    FaqEntryState.Draft => [],
                    _ => new[] { FaqButtons.Do(book.Label("faq.chat.button.retire"), "retire", key, style: ButtonStyle.Danger) },
                },
            ],
        ];
    }
}
