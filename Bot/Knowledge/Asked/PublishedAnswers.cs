using Bot.Data;
using Bot.Knowledge.Editing;
using Microsoft.EntityFrameworkCore;

namespace Bot.Knowledge.Asked;

/// <summary>
/// Marks the questions that a published entry was written for as answered, together with the publication. Whoever waits for them is told by
/// what speaks with customers, however soon the program ends after this.
/// </summary>
internal sealed class PublishedAnswers : IPublishListener
{
    /// <inheritdoc/>
    public async Task PublishedAsync(BotDbContext db, PublishReport report, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (report.Outcome is not PublishOutcome.Published)
        {
            return;
        }

        var waiting = await db.UnansweredQuestions
            .Where(question => question.AnsweredWith == report.Key && question.AnsweredAt == null && question.DismissedAt == null)
            .ToListAsync(cancellationToken);
        waiting.ForEach(question => question.Answer(now));
    }
}
