namespace Bot.Conversations;

/// <summary>Why the state of a conversation changes: always something that has happened.</summary>
public enum ConversationTrigger
{
    /// <summary>A question was answered from the FAQ.</summary>
    QuestionAnswered,

    /// <summary>A question may be one of several.</summary>
    SeveralAnswersFound,

    /// <summary>The customer chose one of several answers.</summary>
    AnswerChosen,

    /// <summary>The answer helped.</summary>
    AnswerHelped,

    /// <summary>The answer did not help, or none of several fitted.</summary>
    AnswerDidNotHelp,

    /// <summary>The customer wrote something else than what was asked: it is taken up from the beginning.</summary>
    SubjectChanged,

    /// <summary>The customer wants to complain.</summary>
    ComplaintStarted,

    /// <summary>The customer said what it is about.</summary>
    CategoryChosen,

    /// <summary>The customer said what happened.</summary>
    ProblemDescribed,

    /// <summary>A question of the form was answered and there is another.</summary>
    FieldAnswered,

    /// <summary>The last question of the form was answered.</summary>
    FormCompleted,

    /// <summary>The customer sent a form: it says at once what is otherwise asked one by one.</summary>
    FormSubmitted,

    /// <summary>The customer has no (more) files to add.</summary>
    EvidenceFinished,

    /// <summary>The customer sends the complaint.</summary>
    ComplaintConfirmed,

    /// <summary>The customer wants to change something before sending.</summary>
    CorrectionRequested,

    /// <summary>The category is to be chosen again.</summary>
    CategoryReopened,

    /// <summary>The description is to be written again.</summary>
    DescriptionReopened,

    /// <summary>An answer of the form is to be given again.</summary>
    FieldReopened,

    /// <summary>Files are to be added or taken away.</summary>
    EvidenceReopened,

    /// <summary>The customer went one step back.</summary>
    WentBack,

    /// <summary>The customer broke off.</summary>
    Cancelled,

    /// <summary>The customer wants a person.</summary>
    HumanRequested,

    /// <summary>The customer's ticket was resolved.</summary>
    TicketResolved,

    /// <summary>The customer's ticket is open (again).</summary>
    TicketReopened,

    /// <summary>The customer said how it went.</summary>
    Rated,

    /// <summary>The customer wants another language.</summary>
    LanguageRequested,

    /// <summary>The customer wants their data erased.</summary>
    ErasureRequested,

    /// <summary>Everything about the customer was erased.</summary>
    DataErased,

    /// <summary>A question in between is settled: the dialogue goes on where it was.</summary>
    Resumed,

    /// <summary>The customer has not written for long.</summary>
    WentSilent,
}
