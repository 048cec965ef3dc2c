using Bot.Knowledge.Files;
using Bot.Languages;

namespace Bot.Knowledge.Editing;

/// <summary>What an entry must be like: the rules for files, also for what is written in a chat or on a page.</summary>
internal sealed class FaqRules(Phrasebooks books)
{
    private readonly FaqFileCheck _check = new(books.Codes.ToHashSet());

    /// <summary>All that is wrong.</summary>
    /// <param name="key">The entry's key.</param>
    /// <param name="content">Its words.</param>
    /// <param name="isWhole">Whether something missing is a problem too: a draft may wait for the rest, customers may not.</param>
    public IReadOnlyList<FaqProblem> Problems(string key, FaqContent content, bool isWhole)
    {
        var rows = content.Spoken.Select(language => FaqFileRow.Of(key, language, content[language])).ToList();
        List<FaqProblem> problems = [.. _check.Problems(rows).Where(problem => isWhole || !problem.IsMissing)];
        if (isWhole && rows is [])
        {
            problems.Add(new FaqProblem(FaqProblemKind.NoTitle, Entry: key));
        }

        return problems;
    }
}
