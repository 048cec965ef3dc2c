namespace Bot.Languages;

/// <summary>Tells which form of a counted text goes with a number.</summary>
/// <param name="count">The number, whole and not negative.</param>
/// <returns>CLDR's name of the category: <c>one</c>, <c>few</c>, <c>many</c> or <c>other</c>.</returns>
internal delegate string PluralRule(long count);

/// <summary>The plural rules that languages choose from by name. Source: Unicode CLDR, "Language Plural Rules", cardinals of whole numbers.</summary>
internal static class PluralRules
{
    /// <summary>The rules' names with the categories that each can give.</summary>
    public static IReadOnlyDictionary<string, string[]> Categories { get; } = new Dictionary<string, string[]>
    {
        ["none"] = ["other"],
        ["one-other"] = ["one", "other"],
        ["east-slavic"] = ["one", "few", "many", "other"],
    };

    public static PluralRule Named(string name) => name switch
    {
        "none" => _ => "other",
        "one-other" => count => count == 1 ? "one" : "other",
        "east-slavic" => EastSlavic,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such plural rule; see PluralRules."),
    };

    private static string EastSlavic(long count) => (count % 10, count % 100) switch
    {
        (1, not 11) => "one",
        ( >= 2 and <= 4, not (12 or 13 or 14)) => "few",
        _ => "many",
    };
}
