namespace Bot.Listening;

/// <summary>How public messages are listened to.</summary>
public sealed class ListeningOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Listening";

    /// <summary>
    /// What people call the shop and what it sells, with commas between: <c>Sunny Mug, SunnyMugShop, Mug Pro</c>. Capitals do not count,
    /// an <c>@</c> or <c>#</c> in front neither. A message with one of these names is likelier to be about us.
    /// </summary>
    public string OurNames { get; set; } = "";

    /// <summary>
    /// The model that <c>listening train</c> made: a file, relative to the data folder. Empty: <c>complaints.model</c> in the data folder if
    /// it is there, else the model that the program comes with.
    /// </summary>
    public string Model { get; set; } = "";
}
