using System.Diagnostics.CodeAnalysis;

namespace Bot.Messaging.Outbox;

/// <summary>What waits to be sent to one thread of a chat (or the chat itself), in its order; one of it at a time.</summary>
/// <param name="chat">The chat.</param>
/// <param name="thread">The thread or its key; empty for the chat itself.</param>
internal sealed class OutboxLane(OutboxChat chat, string thread)
{
    private readonly LinkedList<PendingMessage> _waiting = new();
    private readonly Dictionary<Guid, LinkedListNode<PendingMessage>> _shows = [];

    public OutboxChat Chat { get; } = chat;

    public string Thread { get; } = thread;

    /// <summary>Whether it waits somewhere for its turn (ready, held or asleep) or is sending.</summary>
    public bool Busy { get; set; }

    /// <summary>What is being sent, or will be tried again exactly as it is; null when the next is not chosen yet.</summary>
    public Parcel? Current { get; private set; }

    /// <summary>The try that runs.</summary>
    public Task Sending { get; set; } = Task.CompletedTask;

    /// <summary>Whether texts must not be sent as one: they were refused so.</summary>
    public bool Apart { get; set; }

    /// <summary>How often something had to be opened or looked for first; without an end it would be tried without a pause.</summary>
    public int Detours { get; set; }

    public bool IsEmpty => Current is null && _waiting.Count == 0;

    /// <summary>When the first may be tried.</summary>
    public DateTimeOffset NextTryAt => Current is null && _waiting.First is { } first ? first.Value.NextTryAt : DateTimeOffset.MinValue;

    /// <summary>Puts a message in its place: by its sequence, or, when it shows the same thing as one that waits, instead of that.</summary>
    public void Add(PendingMessage message)
    {
        if (message.Message is ShowLatest show)
        {
            AddShow(message, show.Subject);
        }
        else
        {
            Insert(message);
        }
    }

    /// <summary>Moves messages that were added before all others, in their order.</summary>
    public void MoveToFront(IReadOnlyList<long> sequences)
    {
        foreach (var sequence in sequences.Reverse())
        {
            for (var node = _waiting.First; node is not null; node = node.Next)
            {
                if (node.Value.Sequence == sequence)
                {
                    Remove(node);
                    AddFirst(node.Value);
                    break;
                }
            }
        }
    }

    /// <summary>What to send next; the same again when it was perhaps sent.</summary>
    /// <param name="joinUpTo">Texts that follow each other are joined up to this length; 0: not at all.</param>
    public Parcel Next(int joinUpTo)
    {
        if (Current is null)
        {
            var first = _waiting.First?.Value ?? throw new InvalidOperationException("The lane is empty.");
            Current = joinUpTo > 0 && !Apart ? Parcel.Join(first, _waiting.Skip(1), joinUpTo) : Parcel.Of(first);
            foreach (var _ in Current.All)
            {
                Remove(_waiting.First!);
            }
        }

        return Current;
    }

    /// <summary>What was tried surely did not arrive: it is chosen anew, with what came meanwhile.</summary>
    public void PutBack()
    {
        if (Current is not { Attempts: 0 } parcel)
        {
            return;
        }

        Current = null;
        foreach (var message in parcel.All.Reverse())
        {
            if (message.Message is ShowLatest show && TryGetShow(message, show.Subject, out var node))
            {
                Remove(node);
                AddFirst(Newer(node.Value, message));
            }
            else
            {
                AddFirst(message);
            }
        }
    }

    /// <summary>What was tried is done with.</summary>
    public void Forget() => (Current, Detours) = (null, 0);

    private void AddShow(PendingMessage message, Guid subject)
    {
        if (!TryGetShow(message, subject, out var node))
        {
            Insert(message);
            return;
        }

        node.Value = Newer(node.Value, message);
    }

    /// <summary>The newest version, standing where the oldest stood: a card stays above what is said under it.</summary>
    private static PendingMessage Newer(PendingMessage one, PendingMessage other)
    {
        var (newer, older) = one.Sequence > other.Sequence ? (one, other) : (other, one);
        newer.Replaces.AddRange([older.Sequence, .. older.Replaces]);
        newer.Place = Math.Min(newer.Place, older.Place);
        return newer;
    }

    private bool TryGetShow(PendingMessage message, Guid subject, [MaybeNullWhen(false)] out LinkedListNode<PendingMessage> node) =>
        _shows.TryGetValue(subject, out node) && node.Value.Attempts == 0 && message.Attempts == 0;

    private void AddFirst(PendingMessage message)
    {
        message.Place = Math.Min(message.Place, _waiting.First?.Value.Place ?? long.MaxValue);
        Remember(_waiting.AddFirst(message));
    }

    private void Insert(PendingMessage message)
    {
        var before = _waiting.Last;
        while (before is not null && before.Value.Place > message.Place)
        {
            before = before.Previous;
        }

        Remember(before is null ? _waiting.AddFirst(message) : _waiting.AddAfter(before, message));
    }

    private void Remember(LinkedListNode<PendingMessage> node)
    {
        if (node.Value.Message is ShowLatest show)
        {
            _shows[show.Subject] = node;
        }
    }

    private void Remove(LinkedListNode<PendingMessage> node)
    {
        _waiting.Remove(node);
        if (node.Value.Message is ShowLatest show && _shows.TryGetValue(show.Subject, out var known) && known == node)
        {
            _shows.Remove(show.Subject);
        }
    }
}
