using Bot.Messaging;

namespace Bot.Conversations;

/// <summary>Which platforms show forms.</summary>
internal sealed class FormPlatforms(IEnumerable<IChatPlatform> platforms)
{
    /// <summary>Their names.</summary>
    public IReadOnlyList<string> Names => [.. platforms.Where(platform => platform.Capabilities.MaxFormFields > 0).Select(platform => platform.Name)];

    /// <summary>Whether a platform is one of them.</summary>
    public bool Have(string name) => platforms.Any(platform => platform.Name == name && platform.Capabilities.MaxFormFields > 0);
}
