using Bot.Knowledge.Matching;
using Bot.Languages;

namespace Bot.Knowledge;

/// <summary>
/// Finds answers in memory, from the newest state of the FAQ that is ready. <see cref="FaqIndexLoader"/> gives it that state.
/// </summary>
internal sealed class FaqIndex : IAnswerFinder
{
    // Replaced as a whole: a question is answered from one state of the knowledge.
    private volatile FaqSnapshot _snapshot = FaqSnapshot.Train([], CancellationToken.None);

    /// <summary>What is answered from now.</summary>
    public FaqSnapshot Snapshot => _snapshot;

    /// <summary>Answers from these entries from now on.</summary>
    public void Replace(FaqSnapshot snapshot) => _snapshot = snapshot;

    /// <inheritdoc/>
    public Finding Find(string question, Language language) => _snapshot.Find(question, language);

    /// <inheritdoc/>
    public FaqMatch? Entry(string key, Language language) => _snapshot.Entry(key, language);
}
