using System.Reflection;

namespace Bot.Languages;

/// <summary>
/// The sentences in <c>Languages/Seeds</c>, written for this project, from which the bot learns to tell languages: a file for each
/// that it speaks in letters (<c>en.txt</c>), and those whose names begin with <c>other</c>, for all that it does not.
/// </summary>
internal static class LanguageSeeds
{
    /// <summary>The code for every language that has no file of its own.</summary>
    public const string Other = "other";

    private const string Folder = "Bot.Languages.Seeds.";

    // Words of all languages: they teach none.
    private const string International = "international";

    /// <summary>The words that belong to no language: "ok", "shop", "email".</summary>
    public static IEnumerable<string> InternationalWords => Lines(International);

    /// <summary>Every sentence with the code of its language, in the order of the codes.</summary>
    public static IEnumerable<(string Code, string Sentence)> Sentences() =>
        from name in Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(file => file.StartsWith(Folder, StringComparison.Ordinal))
            .Select(file => file[Folder.Length..^".txt".Length])
            .Order(StringComparer.Ordinal)
        where name != International
        from sentence in Lines(name)
        select (name.StartsWith(Other, StringComparison.Ordinal) ? Other : name, sentence);

    private static string[] Lines(string name)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Folder}{name}.txt")
            ?? throw new InvalidOperationException($"The program was built without its seeds '{name}'.");
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
