namespace Bot.Messaging.Inbox;

/// <summary>A message on its way through the inbox: from its arrival until its turn is decided and saved.</summary>
/// <param name="message">The message as the platform gave it.</param>
/// <param name="arrivedAt">When it came, or was loaded after a restart: bursts are counted from it.</param>
internal sealed class QueuedMessage(IncomingMessage message, DateTimeOffset arrivedAt)
{
    private readonly TaskCompletionSource _durable = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private List<QueuedMessage>? _twins;
    private int _failures;

    /// <summary>The message; with its files once they are here.</summary>
    public IncomingMessage Message { get; private set; } = message;

    public DateTimeOffset ArrivedAt { get; } = arrivedAt;

    /// <summary>Its place in the order of arrival; 0 until it is known to be new.</summary>
    public long Sequence { get; private set; }

    /// <summary>Whether it is in the database for good.</summary>
    public bool Stored { get; private set; }

    /// <summary>Whether the database takes everything but this.</summary>
    public bool Rejected { get; private set; }

    /// <summary>Whether it takes up room in <see cref="Arrivals"/>: what is loaded from the database does not.</summary>
    public bool TakesRoom { get; private init; } = true;

    /// <summary>Whether its turn need not wait for a download.</summary>
    public bool FilesReady { get; private set; } = message.Files.Count == 0;

    /// <summary>The download, while it runs.</summary>
    public Task Fetching { get; set; } = Task.CompletedTask;

    /// <summary>Done when the platform may be told "received".</summary>
    public Task Durable => _durable.Task;

    public (string Platform, string NativeId) Key => (Message.From.Platform, Message.NativeId);

    /// <summary>What was stored before.</summary>
    public static QueuedMessage Loaded(InboxEntry entry, IncomingMessage message, DateTimeOffset now) =>
        new(message, now) { Sequence = entry.Sequence, Stored = true, TakesRoom = false };

    public void Number(long sequence) => Sequence = sequence;

    /// <summary>The same came again before this was stored: it shares this one's fate.</summary>
    public void AddTwin(QueuedMessage twin) => (_twins ??= []).Add(twin);

    /// <summary>It could not be stored while others could; returns how often that happened.</summary>
    public int FailedAlone() => ++_failures;

    public void Fill(IncomingMessage filled) => (Message, FilesReady) = (filled, true);

    public void Keep()
    {
        Stored = true;
        _durable.TrySetResult();
        _twins?.ForEach(twin => twin._durable.TrySetResult());
    }

    public void Reject(Exception why)
    {
        Rejected = true;
        _durable.TrySetException(why);
        _twins?.ForEach(twin => twin._durable.TrySetException(why));
    }
}
