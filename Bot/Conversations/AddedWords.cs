using Bot.Messaging;
using S = Bot.Conversations.ConversationState;
using T = Bot.Conversations.ConversationTrigger;

namespace Bot.Conversations;

/// <summary>Words that came another way than as the answer to the open question: they become part of the complaint, or begin one. Nothing is lost.</summary>
internal static class AddedWords
{
    /// <param name="turn">The turn.</param>
    /// <param name="part">The words, and the files that came with them.</param>
    /// <param name="note">What is said about it.</param>
    public static StepResult Add(Turn turn, SaidPart part, RichText note) => turn.Stands switch
    {
        // Offered as the description when that is asked.
        S.ChoosingCategory or S.DescribingProblem => new StepResult { Slots = turn.Slots.Saying(part), Note = note },
        var stands when stands.IsDraft() => new StepResult
        {
            Slots = turn.Slots with
            {
                Description = [.. turn.Slots.Description, part],
                Files = [.. turn.Slots.Files, .. part.Files.Where(file => file.Refusal is null)],
            },
            Note = note,
        },
        _ => new StepResult { Slots = turn.Slots.WithoutDraft().Saying(part), Trigger = T.ComplaintStarted, Note = note },
    };
}
