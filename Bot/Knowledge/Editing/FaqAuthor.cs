using Bot.Messaging;

namespace Bot.Knowledge.Editing;

/// <summary>Who changed the FAQ.</summary>
/// <param name="Name">The name they show, as it was then.</param>
/// <param name="Platform">The platform they did it on; null when on none: a file, the desk's page.</param>
/// <param name="UserId">The platform's id of them; null with no platform.</param>
internal sealed record FaqAuthor(string Name, string? Platform = null, string? UserId = null)
{
    /// <summary>The longest <see cref="Name"/>, characters.</summary>
    public const int MaxName = 100;

    /// <summary>A file that was imported.</summary>
    public static FaqAuthor Import { get; } = new("import");

    /// <summary>The name, no longer than its column.</summary>
    public string ShortName => CleanText.Cut(Name, MaxName);
}
