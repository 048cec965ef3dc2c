namespace Bot.Messaging;

/// <summary>How far one message is: what was sent of it, and what is left to send.</summary>
/// <typeparam name="TPart">What a platform sends with one call.</typeparam>
/// <param name="parts">What the message needs.</param>
internal sealed class SendProgress<TPart>(IEnumerable<TPart> parts)
    where TPart : class
{
    private readonly LinkedList<TPart> _left = new(parts);
    private readonly List<string> _sent = [];

    /// <summary>What is to be sent next; null when all is sent.</summary>
    public TPart? Next => _left.First?.Value;

    /// <summary>The ids of what was sent.</summary>
    public IReadOnlyList<string> Sent => _sent;

    /// <summary>The first was sent.</summary>
    public void Done(IEnumerable<string> ids)
    {
        _left.RemoveFirst();
        _sent.AddRange(ids);
    }

    /// <summary>The next part cannot be sent; these are sent in its place.</summary>
    public void Replace(IEnumerable<TPart> others)
    {
        _left.RemoveFirst();
        foreach (var other in others.Reverse())
        {
            _left.AddFirst(other);
        }
    }
}
