namespace Bot.Messaging;

/// <summary>Who did something, as their platform describes them.</summary>
/// <param name="UserId">The platform's id of the person.</param>
/// <param name="Name">The name they show, cleaned of control characters; may be empty.</param>
/// <param name="LanguageHint">The language of their app as an IETF tag (<c>ru</c>, <c>zh-hans</c>); a hint, may be missing or wrong.</param>
/// <param name="Handle">Their public handle without <c>@</c>; null when they have none.</param>
/// <param name="TimeZone">The time zone of their app as an IANA name (<c>Asia/Ho_Chi_Minh</c>); null where the platform does not tell it. Not checked.</param>
public sealed record Sender(string UserId, string Name, string? LanguageHint = null, string? Handle = null, string? TimeZone = null)
{
    /// <summary>The platform's ids of the roles they have where they did it; empty where there are none (a direct message, Telegram).</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Whether the other says the same, the roles one by one: a list alone would be compared by what object it is.</summary>
    public bool Equals(Sender? other) =>
        other is not null
        && (UserId, Name, LanguageHint, Handle, TimeZone) == (other.UserId, other.Name, other.LanguageHint, other.Handle, other.TimeZone)
        && Roles.SequenceEqual(other.Roles);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(UserId, Name, LanguageHint, Handle, TimeZone, Roles.Count);
}
