namespace Bot.Conversations;

/// <summary>What some states have in common.</summary>
internal static class ConversationStates
{
    /// <summary>Whether a complaint is being written: its questions wait for words.</summary>
    public static bool IsDraft(this ConversationState state) => state is ConversationState.ChoosingCategory
        or ConversationState.DescribingProblem or ConversationState.FillingForm or ConversationState.AddingEvidence
        or ConversationState.ReviewingComplaint or ConversationState.ChoosingCorrection;

    /// <summary>Where the dialogue stands when a question in between is left aside.</summary>
    public static ConversationState Behind(this ConversationState state, Slots slots) =>
        state is ConversationState.ChoosingLanguage or ConversationState.ErasingData ? slots.ResumeTo : state;
}
