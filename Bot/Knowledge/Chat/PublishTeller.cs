using Bot.Data;
using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Knowledge.Chat;

/// <summary>Tells an admin, where they asked, what came of their wish to publish: it is live, or which pinned questions would break.</summary>
internal sealed class PublishTeller(FaqPost post, FaqTexts texts, Phrasebooks books) : IPublishListener
{
    private const int MostListed = 10;

    /// <inheritdoc/>
    public async Task PublishedAsync(BotDbContext db, PublishReport report, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (report.From is not { } from || report.By.UserId is not { } userId)
        {
            return;
        }

        var chat = await db.FaqChats.FindAsync([from.Platform, from.ChatId, from.Thread ?? "", userId], cancellationToken);
        var book = books.ForTag(chat?.LanguageTag);
        var entry = await FaqReads.ShowAsync(db, report.Key, cancellationToken);
        post.Tell(db, from, Reply(report, entry, book), chat?.PublishKey == report.Key ? chat.PublishAskedIn : null, now);
    }

    private FaqReply Reply(PublishReport report, FaqView? entry, Phrasebook book) => report.Outcome switch
    {
        PublishOutcome.Published => new FaqReply(
            RichText.Paragraphs(
                book.Say("faq.chat.published", ("key", report.Key), ("version", report.Version)),
                report.Difference.IsEmpty ? RichText.Empty : texts.Summary(report.Difference, book),
                Broken(report, book),
                Collisions(report, book)),
            [FaqButtons.Show(book, report.Key), FaqButtons.Do(book.Label("faq.chat.button.history"), "history", report.Key)]),
        PublishOutcome.NeedsDecision => new FaqReply(
            RichText.Paragraphs(book.Say("faq.chat.breaks", ("key", report.Key)), Broken(report, book), Collisions(report, book)),
            [
                FaqButtons.Do(book.Label("faq.chat.button.force"), "force", report.Key, entry is null ? null : FaqButtons.Number(entry.Revision), ButtonStyle.Danger),
                FaqButtons.Do(book.Label("faq.chat.button.goOn"), "edit", report.Key),
            ]),
        _ => new FaqReply(book.Say("faq.chat.overtaken", ("key", report.Key)), [FaqButtons.Show(book, report.Key)]),
    };

    private RichText Broken(PublishReport report, Phrasebook book) => RichText.Lines(report.Broken.Take(MostListed).Select(broken =>
        broken.Already
            ? book.Say("faq.chat.broken.already", ("question", broken.Question), ("expected", broken.Expected), ("found", Found(broken, book)))
            : book.Say("faq.chat.broken.new", ("question", broken.Question), ("language", texts.Name(broken.Language)), ("expected", broken.Expected), ("found", Found(broken, book)))));

    private static string Found(BrokenQuestion broken, Phrasebook book) =>
        broken.Found is null ? book.Label("faq.chat.broken.nothing")
        : broken.Found == broken.Expected ? book.Label("faq.chat.broken.asksBack")
        : broken.Found;

    private static RichText Collisions(PublishReport report, Phrasebook book) => report.Collisions is [] ? RichText.Empty : RichText.Lines(
    [
        book.Say("faq.chat.collisions"),
        .. report.Collisions.Take(MostListed).Select(collision => collision.Takes
            ? book.Say("faq.chat.collision.takes", ("key", collision.Other), ("title", collision.OtherTitle), ("example", collision.Example), ("phrasings", collision.Count))
            : book.Say("faq.chat.collision.loses", ("key", collision.Other), ("title", collision.OtherTitle), ("example", collision.Example), ("phrasings", collision.Count))),
    ]);
}
