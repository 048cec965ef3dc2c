using System.Text.Json;
using Discord.API;
using GatewayFrame = Discord.WebSocket.Gateway.GatewayFrame;

namespace Discord.WebSocket.Events;

/// <summary>Knows what to do about each event of the gateway: https://docs.discord.com/developers/events/gateway-events#receive-events.</summary>
internal sealed class Dispatcher
{
    private readonly Dictionary<string, Func<JsonElement, Task>> _handlers = new(StringComparer.Ordinal);
    private readonly DiscordSocketClient _client;

    public Dispatcher(DiscordSocketClient client)
    {
        _client = client;
        new SessionDispatch(client).Register(this);
        new GuildDispatch(client).Register(this);
        new MemberDispatch(client).Register(this);
        new ChannelDispatch(client).Register(this);
        new ThreadDispatch(client).Register(this);
        new MessageDispatch(client).Register(this);
        new ReactionDispatch(client).Register(this);
        new InteractionDispatch(client).Register(this);
    }

    public void On(string type, Func<Task> handle) => _handlers[type] = _ => handle();

    public void On<T>(string type, Func<T, Task> handle) => _handlers[type] = data => handle(ApiJson.Read<T>(data));

    public Task DispatchAsync(GatewayFrame frame)
    {
        if (frame.Type is { } type && _handlers.TryGetValue(type, out var handle))
        {
            return DispatchAsync(type, frame.Data, handle);
        }

        return _client.Config.SuppressUnknownDispatchWarnings
            ? Task.CompletedTask
            : _client.Gateway.WarningAsync($"Unknown Dispatch ({frame.Type})");
    }

    private async Task DispatchAsync(string type, JsonElement data, Func<JsonElement, Task> handle)
    {
        await _client.Gateway.DebugAsync($"Received Dispatch ({type})").ConfigureAwait(false);
        await handle(data).ConfigureAwait(false);
    }
}
