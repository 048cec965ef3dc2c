namespace Bot.Knowledge;

/// <summary>How the FAQ is looked after.</summary>
public sealed class KnowledgeOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Knowledge";

    /// <summary>Whether an empty FAQ is filled with the sample entries of an online shop at the start: something to try and to edit.</summary>
    public bool ImportSamples { get; set; } = true;

    /// <summary>How often the index looks whether another process (the command line, another node) changed the FAQ.</summary>
    public TimeSpan CheckEvery { get; set; } = TimeSpan.FromSeconds(30);
}
