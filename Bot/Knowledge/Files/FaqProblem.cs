using Bot.Languages;

namespace Bot.Knowledge.Files;

/// <summary>Something in a file that keeps it from being imported.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Line">The line of the file, from 1; 0 when it concerns the file as a whole.</param>
/// <param name="Entry">The entry's key; empty when it has none.</param>
/// <param name="Found">What was found there: a word, a length, or the parser's message.</param>
internal sealed record FaqProblem(FaqProblemKind Kind, int Line = 0, string Entry = "", string Found = "")
{
    /// <summary>What is wrong, where, and what to do about it.</summary>
    public string Explain(Phrasebook book, IEnumerable<string> languages) => book.Say(
        $"faq.problem.{Kind}", ("line", Line), ("entry", Entry), ("found", Found), ("languages", string.Join(", ", languages))).ToString();
}

/// <summary>What can be wrong with a file of FAQ entries; each has a text <c>faq.problem.…</c>.</summary>
internal enum FaqProblemKind
{
    /// <summary>The file is larger than any FAQ.</summary>
    TooLarge,

    /// <summary>The file is not UTF-8.</summary>
    NotUtf8,

    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>The YAML cannot be read.</summary>
    BrokenYaml,

    /// <summary>The YAML has something else than expected in this place.</summary>
    UnexpectedYaml,

    /// <summary>The columns are not the five expected.</summary>
    WrongHeader,

    /// <summary>A row has too many or too few columns, or its quotes do not match.</summary>
    BrokenRow,

    /// <summary>The key has other characters than a–z, 0–9 and hyphen, or is too long or missing.</summary>
    BadKey,

    /// <summary>The key, or the key with the language, is there twice.</summary>
    DuplicateKey,

    /// <summary>The bot does not speak this language.</summary>
    UnknownLanguage,

    /// <summary>There is no title.</summary>
    NoTitle,

    /// <summary>The title is too long.</summary>
    TitleTooLong,

    /// <summary>There is no answer.</summary>
    NoAnswer,

    /// <summary>The answer is too long.</summary>
    AnswerTooLong,

    /// <summary>There is no phrasing.</summary>
    NoPhrasing,

    /// <summary>A phrasing is too long.</summary>
    PhrasingTooLong,
}
