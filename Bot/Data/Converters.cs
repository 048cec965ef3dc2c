using Bot.Languages;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Bot.Data;

/// <summary>A time as a UTC column that every database can order.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
    time => time.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));

/// <summary>A language as its code.</summary>
internal sealed class LanguageConverter() : ValueConverter<Language, string>(language => language.Code, code => new Language(code));
