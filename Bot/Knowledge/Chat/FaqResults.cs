using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Knowledge.Chat;

/// <summary>Says what became of an admin's change: the preview as customers will see it, or why it was not done and what can be done about it.</summary>
internal sealed class FaqResults(FaqTexts texts)
{
    // Kept in a column that people may look at: letters stay letters.
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>After words of a language were written.</summary>
    /// <param name="scene">The admin.</param>
    /// <param name="result">What became of it.</param>
    /// <param name="language">The language that was written.</param>
    public IReadOnlyList<FaqReply> Written(FaqScene scene, FaqEdit result, Language language) => result switch
    {
        FaqEdit.Done done => Saved(scene, done.Entry, language, scene.Book.Say("faq.chat.saved", ("key", done.Entry.Key))),
        FaqEdit.Unchanged same when same.Entry.Draft is null => FaqReply.Only(scene.Book.Say("faq.chat.same"), [FaqButtons.Show(scene.Book, same.Entry.Key)]),
        FaqEdit.Unchanged same => Saved(scene, same.Entry, language, scene.Book.Say("faq.chat.same")),
        FaqEdit.ChangedMeanwhile meanwhile => Collided(scene, meanwhile, language),
        _ => NotDone(scene, result),
    };

    /// <summary>The draft as customers will see it, with what can follow.</summary>
    public IReadOnlyList<FaqReply> Saved(FaqScene scene, FaqView entry, Language language, RichText lead) =>
    [
        new FaqReply(RichText.Paragraphs(lead, scene.Book.Say("faq.chat.preview", ("language", texts.Name(language))))),
        new FaqReply(texts.Preview(scene.Book, entry, language), [FaqButtons.AfterChange(scene.Book, entry)]),
    ];

    /// <summary>Why something was not done.</summary>
    public IReadOnlyList<FaqReply> NotDone(FaqScene scene, FaqEdit result)
    {
        var book = scene.Book;
        return result switch
        {
            FaqEdit.Unknown unknown => FaqReply.Only(book.Say("faq.chat.gone", ("key", unknown.Key)), [FaqButtons.Do(book.Label("faq.chat.button.list"), "list")]),
            FaqEdit.Refused refused => FaqReply.Only(RichText.Paragraphs(book.Say("faq.chat.refused"), texts.Problems(book, refused.Problems)), EditRow(book, refused)),
            FaqEdit.ChangedMeanwhile meanwhile => FaqReply.Only(
                RichText.Paragraphs(ChangedBy(book, meanwhile), texts.Difference(meanwhile.Difference, book), book.Say("faq.chat.lookAgain")),
                [.. meanwhile.Entry.Draft is null ? [] : new[] { FaqButtons.Publish(book, meanwhile.Entry) }, FaqButtons.Show(book, meanwhile.Entry.Key)]),
            FaqEdit.NewerPublished newer => FaqReply.Only(
                RichText.Paragraphs(book.Say("faq.chat.newer", ("version", newer.Entry.Version)), texts.Difference(newer.Difference, book)),
                [FaqButtons.Do(book.Label("faq.chat.button.rebase"), "rebase", newer.Entry.Key, FaqButtons.Number(newer.Entry.Revision)), FaqButtons.Discard(book, newer.Entry.Key)]),
            FaqEdit.DraftInTheWay draft => FaqReply.Only(
                RichText.Paragraphs(book.Say("faq.chat.draftInTheWay"), DraftBy(book, draft.Entry)),
                [FaqButtons.Publish(book, draft.Entry), FaqButtons.Show(book, draft.Entry.Key), FaqButtons.Discard(book, draft.Entry.Key)]),
            FaqEdit.Unchanged same => FaqReply.Only(book.Say("faq.chat.same"), [FaqButtons.Show(book, same.Entry.Key)]),
            _ => throw new UnreachableException($"{result.GetType().Name} is no refusal."),
        };
    }

    /// <summary>Who touched a draft last; empty when there is none.</summary>
    public static RichText DraftBy(Phrasebook book, FaqView entry) => entry.Draft is { } draft
        ? book.Say("faq.chat.draftBy", ("name", draft.By.Name), ("time", FaqTexts.Time(book, draft.At)))
        : RichText.Empty;

    /// <summary>Words that waited for a decision; null when there are none.</summary>
    public static FaqWords? Kept(FaqChat chat) => chat.Kept is { } json ? JsonSerializer.Deserialize<FaqWords>(json, _json) : null;

    // Nobody's words are lost: the second one's wait beside the first one's.
    private IReadOnlyList<FaqReply> Collided(FaqScene scene, FaqEdit.ChangedMeanwhile meanwhile, Language language)
    {
        var (book, entry) = (scene.Book, meanwhile.Entry);
        var shown = RichText.Paragraphs(ChangedBy(book, meanwhile), texts.Difference(meanwhile.Difference, book));
        if (meanwhile.Yours is not { } yours)
        {
            return FaqReply.Only(shown, [FaqButtons.Show(book, entry.Key)]);
        }

        scene.Chat.Keep(JsonSerializer.Serialize(yours, _json), entry.Key, language.Code, entry.Revision, scene.Now);
        var between = FaqDifferences.Between(entry.Content, entry.Content.With(language, yours));
        return
        [
            shown,
            new FaqReply(
                RichText.Paragraphs(book.Say("faq.chat.yours"), texts.Difference(between, book)),
                [FaqButtons.Do(book.Label("faq.chat.button.mine"), "mine", entry.Key, language.Code, ButtonStyle.Primary), FaqButtons.Do(book.Label("faq.chat.button.theirs"), "theirs", entry.Key)]),
        ];
    }

    private static RichText ChangedBy(Phrasebook book, FaqEdit.ChangedMeanwhile meanwhile) => book.Say(
        "faq.chat.changedMeanwhile", ("name", meanwhile.By.Name), ("time", FaqTexts.Time(book, meanwhile.At)), ("key", meanwhile.Entry.Key));

    private static IReadOnlyList<OutgoingButton> EditRow(Phrasebook book, FaqEdit.Refused refused) =>
        refused.Problems.Select(problem => problem.Entry).FirstOrDefault(FaqEntry.IsKey) is { } key ? [FaqButtons.Edit(book, key)] : [];
}
