using Microsoft.Extensions.Options;

namespace Bot.Messaging.Inbox;

/// <summary>
/// All chats with something waiting: which has a turn ready, which waits for a time or a file. Used by the inbox's loop alone, so
/// without locks; nothing in it looks at all lanes.
/// </summary>
internal sealed class InboxLanes(IOptions<InboxOptions> options, TimeProvider time)
{
    private const int RememberedChats = 50_000;

    private readonly Dictionary<LaneKey, InboxLane> _lanes = [];
    private readonly Queue<InboxLane> _ready = new();
    private readonly PriorityQueue<InboxLane, DateTimeOffset> _alarmed = new();
    private readonly HashSet<long> _sequences = [];
    private readonly RecentMap<LaneKey, bool> _waitForMore = new(RememberedChats);

    public bool HasReady => _ready.Count > 0;

    /// <summary>When to look again.</summary>
    public DateTimeOffset NextAlarm => _alarmed.TryPeek(out _, out var at) ? at : DateTimeOffset.MaxValue;

    public bool Has(long sequence) => _sequences.Contains(sequence);

    public void Add(QueuedMessage message)
    {
        if (!_sequences.Add(message.Sequence))
        {
            return;
        }

        var key = LaneKey.Of(message.Message);
        if (!_lanes.TryGetValue(key, out var lane))
        {
            _lanes[key] = lane = new InboxLane(key, WaitsForMore(key));
        }

        lane.Waiting.Add(message);
        LookAt(lane);
    }

    /// <summary>The files of a message are here.</summary>
    public void Filled(QueuedMessage message)
    {
        if (_lanes.TryGetValue(LaneKey.Of(message.Message), out var lane))
        {
            LookAt(lane);
        }
    }

    /// <summary>Looks at the lanes whose time has come.</summary>
    public void Wake()
    {
        var now = time.GetUtcNow();
        while (_alarmed.TryPeek(out var lane, out var at) && at <= now)
        {
            _alarmed.Dequeue();
            lane.Alarmed = false;
            LookAt(lane);
        }
    }

    /// <summary>Turns to decide now, at most one of each lane; each must come back by <see cref="Done"/> or <see cref="Return"/>.</summary>
    public IReadOnlyList<InboxTurn> Take()
    {
        var turns = new List<InboxTurn>();
        while (turns.Count < options.Value.BatchSize && _ready.TryDequeue(out var lane))
        {
            // More may have come since the lane was found ready.
            if (ReadyTurn(lane) is { } count)
            {
                turns.Add(new InboxTurn(lane, lane.Waiting.GetRange(0, count)));
            }
            else
            {
                Return(lane);
            }
        }

        return turns;
    }

    /// <summary>A turn is decided for good.</summary>
    public void Done(InboxTurn turn)
    {
        var lane = turn.Lane;
        if (turn.Outcome is { } outcome && lane.Key.Side is ChatSide.Customer)
        {
            lane.WaitForMore = outcome.WaitForMore;
            _waitForMore.Set(lane.Key, outcome.WaitForMore);
        }

        lane.Waiting.RemoveRange(0, turn.Messages.Count);
        foreach (var message in turn.Messages)
        {
            _sequences.Remove(message.Sequence);
        }

        Return(lane);
    }

    /// <summary>A lane's turn could not be decided now, or there is none.</summary>
    public void Return(InboxLane lane)
    {
        lane.Busy = false;
        LookAt(lane);
    }

    /// <summary>A message is no longer to be handled.</summary>
    public void Remove(QueuedMessage message)
    {
        if (_sequences.Remove(message.Sequence) && _lanes.TryGetValue(LaneKey.Of(message.Message), out var lane))
        {
            lane.Waiting.Remove(message);
            LookAt(lane);
        }
    }

    private bool WaitsForMore(LaneKey key) => key.Side is ChatSide.Customer
        && (_waitForMore.TryGet(key, out var waits) ? waits : options.Value.WaitForMoreByDefault);

    private void LookAt(InboxLane lane)
    {
        if (lane.Busy)
        {
            return;
        }

        if (lane.Waiting.Count == 0)
        {
            if (!lane.Alarmed)
            {
                _lanes.Remove(lane.Key);
            }

            return;
        }

        var (next, now) = (TurnRules.Next(lane.Waiting, lane.WaitForMore, options.Value), time.GetUtcNow());
        if (next.ReadyAt > now)
        {
            // An alarm that is set already is never later: whatever comes only puts off the time.
            if (!lane.Alarmed)
            {
                lane.Alarmed = true;
                _alarmed.Enqueue(lane, next.ReadyAt);
            }
        }
        else if (FilesReady(lane, next.Count))
        {
            lane.Busy = true;
            _ready.Enqueue(lane);
        }
    }

    /// <summary>How many messages the lane's turn has; null while it waits for a time or a file.</summary>
    private int? ReadyTurn(InboxLane lane)
    {
        if (lane.Waiting.Count == 0)
        {
            return null;
        }

        var next = TurnRules.Next(lane.Waiting, lane.WaitForMore, options.Value);
        return next.ReadyAt <= time.GetUtcNow() && FilesReady(lane, next.Count) ? next.Count : null;
    }

    private static bool FilesReady(InboxLane lane, int count)
    {
        for (var at = 0; at < count; at++)
        {
            if (!lane.Waiting[at].FilesReady)
            {
                return false;
            }
        }

        return true;
    }
}
