namespace Discord.WebSocket.Gateway;

/// <summary>Where the gateway is: what the server says, and how the client wants to talk.</summary>
internal static class GatewayAddress
{
    public static string Of(string url) =>
        $"{url}?v={DiscordConfig.APIVersion}&encoding={DiscordSocketConfig.GatewayEncoding}";
}
