namespace Discord.Net.Rest;

/// <summary>Makes the client that talks to an API; replacing it is how a bot is pointed to another server.</summary>
/// <param name="baseUrl">The API's address, with a slash at its end.</param>
public delegate IRestClient RestClientProvider(string baseUrl);
