using Bot.Languages;

namespace Bot.Knowledge.Files;

/// <summary>Something that keeps a file from being imported, or what an admin wrote from being saved or published.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Line">The line of the file, from 1; 0 when it concerns the file as a whole, or there is no file.</param>
/// <param name="Entry">The entry's key; empty when it has none.</param>
/// <param name="Found">What was found there: a word, a length, or the parser's message.</param>
/// <param name="Language">The code of the language that it is about; empty when it is about none, or comes from a file.</param>
internal sealed record FaqProblem(FaqProblemKind Kind, int Line = 0, string Entry = "", string Found = "", string Language = "")
{
    /// <summary>Whether something is not there yet: a draft may wait for it.</summary>
    public bool IsMissing => Kind is FaqProblemKind.NoTitle or FaqProblemKind.NoAnswer or FaqProblemKind.NoPhrasing;

    /// <summary>What is wrong, where, and what to do about it.</summary>
    public string Explain(Phrasebook book, IEnumerable<string> languages)
    {
        var problem = book.Label($"faq.problem.{Kind}", ("found", Found), ("languages", string.Join(", ", languages)));
        return Kind switch
        {
            FaqProblemKind.TooLarge or FaqProblemKind.NotUtf8 or FaqProblemKind.Empty or FaqProblemKind.WrongHeader => problem,
            _ when Line == 0 && Language.Length > 0 => book.Label("faq.problem.inLanguage", ("language", Language), ("problem", problem)),
            _ when Line == 0 => problem,
            FaqProblemKind.BrokenYaml or FaqProblemKind.UnexpectedYaml or FaqProblemKind.BrokenRow or FaqProblemKind.BadKey or FaqProblemKind.DuplicateKey =>
                book.Label("faq.problem.atLine", ("line", Line), ("problem", problem)),
            _ => book.Label("faq.problem.atEntry", ("line", Line), ("entry", Entry), ("problem", problem)),
        };
    }
}

/// <summary>What can be wrong with FAQ entries or a file of them; each has a text <c>faq.problem.…</c>.</summary>
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

    /// <summary>The columns are not those expected.</summary>
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

    /// <summary>There are too many phrasings.</summary>
    TooManyPhrasings,

    /// <summary>A pinned question is too long.</summary>
    PinnedTooLong,

    /// <summary>There are too many pinned questions.</summary>
    TooManyPinned,

    /// <summary>Another entry has the key.</summary>
    KeyTaken,
}
