using System.Threading.Channels;

namespace Bot.Tests.Sdk.DiscordNet.WebSocket;

/// <summary>What an event has told, in order; a test waits for the next of it.</summary>
internal sealed class Heard<T>
{
    private readonly Channel<T> _told = Channel.CreateUnbounded<T>();

    public Task Add(T told) => _told.Writer.WriteAsync(told).AsTask();

    public async Task<T> Next() => await _told.Reader.ReadAsync(Patience.Token);

    public bool IsEmpty => _told.Reader.Count == 0;
}
