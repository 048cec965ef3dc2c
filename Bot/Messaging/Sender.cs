namespace Bot.Messaging;

/// <summary>Who did something, as their platform describes them.</summary>
/// <param name="UserId">The platform's id of the person.</param>
/// <param name="Name">The name they show, cleaned of control characters; may be empty.</param>
/// <param name="LanguageHint">The language of their app as an IETF tag (<c>ru</c>, <c>zh-hans</c>); a hint, may be missing or wrong.</param>
/// <param name="Handle">Their public handle without <c>@</c>; null when they have none.</param>
public sealed record Sender(string UserId, string Name, string? LanguageHint = null, string? Handle = null);
