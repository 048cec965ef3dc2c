namespace Bot.Conversations;

/// <summary>What the customer is doing. Names are stored, so must be stable.</summary>
public enum ConversationState
{
    /// <summary>Nothing is going on; the next words start something.</summary>
    Idle,

    /// <summary>Everything but <see cref="Idle"/>: what is possible at any time hangs on it. No conversation is ever in it itself.</summary>
    Open,

    /// <summary>Got an answer and was asked whether it helped.</summary>
    ReviewingAnswer,

    /// <summary>Is asked which of several questions was meant.</summary>
    ChoosingAnswer,

    /// <summary>Is asked what the complaint is about.</summary>
    ChoosingCategory,

    /// <summary>Is telling what happened.</summary>
    DescribingProblem,

    /// <summary>Is answering the category's questions, one by one.</summary>
    FillingForm,

    /// <summary>Is adding photos and files.</summary>
    AddingEvidence,

    /// <summary>Looks at the whole complaint before it is sent.</summary>
    ReviewingComplaint,

    /// <summary>Is choosing which answer to change.</summary>
    ChoosingCorrection,

    /// <summary>Has a ticket with a person; what they write goes there.</summary>
    WithHuman,

    /// <summary>Is asked how it went.</summary>
    Rating,

    /// <summary>Is choosing a language.</summary>
    ChoosingLanguage,

    /// <summary>Is asked whether everything about them is really to be erased.</summary>
    ErasingData,
}
