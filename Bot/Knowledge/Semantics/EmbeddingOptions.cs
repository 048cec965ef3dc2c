using System.ComponentModel.DataAnnotations;

namespace Bot.Knowledge.Semantics;

/// <summary>
/// An OpenAI-compatible embeddings endpoint, on this machine or elsewhere, that helps to understand questions. Off while
/// <see cref="Url"/> is empty; down or slow, questions are understood as without it. The FAQ's phrasings and customers' questions are sent to it.
/// </summary>
public sealed class EmbeddingOptions
{
    /// <summary>The address up to the version, for instance <c>http://localhost:11434/v1</c>; <c>/embeddings</c> is added. Empty: off.</summary>
    public string Url { get; set; } = "";

    /// <summary>The key, if the endpoint wants one. Only from the environment (<c>Knowledge__Embeddings__ApiKey</c>) or user secrets.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>The model's name there.</summary>
    public string Model { get; set; } = "";

    /// <summary>How long a customer's question waits for it; after that it is answered without.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMilliseconds(800);

    /// <summary>How long one batch of the FAQ's phrasings may take, in the background.</summary>
    public TimeSpan BatchTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How many texts are sent at once.</summary>
    [Range(1, 2048)]
    public int BatchSize { get; set; } = 64;

    /// <summary>After so many failures in a row it is left alone for <see cref="RestFor"/>.</summary>
    [Range(1, 100)]
    public int RestAfter { get; set; } = 3;

    /// <summary>How long it is left alone.</summary>
    public TimeSpan RestFor { get; set; } = TimeSpan.FromMinutes(1);
}
