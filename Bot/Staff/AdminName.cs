namespace Bot.Staff;

/// <summary>An account or a role as the settings name it: <c>telegram:123</c>.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Id">The platform's id of it.</param>
internal readonly record struct AdminName(string Platform, string Id)
{
    private const int MaxId = 20;

    /// <summary>The platforms that tell who somebody is: a web chat's visitor is nobody in particular.</summary>
    public static IReadOnlyList<string> Platforms { get; } = ["telegram", "discord"];

    /// <summary>What one word says; null when it names nobody.</summary>
    public static AdminName? Read(string word) =>
        word.Split(':') is [var platform, { Length: > 0 and <= MaxId } id] && id.All(char.IsAsciiDigit) && id[0] != '0'
            && Platforms.Contains(platform.ToLowerInvariant())
            ? new AdminName(platform.ToLowerInvariant(), id)
            : null;

    /// <summary>What each word of a setting says.</summary>
    public static IEnumerable<AdminName?> ReadAll(string setting) => WordsOf(setting).Select(Read);

    /// <summary>The words of a setting; a comma or semicolon between them is forgiven.</summary>
    public static IReadOnlyList<string> WordsOf(string setting) => setting.Split([' ', ',', ';', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
