using Microsoft.Extensions.Options;

namespace Bot.Messaging.Outbox;

/// <summary>
/// Everything that waits to be sent, lane by lane: which may send now, which sleeps until a time, which waits for another of its
/// chat. Used by the outbox's loop alone, so without locks; nothing in it looks at all lanes.
/// </summary>
internal sealed class OutboxLanes
{
    private readonly Dictionary<string, PlatformLanes> _platforms;
    private readonly Dictionary<(string Platform, string ChatId), OutboxChat> _chats = [];
    private readonly PriorityQueue<OutboxLane?, DateTimeOffset> _asleep = new();
    private readonly HashSet<long> _sequences = [];
    private readonly MovedChats _moved;
    private readonly TimeProvider _time;

    public OutboxLanes(IEnumerable<IChatPlatform> platforms, MovedChats moved, IOptions<OutboxOptions> options, TimeProvider time)
    {
        _platforms = platforms.ToDictionary(platform => platform.Name, platform => new PlatformLanes(platform, options.Value.Concurrency));
        (_moved, _time) = (moved, time);
    }

    /// <summary>How many messages are in memory.</summary>
    public int Count => _sequences.Count;

    /// <summary>The platforms that there are; what is for another one waits in the database.</summary>
    public IReadOnlyCollection<string> Platforms => _platforms.Keys;

    public DateTimeOffset NextAlarm => _asleep.TryPeek(out _, out var at) ? at : DateTimeOffset.MaxValue;

    public bool Has(long sequence) => _sequences.Contains(sequence);

    public void Add(PendingMessage message)
    {
        if (_sequences.Add(message.Sequence))
        {
            var lane = LaneOf(message.Message.To);
            lane.Add(message);
            Schedule(lane, _time.GetUtcNow());
        }
    }

    /// <summary>Looks at the lanes whose time has come.</summary>
    public void Wake()
    {
        var now = _time.GetUtcNow();
        while (_asleep.TryPeek(out var lane, out var at) && at <= now)
        {
            _asleep.Dequeue();
            lane?.Chat.Platform.Enqueue(lane);
        }
    }

    /// <summary>A lane that is to send its next parcel now; it must come back by <see cref="Finish"/>.</summary>
    public OutboxLane? Take()
    {
        var now = _time.GetUtcNow();
        foreach (var platform in _platforms.Values)
        {
            while (platform.Take(now) is { } lane)
            {
                if (lane.Chat.MaySend(now))
                {
                    platform.Sending++;
                    lane.Chat.Sending++;
                    lane.Next(lane.Chat.IsStaff && lane.Chat.IsGentle(now) ? platform.Platform.Capabilities.MaxTextLength : 0);
                    return lane;
                }

                // Another lane of the chat sends, or sleeps until the pause is over: it lets this one go on.
                lane.Chat.Hold(lane);
            }
        }

        return null;
    }

    /// <summary>A lane's try came to its end.</summary>
    public void Finish(OutboxLane lane, Outcome outcome)
    {
        var (chat, platform, now) = (lane.Chat, lane.Chat.Platform, _time.GetUtcNow());
        platform.Sending--;
        chat.Sending--;
        lane.Busy = false;
        switch (outcome)
        {
            case Outcome.Paused paused:
                Pause(lane, paused);
                break;
            case Outcome.TryAgain again:
                platform.Answers();
                outcome.Parcel.Attempts++;
                lane.Detours = 0;
                Sleep(lane, again.At);
                break;
            case Outcome.Split:
                lane.Apart = true;
                lane.PutBack();
                break;
            case Outcome.ThreadOpened opened:
                lane.Detours++;
                lane.PutBack();
                lane.MoveToFront(opened.First);
                break;
            case Outcome.ChatMoved moved:
                lane.Detours++;
                _chats.TryAdd((moved.OldChat.Platform, moved.NewChatId), chat);
                break;
            default:
                platform.Answers();
                chat.Reached();
                Forget(lane, outcome.Parcel);
                break;
        }

        Schedule(lane, now);
        while (chat.Release(now) is { } held)
        {
            platform.Enqueue(held);
            if (chat.IsGentle(now))
            {
                break;
            }
        }
    }

    /// <summary>Forgets chats that have nothing to send.</summary>
    public void Tidy()
    {
        var now = _time.GetUtcNow();
        foreach (var key in _chats.Where(entry => entry.Value.Lanes.Count == 0 && !entry.Value.IsGentle(now)).Select(entry => entry.Key).ToList())
        {
            _chats.Remove(key);
        }
    }

    private void Pause(OutboxLane lane, Outcome.Paused paused)
    {
        var (chat, platform) = (lane.Chat, lane.Chat.Platform);
        lane.PutBack();
        if (paused.WholePlatform)
        {
            platform.Pause(paused.Until);
            _asleep.Enqueue(null, platform.PausedUntil);
        }
        else
        {
            platform.Answers();
            if (paused.StaffMissing)
            {
                chat.Missed();
            }

            chat.Pause(paused.Until);
            Sleep(lane, chat.PausedUntil);
        }
    }

    private void Forget(OutboxLane lane, Parcel parcel)
    {
        lane.Forget();
        foreach (var message in parcel.All)
        {
            _sequences.Remove(message.Sequence);
            _sequences.ExceptWith(message.Replaces);
        }
    }

    private void Sleep(OutboxLane lane, DateTimeOffset until)
    {
        lane.Busy = true;
        _asleep.Enqueue(lane, until);
    }

    /// <summary>Puts a lane that is nowhere to where it belongs.</summary>
    private void Schedule(OutboxLane lane, DateTimeOffset now)
    {
        if (lane.Busy)
        {
            return;
        }

        if (lane.IsEmpty)
        {
            lane.Chat.Lanes.Remove(lane.Thread);
        }
        else if (lane.NextTryAt > now)
        {
            Sleep(lane, lane.NextTryAt);
        }
        else
        {
            lane.Busy = true;
            lane.Chat.Platform.Enqueue(lane);
        }
    }

    private OutboxLane LaneOf(ChatAddress to)
    {
        var chatId = _moved.Current(to.Platform, to.ChatId);
        if (!_chats.TryGetValue((to.Platform, chatId), out var chat))
        {
            var platform = _platforms[to.Platform];
            _chats[(to.Platform, chatId)] = chat = new OutboxChat(platform, _moved.IsStaffChat(platform.Platform, chatId));
        }

        var thread = to.Thread ?? "";
        if (!chat.Lanes.TryGetValue(thread, out var lane))
        {
            chat.Lanes[thread] = lane = new OutboxLane(chat, thread);
        }

        return lane;
    }
}
