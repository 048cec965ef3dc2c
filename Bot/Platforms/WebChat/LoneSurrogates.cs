namespace Bot.Platforms.WebChat;

/// <summary>
/// Mends JSON in which half a character is escaped (<c>\ud83d</c> alone). Browsers write it when a text was cut within an emoji,
/// and the JSON reader would refuse the whole message.
/// </summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    /// <summary>Replaces every escaped half without its other half by <c>\ufffd</c>, in place: the length stays.</summary>
    public static void Mend(Span<byte> json)
    {
        for (var at = 0; at < json.Length - 1; at++)
        {
            if (json[at] != '\\')
            {
                continue;
            }

            var unit = Unit(json[at..]);
            if (unit is null)
            {
                at++;
                continue;
            }

            if (char.IsHighSurrogate(unit.Value) && Unit(json[(at + EscapeLength)..]) is { } next && char.IsLowSurrogate(next))
            {
                at += (2 * EscapeLength) - 1;
                continue;
            }

            if (char.IsSurrogate(unit.Value))
            {
                "\\ufffd"u8.CopyTo(json[at..]);
            }

            at += EscapeLength - 1;
        }
    }

    private static char? Unit(ReadOnlySpan<byte> json) =>
        json.Length >= EscapeLength && json[0] == '\\' && json[1] == 'u'
        && ushort.TryParse(json[2..EscapeLength], System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
