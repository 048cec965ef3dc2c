using Discord.WebSocket.Events;
using Discord.WebSocket.Gateway;

namespace Discord.WebSocket;

public partial class DiscordShardedClient
{
    private readonly AsyncEvent<Func<DiscordSocketClient, Task>> _shardConnected = new(nameof(ShardConnected));
    private readonly AsyncEvent<Func<Exception, DiscordSocketClient, Task>> _shardDisconnected = new(nameof(ShardDisconnected));
    private readonly AsyncEvent<Func<DiscordSocketClient, Task>> _shardReady = new(nameof(ShardReady));
    private readonly AsyncEvent<Func<int, int, DiscordSocketClient, Task>> _shardLatencyUpdated = new(nameof(ShardLatencyUpdated));

    /// <summary>A shard's connection is there.</summary>
    public event Func<DiscordSocketClient, Task> ShardConnected
    {
        add => _shardConnected.Add(value);
        remove => _shardConnected.Remove(value);
    }

    /// <summary>A shard's connection has ended, with the reason.</summary>
    public event Func<Exception, DiscordSocketClient, Task> ShardDisconnected
    {
        add => _shardDisconnected.Add(value);
        remove => _shardDisconnected.Remove(value);
    }

    /// <summary>A shard has a new session and knows its guilds.</summary>
    public event Func<DiscordSocketClient, Task> ShardReady
    {
        add => _shardReady.Add(value);
        remove => _shardReady.Remove(value);
    }

    /// <summary>A shard's latency was measured: what it was before, what it is now, in milliseconds.</summary>
    public event Func<int, int, DiscordSocketClient, Task> ShardLatencyUpdated
    {
        add => _shardLatencyUpdated.Add(value);
        remove => _shardLatencyUpdated.Remove(value);
    }

    internal override async Task OnLoginAsync(TokenType tokenType, string token)
    {
        if (_asksForShards)
        {
            var gateway = await Api.GetBotGatewayAsync(null).ConfigureAwait(false);
            var shards = gateway.Shards ?? 1;
            MakeShards([.. Enumerable.Range(0, shards)], shards, gateway.SessionStartLimit?.MaxConcurrency ?? 1);
        }

        foreach (var shard in _shards)
        {
            await shard.LoginAsync(tokenType, token, validateToken: false).ConfigureAwait(false);
        }
    }

    internal override async Task OnLogoutAsync()
    {
        await OnEachAsync(shard => shard.LogoutAsync()).ConfigureAwait(false);
        if (_asksForShards)
        {
            DisposeShards();
            (_shards, _total) = ([], 0);
        }
    }

    internal override void Dispose(bool disposing)
    {
        DisposeShards();
        base.Dispose(disposing);
    }

    private void DisposeShards()
    {
        foreach (var shard in _shards)
        {
            shard.Dispose();
        }
    }

    private void MakeShards(int[] ids, int total, int maxConcurrency)
    {
        (_total, Gate) = (total, new IdentifyGate(maxConcurrency));
        _shards = [.. ids.Select(id => MakeShard(id, total))];
    }

    private DiscordSocketClient MakeShard(int id, int total)
    {
        var config = Config.Clone();
        (config.ShardId, config.TotalShards) = (id, total);
        var shard = new DiscordSocketClient(config, Api, this);
        shard.Log += message => LogAsync(message.Severity, message.Source, message.Message, message.Exception);
        shard.Connected += () => _shardConnected.CallAsync(handler => handler(shard));
        shard.Disconnected += reason => _shardDisconnected.CallAsync(handler => handler(reason, shard));
        shard.Ready += () => _shardReady.CallAsync(handler => handler(shard));
        shard.LatencyUpdated += (before, after) => _shardLatencyUpdated.CallAsync(handler => handler(before, after, shard));
        return shard;
    }
}
