using Bot.Conversations.Forms;
using Bot.Conversations.Forms.Reading;
using Bot.Languages;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Conversations.Forms.Reading;

/// <summary>Reads as an answer and as a story, on Tuesday the 10th of March 2026, for the tables of the readers' tests.</summary>
internal static class Readings
{
    public static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly Phrasebooks _languages = new();
    private static readonly FieldReader _reader = new(new ComplaintForms(Options.Create(new ComplaintOptions())));

    public static Phrasebook Texts(string language) => _languages[new Language(language)];

    public static CustomerPlace Place(string language, DateOnly? today = null) => new(Texts(language), today ?? Today, Texts(language).Countries);

    public static string? Answer(FieldOptions field, string language, string text, DateOnly? today = null) =>
        (_reader.Read(field, text, Place(language, today)) as FieldReading.Fits)?.Value;

    public static string? Story(FieldOptions field, string language, string text, DateOnly? today = null) => _reader.FindIn(field, text, Place(language, today));

    public static FieldOptions Field(FieldType type) => new() { Key = "f", Type = type };
}
