namespace Bot.Messaging;

/// <summary>A sequence as the short text of <see cref="Delivery.Key"/>: base 36, lower case, at most 13 characters.</summary>
public static class SequenceKey
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>The text of a sequence.</summary>
    public static string Of(long sequence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sequence);
        Span<char> text = stackalloc char[13];
        var at = text.Length;
        do
        {
            text[--at] = Digits[(int)(sequence % Digits.Length)];
            sequence /= Digits.Length;
        }
        while (sequence > 0);

        return new string(text[at..]);
    }

    /// <summary>The sequence of a text; false when it is none.</summary>
    public static bool TryParse(string key, out long sequence)
    {
        sequence = 0;
        if (key.Length is 0 or > 13)
        {
            return false;
        }

        foreach (var character in key)
        {
            var digit = Digits.IndexOf(character, StringComparison.Ordinal);
            if (digit < 0 || sequence > (long.MaxValue - digit) / Digits.Length)
            {
                return false;
            }

            sequence = (sequence * Digits.Length) + digit;
        }

        return true;
    }
}
