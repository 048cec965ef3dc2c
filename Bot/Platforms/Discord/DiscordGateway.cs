using System.Collections.Concurrent;
using Bot.Messaging;
using Discord;
using Discord.Net;
using Discord.WebSocket;

namespace Bot.Platforms.Discord;

/// <summary>
/// Keeps the gateway open. The package connects again by itself; here it is seen when that is of no use (the token, the intents), and
/// when it has given up although it is.
/// </summary>
internal sealed partial class DiscordGateway(DiscordConnection connection, TimeProvider time, ILogger<DiscordGateway> logger)
{
    private const int BadToken = 4004;
    private const int SessionGone = 4006;
    private const int IntentsNotAllowed = 4014;

    private static readonly TimeSpan _look = TimeSpan.FromSeconds(5);
    // The package waits a minute at most between two tries, and half a minute for each.
    private static readonly TimeSpan _tooLong = TimeSpan.FromMinutes(3);

    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<int, DateTimeOffset> _lostSince = new();

    /// <summary>Ends when the first session has begun.</summary>
    public Task Opened => _opened.Task;

    /// <summary>Opens it and keeps it open, until the program stops or it turns out to be of no use.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Watch(connection.Client);
        await connection.Client.StartAsync();
        try
        {
            using var timer = new PeriodicTimer(_look, time);
            while (connection.OffReason is null && await timer.WaitForNextTickAsync(cancellationToken))
            {
                await ReviveAsync();
            }
        }
        finally
        {
            await connection.Client.StopAsync();
        }
    }

    private void Watch(DiscordShardedClient client)
    {
        client.Log += message => Now(() => Note(message));
        client.ShardConnected += shard => Now(() => _lostSince.TryRemove(shard.ShardId, out var _));
        client.ShardReady += shard => Now(() => Greet(shard));
        client.ShardDisconnected += LostAsync;
    }

    private void Greet(DiscordSocketClient shard)
    {
        if (shard.CurrentUser is { Id: var me })
        {
            connection.BecomeReady(connection.Identity with { BotId = me });
        }

        _opened.TrySetResult();
        Log.Ready(logger, shard.ShardId);
    }

    private async Task LostAsync(Exception? fault, DiscordSocketClient shard)
    {
        var code = CodeOf(fault);
        if (code is BadToken or (>= 4010 and <= 4014))
        {
            SwitchOff(code.Value);
            await connection.Client.StopAsync();
            return;
        }

        Log.Lost(logger, shard.ShardId, code is { } told ? $"close code {told}" : fault is null ? "" : FailureText.Of(fault));
        // The package does not try again after these.
        var hasGivenUp = code == SessionGone || fault?.Message.StartsWith("Processing READY failed", StringComparison.Ordinal) == true;
        _lostSince.TryAdd(shard.ShardId, hasGivenUp ? DateTimeOffset.MinValue : time.GetUtcNow());
    }

    private void SwitchOff(int code)
    {
        switch (code)
        {
            case BadToken:
                Log.BadToken(logger);
                break;
            case IntentsNotAllowed:
                Log.IntentsNotAllowed(logger);
                break;
            default:
                Log.Fatal(logger, code);
                break;
        }

        connection.SwitchOff($"Discord closed the gateway with {code}.");
    }

    private async Task ReviveAsync()
    {
        var now = time.GetUtcNow();
        foreach (var (id, _) in _lostSince.Where(lost => now - lost.Value > _tooLong))
        {
            if (connection.Client.Shards.FirstOrDefault(shard => shard.ShardId == id) is { ConnectionState: ConnectionState.Disconnected } shard)
            {
                _lostSince[id] = now;
                Log.Revived(logger, id);
                await shard.StartAsync();
            }
        }
    }

    // The package's own words may quote ids; only their kind is for everyone.
    private void Note(LogMessage message)
    {
        var fault = message.Exception is { } exception ? FailureText.Of(exception) : "";
        if (message.Source == "Rest")
        {
            Log.Rest(logger, message.Severity, fault);
        }
        else
        {
            Log.Said(logger, message.Source ?? "", message.Message ?? "", fault);
        }
    }

    private static int? CodeOf(Exception? fault)
    {
        for (var inner = fault; inner is not null; inner = inner.InnerException)
        {
            if (inner is WebSocketClosedException closed)
            {
                return closed.CloseCode;
            }
        }

        return null;
    }

    private static Task Now(Action act)
    {
        act();
        return Task.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Discord's gateway is open (shard {Shard}).")]
        public static partial void Ready(ILogger logger, int shard);

        [LoggerMessage(2, LogLevel.Information, "Discord's gateway was lost (shard {Shard}) and is opened again: {Fault}")]
        public static partial void Lost(ILogger logger, int shard, string fault);

        [LoggerMessage(3, LogLevel.Warning, "Discord's gateway stayed closed too long (shard {Shard}) and is opened anew.")]
        public static partial void Revived(ILogger logger, int shard);

        [LoggerMessage(4, LogLevel.Error, "Discord does not know the token any more, so Discord is off; the other platforms run on. Copy the new token from the developer portal (Bot, Reset Token) into Discord:Token and start again.")]
        public static partial void BadToken(ILogger logger);

        [LoggerMessage(5, LogLevel.Error, "Discord does not let the bot read messages, so Discord is off; the other platforms run on. Turn on 'Message Content Intent' in the developer portal (your application, Bot, Privileged Gateway Intents) and start again.")]
        public static partial void IntentsNotAllowed(ILogger logger);

        [LoggerMessage(6, LogLevel.Error, "Discord closed the gateway for good (code {Code}), so Discord is off; the other platforms run on. See what the code means under 'Gateway Close Event Codes' in Discord's documentation.")]
        public static partial void Fatal(ILogger logger, int code);

        [LoggerMessage(7, LogLevel.Debug, "Discord's client, {Source}: {Message} {Fault}")]
        public static partial void Said(ILogger logger, string source, string message, string fault);

        [LoggerMessage(8, LogLevel.Debug, "Discord's client had something to say of its requests ({Severity}). {Fault}")]
        public static partial void Rest(ILogger logger, LogSeverity severity, string fault);
    }
}
