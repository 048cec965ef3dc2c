using System.Net.Http.Headers;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace Bot.Knowledge.Semantics;

/// <summary>
/// Asks an OpenAI-compatible endpoint (https://platform.openai.com/docs/api-reference/embeddings) what texts mean. Takes only an answer
/// that has one list of numbers for each text, all equally long.
/// </summary>
internal sealed class HttpEmbeddings : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly EmbeddingOptions _options;
    private readonly HttpClient _http;

    public HttpEmbeddings(IOptions<KnowledgeOptions> options)
    {
        _options = options.Value.Embeddings;
        // The key goes to the address in the settings only, so nobody may send us elsewhere. Who calls says how long it may take.
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(10), PooledConnectionLifetime = TimeSpan.FromMinutes(15) };
        _http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = 64 * 1024 * 1024 };
        if (_options.ApiKey.Length > 0)
        {
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _options.ApiKey);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="HttpRequestException">It could not be reached, or refused.</exception>
    /// <exception cref="InvalidDataException">Its answer is not what was asked for.</exception>
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var texts = values.ToList();
        using var response = await _http.PostAsJsonAsync(_options.Url.TrimEnd('/') + "/embeddings", new Request(_options.Model, texts), cancellationToken);
        response.EnsureSuccessStatusCode();
        try
        {
            return Read(await response.Content.ReadFromJsonAsync<Response>(cancellationToken), texts.Count);
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or NotSupportedException)
        {
            // Its message may quote what was sent.
            throw new InvalidDataException($"The endpoint's answer is not JSON of embeddings ({e.GetType().Name}).");
        }
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private static GeneratedEmbeddings<Embedding<float>> Read(Response? response, int expected)
    {
        var found = response?.Data?.OrderBy(item => item.Index).Select(item => item.Embedding ?? []).ToList() ?? [];
        return found.Count == expected && found.TrueForAll(vector => vector.Length > 0 && vector.Length == found[0].Length && Array.TrueForAll(vector, float.IsFinite))
            ? new GeneratedEmbeddings<Embedding<float>>(found.Select(vector => new Embedding<float>(vector)))
            : throw new InvalidDataException($"The endpoint gave {found.Count} embeddings for {expected} texts, or they are broken.");
    }

    private sealed record Request([property: JsonPropertyName("model")] string Model, [property: JsonPropertyName("input")] IReadOnlyList<string> Input);

    private sealed record Response([property: JsonPropertyName("data")] IReadOnlyList<Item>? Data);

    private sealed record Item([property: JsonPropertyName("index")] int Index, [property: JsonPropertyName("embedding")] float[]? Embedding);
}
