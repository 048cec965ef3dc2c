namespace Bot.Console.Faq;

/// <summary>The list on the FAQ's page.</summary>
/// <param name="Entries">All entries by key.</param>
/// <param name="Coverage">How much each language has.</param>
/// <param name="Confused">Entries that are taken for one another, the worst first.</param>
internal sealed record FaqListPage(IReadOnlyList<FaqLine> Entries, IReadOnlyList<CoverageLine> Coverage, IReadOnlyList<ConfusionLine> Confused);

/// <summary>An entry in the list.</summary>
internal sealed record FaqLine(string Key, string Title, string State, IReadOnlyList<string> Languages, int Helped, int NotHelped);

/// <summary>How much a language has: the keys of the entries that miss it, and of those that lag behind in it.</summary>
internal sealed record CoverageLine(string Language, int Covered, int Entries, IReadOnlyList<string> Missing, IReadOnlyList<string> Behind);

/// <summary>An entry to be edited.</summary>
internal sealed record FaqEntryPage
{
    public required string Key { get; init; }

    public required string State { get; init; }

    public required int Version { get; init; }

    /// <summary>Comes back with every change.</summary>
    public required int Revision { get; init; }

    public required int Helped { get; init; }

    public required int NotHelped { get; init; }

    /// <summary>Whether something was published since the draft was begun.</summary>
    public required bool IsBaseOld { get; init; }

    /// <summary>The newest words of each language.</summary>
    public required IReadOnlyList<WordsLine> Words { get; init; }

    /// <summary>Who writes at it; null when it is as published.</summary>
    public DraftLine? Draft { get; init; }

    /// <summary>What customers and agents suggest as phrasings.</summary>
    public IReadOnlyList<SuggestionLine> Suggestions { get; init; } = [];
}

/// <summary>An entry's words in one language.</summary>
internal sealed record WordsLine(string Language, string Title, string Answer, IReadOnlyList<string> Phrasings, IReadOnlyList<string> Pinned);

/// <summary>How far a draft is.</summary>
internal sealed record DraftLine(string By, DateTimeOffset At, string State, IReadOnlyList<BrokenLine> Broken);

/// <summary>A pinned question that is not answered with its entry.</summary>
internal sealed record BrokenLine(string Question, string Language, string Expected, string? Found);

/// <summary>Words that may become a phrasing.</summary>
internal sealed record SuggestionLine(Guid Id, string Language, string Text, string Source, int Times);

/// <summary>A version.</summary>
internal sealed record VersionLine(int Number, string Kind, DateTimeOffset At, string By, int? BackTo);

/// <summary>What differs in one language.</summary>
internal sealed record DifferenceLine(
    string Language, string Kind, IReadOnlyList<PieceLine> Title, IReadOnlyList<PieceLine> Answer, IReadOnlyList<PieceLine> Phrasings, IReadOnlyList<PieceLine> Pinned);

/// <summary>A run of text that stayed, came or went.</summary>
internal sealed record PieceLine(string Kind, string Text);

/// <summary>What a customer would get, and why.</summary>
internal sealed record TestPage(string Outcome, IReadOnlyList<string> Answers, IReadOnlyList<ScoreLine> Scores, double AnswersFrom, double AsksFrom)
{
    /// <summary>How sure it is that the best entry is meant; what the two limits are about.</summary>
    public required double Confidence { get; init; }

    /// <summary>The titles of what is offered for the words of the answers only; none when it is for the phrasings.</summary>
    public required IReadOnlyList<string> ByAnswers { get; init; }

    /// <summary>How many of new questions are expected to be answered.</summary>
    public required double ExpectedAnswered { get; init; }

    /// <summary>How many of those answers are expected to be wrong.</summary>
    public required double ExpectedWrong { get; init; }
}

/// <summary>Two entries that are taken for one another: their titles, and a question that was.</summary>
internal sealed record ConfusionLine(string Title, string Other, string Example);

/// <summary>How near an entry came.</summary>
internal sealed record ScoreLine(string Key, string Title, double Score, IReadOnlyList<string> Because);

/// <summary>Questions without an answer that ask the same.</summary>
internal sealed record GroupLine(
    Guid Id, string Language, int Count, int People, int Waiting, DateTimeOffset LastAsked, IReadOnlyList<string> Samples, string? Nearest, string? NearestTitle, string? DraftKey);

/// <summary>What became of a change.</summary>
/// <param name="Result">The kind of the answer: <c>Done</c>, <c>Unchanged</c>, <c>Refused</c> and so on.</param>
internal sealed record FaqPageAnswer(string Result)
{
    /// <summary>The entry as it is now; null when there is none.</summary>
    public FaqEntryPage? Entry { get; init; }

    /// <summary>What is wrong and what to do about it.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Who changed it meanwhile.</summary>
    public string? By { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>What they changed.</summary>
    public IReadOnlyList<DifferenceLine> Difference { get; init; } = [];
}

/// <summary>What the page sends to change something.</summary>
internal sealed record FaqOrder
{
    /// <summary>The name of whoever does it.</summary>
    public string? Name { get; init; }

    /// <summary>The revision that they looked at; null: write whatever has happened.</summary>
    public int? Seen { get; init; }

    /// <summary>The language.</summary>
    public string? Language { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The answer.</summary>
    public string? Answer { get; init; }

    /// <summary>All phrasings.</summary>
    public IReadOnlyList<string>? Phrasings { get; init; }

    /// <summary>All pinned questions.</summary>
    public IReadOnlyList<string>? Pinned { get; init; }

    /// <summary>The version to go back to.</summary>
    public int? Version { get; init; }

    /// <summary>Whether it is done in spite of pinned questions.</summary>
    public bool Force { get; init; }

    /// <summary>The entry that a group of questions belongs to.</summary>
    public string? Key { get; init; }
}
