using System.Globalization;
using StandardColor = System.Drawing.Color;

namespace Discord;

/// <summary>A color of red, green and blue.</summary>
public partial struct Color
{
    /// <summary>The largest <see cref="RawValue"/>: white.</summary>
    public const uint MaxDecimalValue = 0xFFFFFF;

    /// <summary>A color as a number, e.g. <c>0x2ECC71</c>.</summary>
    public Color(uint rawValue) => RawValue = rawValue <= MaxDecimalValue
        ? rawValue
        : throw new ArgumentException("A color has no more than red, green and blue.", nameof(rawValue));

    /// <summary>A color of parts from 0 to 255.</summary>
    public Color(byte r, byte g, byte b) => RawValue = ((uint)r << 16) | ((uint)g << 8) | b;

    /// <summary>A color of parts from 0 to 255.</summary>
    public Color(int r, int g, int b)
        : this(Part(r, nameof(r)), Part(g, nameof(g)), Part(b, nameof(b)))
    {
    }

    /// <summary>A color of parts from 0 to 1.</summary>
    public Color(float r, float g, float b)
        : this(Part(r, nameof(r)), Part(g, nameof(g)), Part(b, nameof(b)))
    {
    }

    /// <summary>The color as a number.</summary>
    public uint RawValue { get; }

    /// <summary>How much red.</summary>
    public byte R => (byte)(RawValue >> 16);

    /// <summary>How much green.</summary>
    public byte G => (byte)(RawValue >> 8);

    /// <summary>How much blue.</summary>
    public byte B => (byte)RawValue;

    /// <summary>Whether it is the same color.</summary>
    public static bool operator ==(Color lhs, Color rhs) => lhs.RawValue == rhs.RawValue;

    /// <summary>Whether it is another color.</summary>
    public static bool operator !=(Color lhs, Color rhs) => !(lhs == rhs);

    /// <summary>The color of a number.</summary>
    public static implicit operator Color(uint rawValue) => new(rawValue);

    /// <summary>The number of a color.</summary>
    public static implicit operator uint(Color color) => color.RawValue;

    /// <summary>The same color of the framework, wholly transparent.</summary>
    public static implicit operator StandardColor(Color color) => StandardColor.FromArgb((int)color.RawValue);

    /// <summary>A color of the framework without its transparency.</summary>
    public static explicit operator Color(StandardColor color) => new((uint)color.ToArgb() & MaxDecimalValue);

    /// <summary>The color that a text names; it throws if the text names none.</summary>
    public static Color Parse(string rawValue, ColorType colorType = ColorType.CssHexColor) => TryParse(rawValue, out var color, colorType)
        ? color
        : throw new ArgumentOutOfRangeException(nameof(rawValue), "The text is not a color.");

    /// <summary>The color that a text names: 3, 4, 6 or 8 digits, after # or 0x.</summary>
    public static bool TryParse(string rawValue, out Color color, ColorType colorType = ColorType.CssHexColor)
    {
        var digits = (rawValue ?? "").TrimStart('#');
        digits = digits.StartsWith("0x", StringComparison.Ordinal) ? digits[2..] : digits;
        var full = (digits.Length, colorType) switch
        {
            (3 or 4, ColorType.CssHexColor) => string.Concat(digits.TakeLast(3).Select(digit => $"{digit}{digit}")),
            (6 or 8, ColorType.CssHexColor) => digits[^6..],
            _ => "",
        };
        var known = uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);
        known &= uint.TryParse(full, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value);
        color = known ? new Color(value) : default;
        return known;
    }

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is Color color && color == this;

    /// <inheritdoc/>
    public override int GetHashCode() => RawValue.GetHashCode();

    /// <summary>The color as a text, e.g. <c>#2ECC71</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{RawValue:X6}");

    private static byte Part(int value, string name) =>
        value is >= 0 and <= 255 ? (byte)value : throw new ArgumentOutOfRangeException(name, "A part of a color is from 0 to 255.");

    private static byte Part(float value, string name) =>
        value is >= 0 and <= 1 ? (byte)(value * 255) : throw new ArgumentOutOfRangeException(name, "A part of a color is from 0 to 1.");
}
