namespace Discord;

/// <summary>How a color is written.</summary>
public enum ColorType
{
    /// <summary>As in CSS: #RGB, #RGBA, #RRGGBB or #RRGGBBAA.</summary>
    CssHexColor = 0,
}
