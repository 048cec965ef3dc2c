namespace Bot.Messaging;

/// <summary>What a person filled in. Untrusted: anyone can send anything.</summary>
/// <param name="Token">The form's <see cref="FormSheet.Token"/>.</param>
/// <param name="Values">The words, or the chosen keys, by <see cref="FormField.Key"/>; a field that was left empty may be missing.</param>
public sealed record SubmittedForm(string Token, IReadOnlyDictionary<string, IReadOnlyList<string>> Values)
{
    /// <summary>The words of a field, or its first chosen key; empty when there are none.</summary>
    public string Value(string key) => Values.TryGetValue(key, out var values) && values is [var first, ..] ? first : "";
}

/// <summary>Somebody's public message that was picked.</summary>
/// <param name="Author">Who wrote it.</param>
/// <param name="Text">Its words.</param>
/// <param name="Url">Where it can be seen.</param>
/// <param name="Place">What the place is called where it was written.</param>
/// <param name="SentAt">When it was written, UTC.</param>
public sealed record QuotedMessage(Sender Author, string Text, string Url, string Place, DateTimeOffset SentAt);
