using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Bot.Tickets;

/// <summary>
/// What people call a ticket by: a running number and a check digit (Luhn, ISO/IEC 7812-1 annex B), as in <c>1001-7</c>, so that one
/// mistyped digit is never somebody else's ticket.
/// </summary>
/// <param name="Serial">The running number, positive; what is stored.</param>
public readonly record struct TicketNumber(long Serial) : IComparable<TicketNumber>
{
    /// <summary>Reads a number as people write it: spaces, <c>#</c>, <c>№</c> and any dash are forgiven.</summary>
    /// <exception cref="FormatException">It is none, or a digit is wrong.</exception>
    public static TicketNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException("This is no ticket number, or one of its digits is wrong.");

    /// <summary>Reads a number as people write it: spaces, <c>#</c>, <c>№</c> and any dash are forgiven.</summary>
    /// <returns>False when it is none, or a digit is wrong.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out TicketNumber number)
    {
        number = default;
        var digits = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c) && c is not ('#' or '№' or '-' or '‐' or '‑' or '–' or '—')));
        if (digits.Length < 2 || !digits.All(char.IsAsciiDigit)
            || !long.TryParse(digits[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var serial)
            || serial == 0 || CheckDigit(serial) != digits[^1] - '0')
        {
            return false;
        }

        number = new TicketNumber(serial);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(TicketNumber other) => Serial.CompareTo(other.Serial);

    /// <summary>As it is told to people: <c>1001-7</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Serial}-{CheckDigit(Serial)}");

    /// <summary>Whether one comes before the other.</summary>
    public static bool operator <(TicketNumber left, TicketNumber right) => left.Serial < right.Serial;

    /// <summary>Whether one comes after the other.</summary>
    public static bool operator >(TicketNumber left, TicketNumber right) => left.Serial > right.Serial;

    /// <summary>Whether one comes before the other or is the same.</summary>
    public static bool operator <=(TicketNumber left, TicketNumber right) => left.Serial <= right.Serial;

    /// <summary>Whether one comes after the other or is the same.</summary>
    public static bool operator >=(TicketNumber left, TicketNumber right) => left.Serial >= right.Serial;

    private static int CheckDigit(long serial)
    {
        var sum = 0;
        // From the right, every second digit counts double, beginning with the last, for the check digit comes after it.
        for (var (rest, twice) = (serial, true); rest > 0; (rest, twice) = (rest / 10, !twice))
        {
            var digit = (int)(rest % 10) * (twice ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }

        return (10 - (sum % 10)) % 10;
    }
}
