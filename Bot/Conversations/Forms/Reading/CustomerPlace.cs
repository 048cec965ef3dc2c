using Bot.Languages;

namespace Bot.Conversations.Forms.Reading;

/// <summary>Where what was written is read from: the same words are another day, and the same digits another phone, elsewhere.</summary>
/// <param name="Texts">The customer's language.</param>
/// <param name="Today">The day that it is where they are.</param>
/// <param name="Countries">The countries (ISO 3166, two letters) whose phone numbers are written there without a country code, likeliest first.</param>
internal sealed record CustomerPlace(Phrasebook Texts, DateOnly Today, IReadOnlyList<string> Countries);
