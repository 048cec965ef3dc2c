using Microsoft.Extensions.Options;

namespace Bot.Messaging.Inbox;

/// <summary>
/// Recognises a second delivery: of what was stored lately, from memory; of what is on its way, so that it is acknowledged with
/// the first; of anything older, by asking the database once for a batch. Used by the inbox's loop alone.
/// </summary>
internal sealed class SeenMessages(IOptions<InboxOptions> options, InboxStore store, Arrivals arrivals)
{
    private readonly RecentMap<(string, string), bool> _stored = new(options.Value.Remembered);
    private readonly Dictionary<(string, string), QueuedMessage> _onTheWay = [];
    private readonly List<QueuedMessage> _toAsk = [];

    /// <summary>Whether the database is still to be asked about something.</summary>
    public bool HasUnasked => _toAsk.Count > 0;

    public int UnaskedCount => _toAsk.Count;

    /// <summary>Takes an arrival.</summary>
    public void Add(QueuedMessage message)
    {
        if (_stored.Contains(message.Key))
        {
            Known(message);
        }
        else if (_onTheWay.TryGetValue(message.Key, out var first))
        {
            first.AddTwin(message);
            arrivals.MakeRoom(message);
        }
        else
        {
            _onTheWay[message.Key] = message;
            _toAsk.Add(message);
        }
    }

    /// <summary>Asks the database. When that fails, nothing changed and it can be asked again.</summary>
    /// <returns>What is new, numbered, in the order of arrival.</returns>
    public async Task<IReadOnlyList<QueuedMessage>> AskAsync(CancellationToken cancellationToken)
    {
        if (_toAsk.Count == 0)
        {
            return [];
        }

        var before = await store.SeenBeforeAsync(_toAsk, cancellationToken);
        var fresh = new List<QueuedMessage>(_toAsk.Count);
        foreach (var message in _toAsk)
        {
            if (before.Contains(message.Key))
            {
                _onTheWay.Remove(message.Key);
                Known(message);
            }
            else
            {
                store.Number(message);
                fresh.Add(message);
            }
        }

        _toAsk.Clear();
        return fresh;
    }

    /// <summary>It is in the database now, or never will be.</summary>
    public void Settled(QueuedMessage message)
    {
        _onTheWay.Remove(message.Key);
        if (message.Stored)
        {
            _stored.Set(message.Key, true);
        }
    }

    private void Known(QueuedMessage message)
    {
        _stored.Set(message.Key, true);
        message.Keep();
        arrivals.MakeRoom(message);
    }
}
