using Bot.Conversations.Steps;
using Bot.Data;
using Bot.Knowledge;
using Bot.Knowledge.Asked;
using Bot.Languages;
using Bot.Messaging;
using Bot.Messaging.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Bot.Conversations;

/// <summary>
/// Tells those who wanted to hear of it that their question has an answer now: once, in their language, in their own chat. That it was told is
/// saved together with the message, so that no end of the program can make it twice or never.
/// </summary>
internal sealed class AnswerTeller(
    IDbContextFactory<BotDbContext> databases, OutboxWriter outbox, Phrasebooks languages, IOptions<ConversationOptions> options, TimeProvider time)
{
    private const int BatchSize = 100;
    private const int MostQuoted = 200;

    /// <summary>Tells whoever can be told now, and lets go of what was asked too long ago.</summary>
    /// <returns>How many chats were told something.</returns>
    public async Task<int> TellAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var tooOld = time.GetUtcNow() - options.Value.QuestionsKeptFor;
        await db.UnansweredQuestions.Where(question => question.LastAskedAt < tooOld).ExecuteDeleteAsync(cancellationToken);
        var told = 0;
        try
        {
            foreach (var sameChat in (await DueAsync(db, cancellationToken)).GroupBy(question => (question.Chat, question.AnsweredWith)))
            {
                told += await TellAsync(db, [.. sameChat], cancellationToken) ? 1 : 0;
            }
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody just changed their mind, or asked to be forgotten: the next look finds out.
        }

        return told;
    }

    // Who blocked the bot is told when they are back, who is with a person when that is over: in between it would only be in the way.
    private static Task<List<UnansweredQuestion>> DueAsync(BotDbContext db, CancellationToken cancellationToken) => db.UnansweredQuestions
        .Where(question => question.AnsweredAt != null && question.ToldAt == null && question.WantsToBeTold)
        .Where(question => db.CustomerIdentities.Any(identity => identity.CustomerId == question.CustomerId && identity.Platform == question.Platform && identity.Reachable))
        .Where(question => !db.Conversations.Any(chat =>
            chat.Platform == question.Platform && chat.ChatId == question.ChatId && chat.State == ConversationState.WithHuman))
        .Where(question => db.FaqEntries.Any(entry => entry.Key == question.AnsweredWith && entry.RetiredAt == null && entry.Texts.Any()))
        .OrderBy(question => question.AnsweredAt).ThenBy(question => question.Id)
        .Take(BatchSize)
        .ToListAsync(cancellationToken);

    private async Task<bool> TellAsync(BotDbContext db, IReadOnlyList<UnansweredQuestion> questions, CancellationToken cancellationToken)
    {
        var (now, newest) = (time.GetUtcNow(), questions.MaxBy(question => question.LastAskedAt)!);
        var customer = await db.Customers.FindAsync([newest.CustomerId], cancellationToken);
        var entry = await db.FaqEntries.Include(entry => entry.Texts).FirstOrDefaultAsync(entry => entry.Key == newest.AnsweredWith, cancellationToken);
        if (customer is null || entry is null)
        {
            return false;
        }

        var texts = languages[customer.Language];
        outbox.Add(db, new SendMessage(newest.Chat, new MessageContent { Text = Words(texts, newest, TextFor(entry, customer.Language)) }), now);
        foreach (var question in questions)
        {
            question.Tell(now);
        }

        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    // From the database: the index is built anew only after this was published.
    private static FaqText TextFor(FaqEntry entry, Language language) =>
        entry.Texts.OrderBy(text => text.Language == language ? 0 : text.Language == Language.English ? 1 : 2).ThenBy(text => text.Language.Code, StringComparer.Ordinal).First();

    private static RichText Words(Phrasebook texts, UnansweredQuestion question, FaqText answer) => RichText.Paragraphs(
        texts.Say(
            "asked.answered",
            // The month and the day as the language writes them.
            ("day", question.LastAskedAt.UtcDateTime.ToString("M", texts.Culture)),
            ("question", CleanText.Shorten(question.Text.ReplaceLineEndings(" "), MostQuoted))),
        answer.Language == texts.Language ? RichText.Empty : ReviewingAnswerStep.OnlyIn(texts, answer.Language),
        RichText.Lines(new RichText([new TextSpan(answer.Title, TextStyle.Bold)]), Markup.Parse(answer.Answer)));
}
