namespace Bot.Messaging.Outbox;

/// <summary>A chat with something to send: what all its lanes share, above all the pause that its platform asked for.</summary>
/// <param name="platform">Its platform.</param>
/// <param name="isStaff">Whether the staff sit there.</param>
internal sealed class OutboxChat(PlatformLanes platform, bool isStaff)
{
    /// <summary>For so long after a pause only one message at a time is sent: many at once would only be refused again.</summary>
    private static readonly TimeSpan _gentle = TimeSpan.FromMinutes(1);

    private readonly Queue<OutboxLane> _held = new();
    private int _missing;

    public PlatformLanes Platform { get; } = platform;

    public bool IsStaff { get; } = isStaff;

    public Dictionary<string, OutboxLane> Lanes { get; } = [];

    public int Sending { get; set; }

    public DateTimeOffset PausedUntil { get; private set; }

    /// <summary>How often in a row the staff's chat could not be reached.</summary>
    public int Misses { get; private set; }

    public bool IsGentle(DateTimeOffset now) => PausedUntil > DateTimeOffset.MinValue && now < PausedUntil + _gentle;

    public bool MaySend(DateTimeOffset now) => now >= PausedUntil && (Sending == 0 || !IsGentle(now));

    public void Pause(DateTimeOffset until) => PausedUntil = until > PausedUntil ? until : PausedUntil;

    /// <summary>Whether nobody has said yet that the chat cannot be reached; several may find out at once.</summary>
    public bool IsFirstMiss() => Interlocked.Exchange(ref _missing, 1) == 0;

    public void Missed() => Misses++;

    public void Reached()
    {
        Misses = 0;
        Interlocked.Exchange(ref _missing, 0);
    }

    /// <summary>A lane waits until another one of the chat has sent, or tried to.</summary>
    public void Hold(OutboxLane lane) => _held.Enqueue(lane);

    /// <summary>A lane that may stop waiting; null when there is none.</summary>
    public OutboxLane? Release(DateTimeOffset now) => MaySend(now) && _held.TryDequeue(out var lane) ? lane : null;
}
