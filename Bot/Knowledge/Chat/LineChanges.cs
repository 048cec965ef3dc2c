using Bot.Knowledge.Editing;

namespace Bot.Knowledge.Chat;

/// <summary>How an admin changes a list by a message: a line is added, <c>-3</c> takes the third away, <c>-words</c> takes these words away.</summary>
internal static class LineChanges
{
    /// <summary>The list after the message.</summary>
    public static IReadOnlyList<string> On(IReadOnlyList<string> list, string message)
    {
        var lines = message.Split('\n').Select(FaqWords.OneLine).Where(line => line.Length > 0).ToList();
        var gone = lines.Where(IsRemoval).Select(line => Removed(list, line[1..].Trim())).ToHashSet();
        return [.. list.Where(text => !gone.Contains(text)), .. lines.Where(line => !IsRemoval(line))];
    }

    // A phone's keyboard makes a dash of a hyphen.
    private static bool IsRemoval(string line) => line is ['-' or '–' or '—' or '−', _, ..];

    private static string Removed(IReadOnlyList<string> list, string named) =>
        FaqButtons.Number(named.TrimEnd('.')) is { } number && number >= 1 && number <= list.Count ? list[number - 1] : named;
}
