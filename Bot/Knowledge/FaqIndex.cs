using Bot.Knowledge.Matching;
using Bot.Knowledge.Semantics;
using Bot.Languages;

namespace Bot.Knowledge;

/// <summary>
/// Finds answers in memory, from the newest state of the FAQ that is ready. <see cref="FaqIndexLoader"/> gives it that state; the
/// <see cref="SemanticLayer"/>, where one is set up, has a say.
/// </summary>
internal sealed class FaqIndex(SemanticLayer? semantics = null) : IAnswerFinder
{
    // Replaced as a whole: a question is answered from one state of the knowledge.
    private volatile FaqSnapshot _snapshot = FaqSnapshot.Train([], CancellationToken.None);

    /// <summary>What is answered from now.</summary>
    public FaqSnapshot Snapshot => _snapshot;

    /// <summary>Answers from this from now on.</summary>
    public void Replace(FaqSnapshot snapshot) => _snapshot = snapshot;

    /// <inheritdoc/>
    public ValueTask PrepareAsync(string question, CancellationToken cancellationToken) =>
        semantics?.PrepareAsync(question, cancellationToken) ?? ValueTask.CompletedTask;

    /// <inheritdoc/>
    public Finding Find(string question, Language language) => _snapshot.Find(question, language, semantics);

    /// <summary>Why a question is answered as it is.</summary>
    public Explanation Explain(string question, Language language) => _snapshot.Explain(question, language, semantics);

    /// <inheritdoc/>
    public FaqMatch? Entry(string key, Language language) => _snapshot.Entry(key, language);
}
