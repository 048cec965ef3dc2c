using Bot.Data;
using Bot.Knowledge;
using Bot.Knowledge.Asked;
using Bot.Languages;

namespace Bot.Conversations;

/// <summary>What a turn tells about the FAQ: whether an answer helped, which question had none, and who wants to hear of one. All goes into the unit of work.</summary>
internal static class AskedActions
{
    public static Task ActAsync(
        BotDbContext db, TurnScene scene, Decision decision, Effect effect, Phrasebook texts, CancellationToken cancellationToken) => effect switch
    {
        Effect.CountAnswer count => CountAsync(db, scene, count, cancellationToken),
        Effect.NoteUnanswered note => AskedQuestions.RecordAsync(db, AskedIn(scene, note), note.Why, scene.Now, cancellationToken),
        Effect.WantToBeTold => WantToBeToldAsync(db, scene, decision, texts, cancellationToken),
        Effect.WantNoMore => AskedQuestions.WantNoMoreAsync(db, scene.Conversation.Chat, cancellationToken),
        Effect.EditQuestion edit => AskedQuestions.EditAsync(db, scene.Conversation.Chat, edit.MessageId, edit.Text, cancellationToken),
        Effect.ForgetQuestion forget => AskedQuestions.ForgetAsync(db, scene.Conversation.Chat, forget.MessageId, cancellationToken),
        _ => throw new System.Diagnostics.UnreachableException($"{effect} says nothing about the FAQ."),
    };

    private static AskedQuestion AskedIn(TurnScene scene, Effect.NoteUnanswered note) =>
        new(scene.Conversation.Chat, scene.Customer.Id, scene.Customer.Language, note.Question, note.MessageId);

    private static async Task CountAsync(BotDbContext db, TurnScene scene, Effect.CountAnswer count, CancellationToken cancellationToken)
    {
        await FaqFeedback.CountAsync(db, count.Key, count.Helped, cancellationToken);
        if (count is { Helped: true, Question: { } question })
        {
            var suggested = new SuggestedPhrasing(count.Key, scene.Customer.Language, question, scene.Customer.Id, SuggestionSource.Helped);
            await Suggestions.SuggestAsync(db, suggested, scene.Now, cancellationToken);
        }
    }

    private static async Task WantToBeToldAsync(BotDbContext db, TurnScene scene, Decision decision, Phrasebook texts, CancellationToken cancellationToken) =>
        decision.AddReply(await AskedQuestions.WantToBeToldAsync(db, scene.Conversation.Chat, cancellationToken)
            ? new Reply(texts.Say("asked.willTell"), [[Buttons.TellNoMore(texts)]])
            : new Reply(texts.Say("asked.nothingToTell"), [[Buttons.Human(texts)]]));
}
