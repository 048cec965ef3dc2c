#nullable enable

namespace Discord.Rest;

/// <summary>What can be done with people.</summary>
internal static class UserOperations
{
    /// <summary>Opens the direct conversation with a user, or finds the one that is open.</summary>
    public static async Task<RestDMChannel> CreateDMChannelAsync(BaseDiscordClient client, ulong user, RequestOptions? options) =>
        RestDMChannel.Create(client, await client.Api.CreateDirectChannelAsync(user, options).ConfigureAwait(false));
}
