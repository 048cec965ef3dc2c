namespace Telegram.Bot.Types;

/// <summary>The colours that a forum topic's icon can have.</summary>
public static class Color
{
    /// <summary>Blue color.</summary>
    public const int BlueColor = 0x6FB9F0;

    /// <summary>Yellow color.</summary>
    public const int YellowColor = 0xFFD67E;

    /// <summary>Violet color.</summary>
    public const int VioletColor = 0xCB86DB;

    /// <summary>Green color.</summary>
    public const int GreenColor = 0x8EEE98;

    /// <summary>Pink color.</summary>
    public const int PinkColor = 0xFF93B2;

    /// <summary>Red color.</summary>
    public const int RedColor = 0xFB6F5F;
}
