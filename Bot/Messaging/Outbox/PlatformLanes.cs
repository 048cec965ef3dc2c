namespace Bot.Messaging.Outbox;

/// <summary>What a platform's lanes share: how many send at once, the pause that it asked for, and who comes first.</summary>
/// <param name="platform">The platform.</param>
/// <param name="concurrency">How many messages may be on their way at once.</param>
internal sealed class PlatformLanes(IChatPlatform platform, int concurrency)
{
    /// <summary>Every so many lanes it is the staff's turn, however many customers wait.</summary>
    private const int StaffShare = 8;

    private readonly Queue<OutboxLane> _customers = new();
    private readonly Queue<OutboxLane> _staff = new();
    private int _customersInARow;
    private bool _probing;

    public IChatPlatform Platform { get; } = platform;

    public int Sending { get; set; }

    public DateTimeOffset PausedUntil { get; private set; }

    public void Enqueue(OutboxLane lane) => (lane.Chat.IsStaff ? _staff : _customers).Enqueue(lane);

    /// <summary>Everything waits; afterwards one message shows whether it is over.</summary>
    public void Pause(DateTimeOffset until) =>
        (PausedUntil, _probing) = (until > PausedUntil ? until : PausedUntil, true);

    /// <summary>It answers again.</summary>
    public void Answers() => _probing = false;

    /// <summary>The next lane that is ready; null when there is none or the platform has enough.</summary>
    public OutboxLane? Take(DateTimeOffset now)
    {
        if (now < PausedUntil || Sending >= (_probing ? 1 : concurrency))
        {
            return null;
        }

        var staffFirst = _customers.Count == 0 || _customersInARow >= StaffShare;
        if (staffFirst && _staff.TryDequeue(out var lane))
        {
            _customersInARow = 0;
            return lane;
        }

        _customersInARow++;
        return _customers.TryDequeue(out lane) ? lane : null;
    }
}
