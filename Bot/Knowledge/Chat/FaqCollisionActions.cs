using Bot.Knowledge.Editing;
using Bot.Languages;

namespace Bot.Knowledge.Chat;

/// <summary>What the second of two admins decides: their own words, which were kept, or those that are there.</summary>
internal sealed class FaqCollisionActions(FaqEditor editor, FaqResults results) : IFaqAction
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; } = ["mine", "theirs"];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FaqReply>> DoAsync(FaqScene scene, FaqOrder order, CancellationToken cancellationToken)
    {
        var (chat, key) = (scene.Chat, order.Key!);
        if (chat.Key != key || FaqResults.Kept(chat) is not { } words)
        {
            return FaqReply.Only(scene.Book.Say("faq.chat.notKept"), [FaqButtons.Show(scene.Book, key)]);
        }

        if (order.Name == "theirs")
        {
            chat.Forget();
            return FaqReply.Only(scene.Book.Say("faq.chat.theirsKept"), [FaqButtons.Show(scene.Book, key), FaqButtons.Edit(scene.Book, key)]);
        }

        // A third one may have been quicker: then that is shown, and the words are kept again.
        var (language, seen) = (new Language(chat.Language), chat.Revision);
        chat.Forget();
        var change = new FaqWordsChange(words.Title, words.Answer, words.Phrasings, words.Pinned);
        return results.Written(scene, await editor.WriteAsync(scene.Db, key, language, change, seen, scene.By, scene.Now, cancellationToken), language);
    }
}
