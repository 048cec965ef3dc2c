namespace Discord.Net.Rest;

/// <summary>Makes clients that talk HTTP.</summary>
public static class DefaultRestClientProvider
{
    /// <summary>Makes clients that use no proxy.</summary>
    public static readonly RestClientProvider Instance = Create();

    /// <summary>Makes a provider.</summary>
    /// <param name="useProxy">Whether its clients go through the system's proxy.</param>
    public static RestClientProvider Create(bool useProxy = false) => url => new DefaultRestClient(url, useProxy);
}
