using Bot.Knowledge.Semantics;

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

    /// <summary>How long after a change the index waits for the next one before it learns: an import is many changes at once.</summary>
    public TimeSpan SettleFor { get; set; } = TimeSpan.FromMilliseconds(300);

    /// <summary>Where what was learned is kept, so that a restart need not learn it again. Empty: <c>index</c> in the data folder.</summary>
    public string IndexFolder { get; set; } = "";

    /// <summary>A service outside that knows what words mean; off by default.</summary>
    public EmbeddingOptions Embeddings { get; set; } = new();
}
