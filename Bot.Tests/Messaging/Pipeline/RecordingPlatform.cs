using Bot.Messaging;

namespace Bot.Tests.Messaging.Pipeline;

/// <summary>A platform that notes what it is given and answers as it is told; otherwise everything arrives.</summary>
internal sealed class RecordingPlatform(string name = "test") : IChatPlatform
{
    private readonly Lock _lock = new();
    private readonly List<Delivery> _tries = [];
    private readonly List<(Delivery Delivery, IReadOnlyList<string> Ids)> _arrived = [];
    private readonly Dictionary<string, Queue<DeliveryResult>> _script = [];
    private int _lastId;

    public string Name => name;

    public PlatformCapabilities Capabilities { get; set; } = new()
    {
        MaxTextLength = 4096,
        MaxDownloadBytes = 20_000_000,
        MaxUploadBytes = 50_000_000,
        Threads = true,
        Edits = true,
        Reactions = true,
    };

    public ChatAddress? StaffChat { get; set; } = new ChatAddress(name, "staff");

    /// <summary>Decides an answer; null: as scripted, or else it arrives.</summary>
    public Func<Delivery, CancellationToken, Task<DeliveryResult?>> Answer { get; set; } = (_, _) => Task.FromResult<DeliveryResult?>(null);

    public Func<ChatAddress, string, DeliveryResult>? AnswerOpen { get; set; }

    public Func<string, Stream?> File { get; set; } = _ => null;

    public List<(ChatAddress Chat, string Title)> OpenedThreads { get; } = [];

    public IReadOnlyList<Delivery> Tries => Locked(() => _tries.ToList());

    /// <summary>What arrived, in order.</summary>
    public IReadOnlyList<(Delivery Delivery, IReadOnlyList<string> Ids)> Arrived => Locked(() => _arrived.ToList());

    /// <summary>The words that arrived in a chat, in order.</summary>
    public IReadOnlyList<string> TextsIn(string chatId) =>
        [.. Arrived.Where(one => one.Delivery.Message.To.ChatId == chatId).Select(one => TextOf(one.Delivery.Message))];

    public static string TextOf(OutgoingMessage message) => message switch
    {
        SendMessage send => send.Content.Text.ToString(),
        ShowLatest show => show.Content.Text.ToString(),
        ReviseMessage revise => revise.Content.Text.ToString(),
        _ => message.GetType().Name,
    };

    /// <summary>The next answers in a chat.</summary>
    public void Script(string chatId, params DeliveryResult[] results)
    {
        lock (_lock)
        {
            _script[chatId] = new Queue<DeliveryResult>(results);
        }
    }

    /// <summary>It arrives, whatever is answered.</summary>
    public void ArrivesUnnoticed(Delivery delivery) => Locked(() => _arrived.Add((delivery, [$"m{++_lastId}"])));

    public async Task<DeliveryResult> DeliverAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        Locked(() => _tries.Add(delivery));
        var answer = await Answer(delivery, cancellationToken);
        lock (_lock)
        {
            answer ??= _script.TryGetValue(delivery.Message.To.ChatId, out var script) && script.TryDequeue(out var next) ? next : null;
            if (answer is null)
            {
                var id = delivery is { ExistingMessageId: { } existing, Message: ShowLatest or ReviseMessage } ? existing : $"m{++_lastId}";
                answer = new DeliveryResult.Sent([id]);
            }

            if (answer is DeliveryResult.Sent sent)
            {
                _arrived.Add((delivery, sent.MessageIds));
            }

            return answer;
        }
    }

    public Task<DeliveryResult> OpenThreadAsync(ChatAddress chat, string title, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var answer = AnswerOpen?.Invoke(chat, title) ?? new DeliveryResult.Sent([$"t{++_lastId}"]);
            if (answer is DeliveryResult.Sent)
            {
                OpenedThreads.Add((chat, title));
            }

            return Task.FromResult(answer);
        }
    }

    public Task<Stream?> OpenFileAsync(string nativeFileId, CancellationToken cancellationToken) => Task.FromResult(File(nativeFileId));

    private void Locked(Action action)
    {
        lock (_lock)
        {
            action();
        }
    }

    private T Locked<T>(Func<T> action)
    {
        lock (_lock)
        {
            return action();
        }
    }
}
