namespace Bot.Knowledge.Understanding;

/// <summary>
/// What was learned from an FAQ: which entry a question means, and how sure that is. Never changes once trained, any number of threads
/// can ask it, and the same examples always give the same model.
/// </summary>
internal interface IQuestionModel
{
    /// <summary>From which confidence to answer, and what to expect from that.</summary>
    ModelReport Report { get; }

    /// <summary>Whether it goes by the answers' texts too.</summary>
    bool KnowsAnswers { get; }

    /// <summary>The entries that the question may mean; none when it has no words to go by.</summary>
    Ranking Rank(string question);

    /// <summary>The words of the question that spoke for an entry, the weightiest first, at most five.</summary>
    IReadOnlyList<string> Because(string question, string label);

    /// <summary>Writes the model so that <see cref="QuestionModels.Read"/> gives back one that answers alike.</summary>
    void Write(Stream stream);
}
