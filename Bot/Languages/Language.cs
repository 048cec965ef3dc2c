namespace Bot.Languages;

/// <summary>A language that the bot speaks: one file in <c>Languages/Texts</c>.</summary>
/// <param name="Code">Its two-letter code: <c>en</c>, <c>ru</c>, <c>vi</c>, <c>zh</c>.</param>
public readonly record struct Language(string Code)
{
    /// <summary>English, which every text has.</summary>
    public static Language English { get; } = new("en");

    /// <summary>Russian.</summary>
    public static Language Russian { get; } = new("ru");

    /// <summary>Vietnamese.</summary>
    public static Language Vietnamese { get; } = new("vi");

    /// <summary>Chinese.</summary>
    public static Language Chinese { get; } = new("zh");

    /// <inheritdoc/>
    public override string ToString() => Code;
}
