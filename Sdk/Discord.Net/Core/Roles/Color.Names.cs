namespace Discord;

/// <content>The colors that Discord offers for roles.</content>
public partial struct Color
{
    /// <summary>No color of its own.</summary>
    public static readonly Color Default = new(0);

    /// <summary>Teal.</summary>
    public static readonly Color Teal = new(0x1ABC9C);

    /// <summary>Dark teal.</summary>
    public static readonly Color DarkTeal = new(0x11806A);

    /// <summary>Green.</summary>
    public static readonly Color Green = new(0x2ECC71);

    /// <summary>Dark green.</summary>
    public static readonly Color DarkGreen = new(0x1F8B4C);

    /// <summary>Blue.</summary>
    public static readonly Color Blue = new(0x3498DB);

    /// <summary>Dark blue.</summary>
    public static readonly Color DarkBlue = new(0x206694);

    /// <summary>Purple.</summary>
    public static readonly Color Purple = new(0x9B59B6);

    /// <summary>Dark purple.</summary>
    public static readonly Color DarkPurple = new(0x71368A);

    /// <summary>Magenta.</summary>
    public static readonly Color Magenta = new(0xE91E63);

    /// <summary>Dark magenta.</summary>
    public static readonly Color DarkMagenta = new(0xAD1457);

    /// <summary>Gold.</summary>
    public static readonly Color Gold = new(0xF1C40F);

    /// <summary>Light orange.</summary>
    public static readonly Color LightOrange = new(0xC27C0E);

    /// <summary>Orange.</summary>
    public static readonly Color Orange = new(0xE67E22);

    /// <summary>Dark orange.</summary>
    public static readonly Color DarkOrange = new(0xA84300);

    /// <summary>Red.</summary>
    public static readonly Color Red = new(0xE74C3C);

    /// <summary>Dark red.</summary>
    public static readonly Color DarkRed = new(0x992D22);

    /// <summary>Light grey.</summary>
    public static readonly Color LightGrey = new(0x979C9F);

    /// <summary>Lighter grey.</summary>
    public static readonly Color LighterGrey = new(0x95A5A6);

    /// <summary>Dark grey.</summary>
    public static readonly Color DarkGrey = new(0x607D8B);

    /// <summary>Darker grey.</summary>
    public static readonly Color DarkerGrey = new(0x546E7A);
}
