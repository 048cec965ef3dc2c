using Bot.Messaging;

namespace Bot.Knowledge.Semantics;

/// <summary>Checks that an embedding endpoint that is switched on can be asked.</summary>
/// <param name="configuration">The settings, for a check must not fail on what another one says.</param>
internal sealed class EmbeddingsCheck(IConfiguration configuration) : ISettingCheck
{
    private const string Section = $"{KnowledgeOptions.Section}:{nameof(KnowledgeOptions.Embeddings)}";

    public IEnumerable<SettingProblem> Check()
    {
        var settings = configuration.GetSection(Section);
        var (url, model) = (settings[nameof(EmbeddingOptions.Url)] ?? "", settings[nameof(EmbeddingOptions.Model)] ?? "");
        if (url.Length == 0)
        {
            yield break;
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address is not { Query: "", Fragment: "", UserInfo: "" })
        {
            yield return new SettingProblem(
                $"{Section}:{nameof(EmbeddingOptions.Url)}", "it is not an address that can be asked", "write it up to the version, for instance http://localhost:11434/v1, or leave it empty");
        }

        if (model.Length == 0)
        {
            yield return new SettingProblem($"{Section}:{nameof(EmbeddingOptions.Model)}", "the endpoint must be told which model to use", "write its name there");
        }
    }
}
