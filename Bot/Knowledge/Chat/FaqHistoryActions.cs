using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Knowledge.Chat;

/// <summary><c>/faq history</c> and <c>rollback</c>: who changed what and when, what differs, and back to an older version.</summary>
internal sealed class FaqHistoryActions(FaqPublishing publishing, FaqTexts texts, FaqResults results) : IFaqAction
{
    private const int PerPage = 5;

    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; } = ["history", "diff", "rollback"];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FaqReply>> DoAsync(FaqScene scene, FaqOrder order, CancellationToken cancellationToken)
    {
        var (key, number) = (order.Key!, FaqButtons.Number(order.Words.TrimStart('v', 'V')));
        if (order.Name == "diff" && number is null)
        {
            return await DraftAsync(scene, key, cancellationToken);
        }

        var past = await FaqReads.HistoryAsync(scene.Db, key, cancellationToken);
        return (order.Name, number) switch
        {
            _ when past is [] => FaqReply.Only(scene.Book.Say("faq.chat.history.none"), [FaqButtons.Show(scene.Book, key)]),
            ("diff", { } version) => Difference(scene, key, past, version),
            ("rollback", { } version) => await RollBackAsync(scene, key, version, cancellationToken),
            _ => [Page(scene, key, past, order.Name == "history" ? number ?? 1 : 1)],
        };
    }

    private FaqReply Page(FaqScene scene, string key, IReadOnlyList<FaqPast> past, int wanted)
    {
        var book = scene.Book;
        var pages = (past.Count + PerPage - 1) / PerPage;
        var page = Math.Clamp(wanted, 1, pages);
        var shown = past.Skip((page - 1) * PerPage).Take(PerPage).ToList();
        return new FaqReply(
            RichText.Paragraphs([book.Say("faq.chat.history", ("key", key), ("page", page), ("pages", pages)), .. shown.Select(version => Line(book, version, past))]),
            [
                .. shown.Select(version => (IReadOnlyList<OutgoingButton>)
                [
                    FaqButtons.Do(book.Label("faq.chat.button.diff", ("version", version.Number)), "diff", key, FaqButtons.Number(version.Number)),
                    .. version == past[0] ? [] : new[] { FaqButtons.Do(book.Label("faq.chat.button.rollback", ("version", version.Number)), "rollback", key, FaqButtons.Number(version.Number)) },
                ]),
                FaqButtons.Pages("history", key, page, pages),
            ]);
    }

    private RichText Line(Phrasebook book, FaqPast version, IReadOnlyList<FaqPast> past) => RichText.Lines(
        book.Say(
            "faq.chat.history.line",
            ("version", version.Number),
            ("time", FaqTexts.Time(book, version.At)),
            ("name", version.By.Name),
            ("what", book.Label($"faq.chat.version.{version.Kind}", ("version", version.BackTo ?? 0)))),
        texts.Summary(FaqDifferences.Between(Before(version, past), version.Content), book));

    private IReadOnlyList<FaqReply> Difference(FaqScene scene, string key, IReadOnlyList<FaqPast> past, int number)
    {
        var book = scene.Book;
        return past.FirstOrDefault(version => version.Number == number) is { } version
            ? FaqReply.Only(
                RichText.Paragraphs(Line(book, version, past), texts.Difference(FaqDifferences.Between(Before(version, past), version.Content), book)),
                [
                    .. version == past[0] ? [] : new[] { FaqButtons.Do(book.Label("faq.chat.button.rollback", ("version", number)), "rollback", key, FaqButtons.Number(number)) },
                    FaqButtons.Do(book.Label("faq.chat.button.history"), "history", key),
                ])
            : FaqReply.Only(book.Say("faq.chat.history.noVersion", ("version", number)), [FaqButtons.Do(book.Label("faq.chat.button.history"), "history", key)]);
    }

    // What publishing the draft would change.
    private async Task<IReadOnlyList<FaqReply>> DraftAsync(FaqScene scene, string key, CancellationToken cancellationToken)
    {
        if (await FaqReads.ShowAsync(scene.Db, key, cancellationToken) is not { } entry)
        {
            return results.NotDone(scene, new FaqEdit.Unknown(key));
        }

        return entry.Draft is null
            ? FaqReply.Only(scene.Book.Say("faq.chat.noDraft"), [FaqButtons.Show(scene.Book, key)])
            : FaqReply.Only(
                RichText.Paragraphs(
                    RichText.Lines(FaqTexts.Named(scene.Book, entry), FaqResults.DraftBy(scene.Book, entry)),
                    texts.Difference(FaqDifferences.Between(entry.Published, entry.Content), scene.Book)),
                FaqButtons.AfterChange(scene.Book, entry));
    }

    private async Task<IReadOnlyList<FaqReply>> RollBackAsync(FaqScene scene, string key, int version, CancellationToken cancellationToken)
    {
        var result = await publishing.RollBackAsync(scene.Db, key, version, scene.By, scene.From, force: false, scene.Now, cancellationToken);
        switch (result)
        {
            case FaqEdit.Done:
                scene.Chat.WaitFor(key, scene.Message.InPassing ? scene.Message.NativeId : null);
                return FaqReply.Only(scene.Book.Say("faq.chat.rollingBack", ("key", key), ("version", version)));
            case FaqEdit.Unknown when await FaqReads.ShowAsync(scene.Db, key, cancellationToken) is not null:
                return FaqReply.Only(scene.Book.Say("faq.chat.history.noVersion", ("version", version)), [FaqButtons.Do(scene.Book.Label("faq.chat.button.history"), "history", key)]);
            default:
                return results.NotDone(scene, result);
        }
    }

    private static FaqContent Before(FaqPast version, IReadOnlyList<FaqPast> past) =>
        past.FirstOrDefault(other => other.Number < version.Number)?.Content ?? FaqContent.None;
}
