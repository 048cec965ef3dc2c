using System.IO.Compression;

namespace Discord.WebSocket.Gateway;

/// <summary>
/// Inflates what a server sends with <c>compress=zlib-stream</c>: all messages of a connection are one zlib stream, flushed at the end
/// of each. The client does not ask for it, but an address it is given may.
/// </summary>
internal sealed class GatewayInflater : IDisposable
{
    private readonly Supply _supply = new();
    private readonly ZLibStream _inflated;

    public GatewayInflater() => _inflated = new ZLibStream(_supply, CompressionMode.Decompress);

    private static ReadOnlySpan<byte> EndOfMessage => [0x00, 0x00, 0xFF, 0xFF];

    /// <summary>Takes the next bytes of the stream.</summary>
    /// <returns>The message that ends with them, or null when there is more to come.</returns>
    /// <exception cref="InvalidDataException">They are not of this stream.</exception>
    public byte[] Take(ReadOnlySpan<byte> bytes)
    {
        _supply.Add(bytes);
        if (!bytes.EndsWith(EndOfMessage))
        {
            return null;
        }

        using var message = new MemoryStream();
        var part = new byte[16 * 1024];
        for (var count = _inflated.Read(part); count > 0; count = _inflated.Read(part))
        {
            message.Write(part, 0, count);
        }

        return message.ToArray();
    }

    public void Dispose() => _inflated.Dispose();

    /// <summary>What has come and is not inflated yet; its end is only the end for now.</summary>
    private sealed class Supply : MemoryStream
    {
        public void Add(ReadOnlySpan<byte> bytes)
        {
            if (Position == Length)
            {
                SetLength(0);
            }

            var read = Position;
            Position = Length;
            Write(bytes);
            Position = read;
        }
    }
}
