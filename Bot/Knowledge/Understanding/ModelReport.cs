namespace Bot.Knowledge.Understanding;

/// <summary>What a model says of itself, measured on phrasings and entries that were hidden from it while it learned.</summary>
/// <param name="AnswersFrom">The confidence from which the best entry is the answer.</param>
/// <param name="AsksFrom">The confidence from which entries are asked about.</param>
/// <param name="ExpectedAnswered">The share of questions that the FAQ answers, and that are expected to be answered right at once.</param>
/// <param name="ExpectedWrong">The share of all given answers expected to be of another entry.</param>
/// <param name="ExpectedRefused">The share of strange questions expected to be left to a person.</param>
/// <param name="Confusions">Entries taken for one another, the most frequent first.</param>
internal sealed record ModelReport(
    double AnswersFrom, double AsksFrom, double ExpectedAnswered, double ExpectedWrong, double ExpectedRefused, IReadOnlyList<Confusion> Confusions);

/// <summary>Questions of one entry that were taken for another's.</summary>
/// <param name="Label">The entry that was meant.</param>
/// <param name="Other">The entry that it was taken for.</param>
/// <param name="Example">One of the questions.</param>
/// <param name="Count">How many.</param>
internal sealed record Confusion(string Label, string Other, string Example, int Count);
