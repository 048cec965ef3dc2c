using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram.Updates;

/// <summary>An update on its way to the bot.</summary>
internal sealed class QueuedUpdate(long id, string json, long chatId)
{
    public long Id { get; } = id;

    /// <summary>Serialised when it happened: later edits do not change what is already on its way.</summary>
    public string Json { get; } = json;

    public long ChatId { get; } = chatId;

    public int Deliveries { get; set; }

    /// <summary>Out of its order or a second time: an offset that passes over it does not take it away unseen.</summary>
    public bool IsSticky { get; init; }

    public int Attempts { get; set; }

    public bool IsUnderWay { get; set; }

    /// <summary>A webhook refused it; it waits for its next attempt.</summary>
    public bool IsResting { get; set; }
}

/// <summary>Updates that the bot has not confirmed. Everything here happens under the world's gate.</summary>
internal sealed class UpdateQueue(World world, Random random)
{
    private static readonly HashSet<string> _offByDefault = ["chat_member", "message_reaction", "message_reaction_count"];
    private readonly List<QueuedUpdate> _pending = [];
    private readonly List<QueuedUpdate> _history = [];
    private List<QueuedUpdate>? _held;
    private HashSet<string>? _allowed;
    private long _nextId = 100_000_001;

    /// <summary>Somebody to wake when there is something new: the long poll or the webhook.</summary>
    public Action Arrived { get; set; } = () => { };

    /// <summary>Every update is handed out twice with this probability (0 to 1), the second time after the next ones.</summary>
    public double DuplicateProbability { get; set; }

    public IReadOnlyList<QueuedUpdate> Pending => _pending;

    public IReadOnlyCollection<string>? Allowed => _allowed;

    /// <summary>Null and empty both mean: everything but what is off by default.</summary>
    public void Allow(JsonNode? types) =>
        _allowed = types is JsonArray { Count: > 0 } list ? [.. list.Select(t => t!.GetValue<string>())] : null;

    /// <summary>Queues an update unless the bot did not ask for its kind.</summary>
    public void Push(string type, JsonNode payload, long chatId)
    {
        if (_allowed?.Contains(type) ?? !_offByDefault.Contains(type))
        {
            PushRaw(new JsonObject { [type] = payload }, chatId);
        }
    }

    /// <summary>Queues whatever it is given, with the next update_id unless it brings its own.</summary>
    public long PushRaw(JsonObject update, long chatId)
    {
        var id = update["update_id"]?.GetValue<long>() ?? _nextId++;
        var numbered = new JsonObject { ["update_id"] = id };
        foreach (var (name, value) in update.Where(p => p.Key != "update_id"))
        {
            numbered[name] = value?.DeepClone();
        }

        var json = numbered.ToJsonString();
        Enqueue(new QueuedUpdate(id, json, chatId) { IsSticky = _held is not null });
        if (DuplicateProbability > 0 && random.NextDouble() < DuplicateProbability)
        {
            Enqueue(new QueuedUpdate(id, json, chatId) { IsSticky = true });
        }

        return id;
    }

    /// <summary>Hands the newest updates out once more, under their old numbers, as after a lost confirmation.</summary>
    public void RepeatLast(int count)
    {
        foreach (var old in _history.TakeLast(count).ToList())
        {
            _pending.Add(new QueuedUpdate(old.Id, old.Json, old.ChatId) { IsSticky = true });
        }

        Announce();
    }

    /// <summary>Keeps new updates back until <see cref="LetGo"/>.</summary>
    public void Hold() => _held ??= [];

    public void LetGo(Func<IReadOnlyList<QueuedUpdate>, IEnumerable<QueuedUpdate>> order)
    {
        var held = _held ?? [];
        _held = null;
        _pending.AddRange(order(held));
        Announce();
    }

    /// <summary>In an order decided by the seed.</summary>
    public void LetGoShuffled() => LetGo(held =>
    {
        var shuffled = held.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    });

    public void Confirm(Func<QueuedUpdate, bool> which) => _pending.RemoveAll(u => which(u) && (!u.IsSticky || u.Deliveries > 0));

    public void Drop() => _pending.Clear();

    private void Enqueue(QueuedUpdate update)
    {
        _history.Add(update);
        (_held ?? _pending).Add(update);
        Announce();
    }

    private void Announce()
    {
        Arrived();
        world.Changed();
    }
}
