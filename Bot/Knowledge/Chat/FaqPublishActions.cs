using Bot.Knowledge.Editing;
using Bot.Messaging;

namespace Bot.Knowledge.Chat;

/// <summary>What admins decide about a whole entry: publish its draft, throw that away, retire the entry or bring it back.</summary>
internal sealed class FaqPublishActions(FaqPublishing publishing, FaqEditor editor, FaqResults results) : IFaqAction
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; } = ["publish", "force", "rebase", "discard", "throw", "retire", "restore"];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FaqReply>> DoAsync(FaqScene scene, FaqOrder order, CancellationToken cancellationToken)
    {
        var (key, seen) = (order.Key!, FaqButtons.Number(order.Words));
        switch (order.Name)
        {
            case "publish" or "force":
                return await PublishAsync(scene, key, seen, order.Name == "force", cancellationToken);
            case "rebase":
                var kept = await publishing.KeepMineAsync(scene.Db, key, scene.Now, cancellationToken);
                return kept is FaqEdit.Done ? await PublishAsync(scene, key, null, force: false, cancellationToken) : results.NotDone(scene, kept);
            case "discard":
                return await AskToDiscardAsync(scene, key, cancellationToken);
            case "throw":
                return await DiscardAsync(scene, key, seen, cancellationToken);
            case "retire":
                return Switched(
                    scene, await publishing.RetireAsync(scene.Db, key, scene.By, scene.Now, cancellationToken), scene.Book.Say("faq.chat.retired"), Restore(scene, key));
            default:
                return Switched(
                    scene, await publishing.BringBackAsync(scene.Db, key, scene.By, scene.Now, cancellationToken), scene.Book.Say("faq.chat.restored"), FaqButtons.Show(scene.Book, key));
        }
    }

    /// <summary>The button that brings a retired entry back.</summary>
    public static OutgoingButton Restore(FaqScene scene, string key) => FaqButtons.Do(scene.Book.Label("faq.chat.button.restore"), "restore", key);

    private async Task<IReadOnlyList<FaqReply>> PublishAsync(FaqScene scene, string key, int? seen, bool force, CancellationToken cancellationToken)
    {
        var asked = await publishing.AskToPublishAsync(scene.Db, key, seen, scene.By, scene.From, force, scene.Now, cancellationToken);
        switch (asked)
        {
            case FaqEdit.Done:
                scene.Chat.WaitFor(key, scene.Message.InPassing ? scene.Message.NativeId : null);
                return FaqReply.Only(scene.Book.Say("faq.chat.checking", ("key", key)));
            case FaqEdit.Unchanged { Entry: { Draft.State: FaqDraftState.Asked } }:
                return FaqReply.Only(scene.Book.Say("faq.chat.alreadyChecking", ("key", key)));
            case FaqEdit.Unchanged:
                return FaqReply.Only(scene.Book.Say("faq.chat.nothingToPublish"), [FaqButtons.Show(scene.Book, key), FaqButtons.Edit(scene.Book, key)]);
            default:
                return results.NotDone(scene, asked);
        }
    }

    // Words are thrown away for good, perhaps another's: asked once.
    private async Task<IReadOnlyList<FaqReply>> AskToDiscardAsync(FaqScene scene, string key, CancellationToken cancellationToken)
    {
        var book = scene.Book;
        return await FaqReads.ShowAsync(scene.Db, key, cancellationToken) switch
        {
            null => results.NotDone(scene, new FaqEdit.Unknown(key)),
            { Draft: null } => FaqReply.Only(book.Say("faq.chat.noDraft"), [FaqButtons.Show(book, key)]),
            { } entry => FaqReply.Only(
                RichText.Paragraphs(
                    RichText.Lines(FaqTexts.Named(book, entry), FaqResults.DraftBy(book, entry)),
                    entry.Version == 0 ? book.Say("faq.chat.discard.all") : book.Say("faq.chat.discard.ask")),
                [
                    FaqButtons.Do(book.Label("faq.chat.button.throw"), "throw", key, FaqButtons.Number(entry.Revision), ButtonStyle.Danger),
                    FaqButtons.Show(book, key),
                ]),
        };
    }

    private async Task<IReadOnlyList<FaqReply>> DiscardAsync(FaqScene scene, string key, int? seen, CancellationToken cancellationToken)
    {
        var discarded = await editor.DiscardAsync(scene.Db, key, seen, scene.By, scene.Now, cancellationToken);
        return discarded switch
        {
            FaqEdit.Done { Entry.Version: 0 } => FaqReply.Only(scene.Book.Say("faq.chat.discarded.all", ("key", key))),
            FaqEdit.Done => FaqReply.Only(scene.Book.Say("faq.chat.discarded"), [FaqButtons.Show(scene.Book, key)]),
            _ => results.NotDone(scene, discarded),
        };
    }

    private IReadOnlyList<FaqReply> Switched(FaqScene scene, FaqEdit result, RichText done, OutgoingButton next) =>
        result is FaqEdit.Done { Entry: var entry } ? FaqReply.Only(RichText.Paragraphs(FaqTexts.Named(scene.Book, entry), done), [next]) : results.NotDone(scene, result);
}
