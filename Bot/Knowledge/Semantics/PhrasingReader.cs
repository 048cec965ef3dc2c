using Bot.Knowledge.Understanding;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace Bot.Knowledge.Semantics;

/// <summary>Finds out what an FAQ's phrasings mean: from the <see cref="VectorStore"/> what was asked before, from the endpoint the rest.</summary>
internal sealed class PhrasingReader(
    IEmbeddingGenerator<string, Embedding<float>> generator, VectorStore store, IOptions<KnowledgeOptions> options, TimeProvider time)
{
    private readonly EmbeddingOptions _options = options.Value.Embeddings;

    /// <summary>Makes the phrasings comparable.</summary>
    /// <exception cref="Exception">It could not: see <see cref="SemanticLayer.IsItsFault"/>. What was found out until then is kept.</exception>
    public async Task<SemanticIndex> ReadAsync(IReadOnlyList<TrainingExample> phrasings, CancellationToken cancellationToken)
    {
        var kept = store.Read();
        var known = phrasings.Select(phrasing => VectorStore.Hash(phrasing.Text)).Distinct().Where(kept.ContainsKey).ToDictionary(hash => hash, hash => kept[hash]);
        var missing = phrasings.Select(phrasing => phrasing.Text).Distinct().Where(text => !known.ContainsKey(VectorStore.Hash(text)));
        foreach (var batch in missing.ToList().Chunk(_options.BatchSize))
        {
            var vectors = await AskAsync(batch, cancellationToken);
            foreach (var (text, vector) in batch.Zip(vectors))
            {
                known[VectorStore.Hash(text)] = SemanticIndex.Normalized(vector.Vector.Span);
            }

            // At once: what was paid for is not asked again, whatever happens to the next batch.
            store.Write(known);
        }

        if (known.Values.DistinctBy(vector => vector.Length).Count() > 1)
        {
            // The endpoint's model changed under its name: the next try asks for all of them.
            store.Write(new Dictionary<UInt128, float[]>());
            throw new InvalidDataException("The endpoint's vectors are not all equally long.");
        }

        return new SemanticIndex([.. phrasings.Select(phrasing => (phrasing.Label, known[VectorStore.Hash(phrasing.Text)]))]);
    }

    private async Task<GeneratedEmbeddings<Embedding<float>>> AskAsync(string[] texts, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(_options.BatchTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        return await generator.GenerateAsync(texts, cancellationToken: either.Token).WaitAsync(either.Token);
    }
}
