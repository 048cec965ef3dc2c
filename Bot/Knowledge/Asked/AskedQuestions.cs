using Bot.Data;
using Bot.Languages;
using Bot.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Bot.Knowledge.Asked;

/// <summary>
/// Writes down what could not be answered, in the unit of work of the turn that asked; a unit of work holds the turns of a whole batch, so
/// what nobody has saved yet counts as well.
/// </summary>
internal static class AskedQuestions
{
    // What one chat has open at most: whoever sends nonsense by the hundred hides nobody else's question.
    private const int MostOfChat = 50;

    // Letters that a question has at least; "ok" and "12345" ask nothing. A Chinese character counts as two.
    private const int FewestLetters = 3;

    /// <summary>Notes a question that was not answered. The same words in the same chat are the same question.</summary>
    public static async Task RecordAsync(BotDbContext db, AskedQuestion asked, UnansweredReason why, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!IsQuestion(asked.Text))
        {
            return;
        }

        var compared = ComparedWords.Of(asked.Text);
        var open = (await OfChatAsync(db, asked.Chat, cancellationToken)).Where(question => question.IsOpen).ToList();
        if (open.Find(question => ComparedWords.Of(question.Text) == compared) is { } known)
        {
            known.AskAgain(asked, why, now);
        }
        else if (open.Count < MostOfChat)
        {
            db.UnansweredQuestions.Add(UnansweredQuestion.Of(asked, why, now));
        }
    }

    /// <summary>Whoever asked last in this chat wants to be told when there is an answer. All that was asked in that turn counts.</summary>
    /// <returns>Whether there was a question.</returns>
    public static async Task<bool> WantToBeToldAsync(BotDbContext db, ChatAddress chat, CancellationToken cancellationToken)
    {
        var open = (await OfChatAsync(db, chat, cancellationToken)).Where(question => question.IsOpen).ToList();
        foreach (var question in open.Where(question => question.LastAskedAt == open[0].LastAskedAt))
        {
            question.WantToBeTold(true);
        }

        return open.Count > 0;
    }

    /// <summary>Nobody in this chat wants to be told of anything any more.</summary>
    public static async Task WantNoMoreAsync(BotDbContext db, ChatAddress chat, CancellationToken cancellationToken)
    {
        foreach (var question in (await OfChatAsync(db, chat, cancellationToken)).Where(question => question is { WantsToBeTold: true, ToldAt: null }))
        {
            question.WantToBeTold(false);
        }
    }

    /// <summary>A message was edited: so is the question that it was, when it was one.</summary>
    public static async Task EditAsync(BotDbContext db, ChatAddress chat, string messageId, string text, CancellationToken cancellationToken)
    {
        var ofMessage = (await OfChatAsync(db, chat, cancellationToken)).Where(question => question.MessageId == messageId && question.IsOpen).ToList();
        // Of a message with several questions nobody can tell which one was edited.
        if (ofMessage is [var only] && IsQuestion(text))
        {
            only.Reword(text);
        }
    }

    /// <summary>A message was deleted: so are the questions in it.</summary>
    public static async Task ForgetAsync(BotDbContext db, ChatAddress chat, string messageId, CancellationToken cancellationToken) =>
        db.UnansweredQuestions.RemoveRange((await OfChatAsync(db, chat, cancellationToken)).Where(question => question.MessageId == messageId));

    /// <summary>Somebody asked to be forgotten: what they asked and what was suggested in their words goes.</summary>
    public static async Task EraseAsync(BotDbContext db, Guid customerId, CancellationToken cancellationToken)
    {
        await db.UnansweredQuestions.Where(question => question.CustomerId == customerId).LoadAsync(cancellationToken);
        db.UnansweredQuestions.RemoveRange(db.UnansweredQuestions.Local.Where(question => question.CustomerId == customerId).ToList());
        await db.FaqSuggestions.Where(suggestion => suggestion.CustomerId == customerId).LoadAsync(cancellationToken);
        db.FaqSuggestions.RemoveRange(db.FaqSuggestions.Local.Where(suggestion => suggestion.CustomerId == customerId).ToList());
    }

    /// <summary>Whether it asks anything: "ok" and "12345" do not.</summary>
    public static bool IsQuestion(string text) => WordSplitter.Split(text, UnansweredQuestion.MaxText)
        .Sum(word => word.IsHan ? 2 : word.Text.Count(char.IsLetter)) >= FewestLetters;

    /// <summary>What was asked in a chat, the newest first.</summary>
    private static async Task<IReadOnlyList<UnansweredQuestion>> OfChatAsync(BotDbContext db, ChatAddress chat, CancellationToken cancellationToken)
    {
        await db.UnansweredQuestions.Where(question => question.Platform == chat.Platform && question.ChatId == chat.ChatId)
            .OrderByDescending(question => question.LastAskedAt).Take(MostOfChat * 2).LoadAsync(cancellationToken);
        return [.. db.UnansweredQuestions.Local.Where(question => question.Chat == chat.Chat).OrderByDescending(question => question.LastAskedAt).ThenBy(question => question.Id)];
    }
}
