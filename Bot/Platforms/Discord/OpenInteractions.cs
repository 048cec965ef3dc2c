namespace Bot.Platforms.Discord;

/// <summary>
/// The interactions that can still be answered, for as long as their token is good. In memory: what is lost with the program is
/// answered in the person's own chat instead.
/// </summary>
internal sealed class OpenInteractions(TimeProvider time)
{
    // Interaction tokens are good for 15 minutes (Discord, "Receiving and Responding"); a little less, for the way there.
    private static readonly TimeSpan _lifetime = TimeSpan.FromMinutes(14.5);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Entry> _byId = [];
    private readonly Queue<Entry> _order = new();

    /// <summary>An interaction was deferred.</summary>
    public void Add(OpenInteraction interaction)
    {
        lock (_lock)
        {
            Tidy();
            var entry = new Entry(interaction);
            _byId[interaction.NativeId] = entry;
            _order.Enqueue(entry);
        }
    }

    /// <summary>The interaction, for one more follow-up; null when it can no longer be answered.</summary>
    /// <param name="nativeId">Its id as the inbox knows it.</param>
    public OpenInteraction? Find(string nativeId)
    {
        lock (_lock)
        {
            Tidy();
            return _byId.GetValueOrDefault(nativeId)?.Interaction;
        }
    }

    /// <summary>Something was answered to it: its person waits no more.</summary>
    public void Answered(string nativeId)
    {
        lock (_lock)
        {
            if (_byId.GetValueOrDefault(nativeId) is { } entry)
            {
                entry.IsAnswered = true;
            }
        }
    }

    /// <summary>It can no longer be answered, whatever its time says.</summary>
    public void Forget(string nativeId)
    {
        lock (_lock)
        {
            _byId.Remove(nativeId);
        }
    }

    /// <summary>The interactions of a person that were done in passing and have had no answer yet; from now on they count as answered.</summary>
    public IReadOnlyList<OpenInteraction> TakeUnanswered(ulong userId)
    {
        lock (_lock)
        {
            Tidy();
            var waiting = _byId.Values.Where(entry => !entry.IsAnswered && entry.Interaction.UserId == userId).ToList();
            waiting.ForEach(entry => entry.IsAnswered = true);
            return [.. waiting.Select(entry => entry.Interaction)];
        }
    }

    private void Tidy()
    {
        var eldest = time.GetUtcNow() - _lifetime;
        while (_order.TryPeek(out var entry) && entry.Interaction.At < eldest)
        {
            _order.Dequeue();
            if (_byId.GetValueOrDefault(entry.Interaction.NativeId) == entry)
            {
                _byId.Remove(entry.Interaction.NativeId);
            }
        }
    }

    private sealed class Entry(OpenInteraction interaction)
    {
        public OpenInteraction Interaction { get; } = interaction;

        public bool IsAnswered { get; set; }
    }
}
