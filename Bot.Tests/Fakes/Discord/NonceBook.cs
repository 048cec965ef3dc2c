namespace Bot.Tests.Fakes.Discord;

/// <summary>enforce_nonce: within the past few minutes a nonce makes only one message. Used under the world's gate.</summary>
internal sealed class NonceBook(World world)
{
    private readonly Dictionary<string, (FakeMessage Message, DateTimeOffset At)> _used = [];

    /// <summary>How often a message was not made because it was there already.</summary>
    public int Repeats { get; private set; }

    public FakeMessage? Find(string nonce)
    {
        if (!_used.TryGetValue(nonce, out var used) || world.Now - used.At > world.Limits.NonceMemory)
        {
            return null;
        }

        Repeats++;
        return used.Message;
    }

    public void Keep(string nonce, FakeMessage message) => _used[nonce] = (message, world.Now);
}
