using Bot.Knowledge.Semantics;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.Knowledge.Semantics;

public sealed class EmbeddingsCheckTests
{
    [Theory]
    [InlineData("", "", null)]
    [InlineData("http://localhost:11434/v1", "some-model", null)]
    [InlineData("http://localhost:11434/v1", "", "Knowledge:Embeddings:Model")]
    [InlineData("localhost", "some-model", "Knowledge:Embeddings:Url")]
    [InlineData("https://user:secret@host/v1", "some-model", "Knowledge:Embeddings:Url")]
    public void An_endpoint_needs_an_address_and_a_model(string url, string model, string? problem)
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Knowledge:Embeddings:Url"] = url, ["Knowledge:Embeddings:Model"] = model }).Build();

        var problems = new EmbeddingsCheck(settings).Check().ToList();

        Assert.Equal(problem, problems.SingleOrDefault()?.Key);
        Assert.DoesNotContain(problems, found => found.Problem.Contains("secret", StringComparison.Ordinal));
    }
}
