using Bot.Knowledge.Asked;

namespace Bot.Conversations;

/// <summary>A question that the bot has no answer to: it is noted for whoever writes the FAQ, and who asked may hear of the answer.</summary>
internal static class Unanswered
{
    /// <summary>Notes it. What is no question (a number, a word of two letters) is left out where it is written down.</summary>
    public static Effect Note(Turn turn, string question, UnansweredReason why) => Note(turn.Input.Said, question, why);

    /// <summary>Notes what was asked before this turn.</summary>
    public static IReadOnlyList<Effect> Note(SaidPart? asked, UnansweredReason why) => asked is null ? [] : [Note(asked, asked.Text, why)];

    /// <summary>The row with the offer to be told of an answer; none for what is not noted.</summary>
    public static IReadOnlyList<IReadOnlyList<ReplyButton>> Offer(Turn turn, string? question) =>
        question is not null && AskedQuestions.IsQuestion(question) ? [[Buttons.TellMe(turn.Texts)]] : [];

    private static Effect Note(SaidPart? said, string question, UnansweredReason why) => new Effect.NoteUnanswered(question, said is { Messages: [.., var last] } ? last.Id : null, why);
}
