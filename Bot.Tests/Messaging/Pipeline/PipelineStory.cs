using Bot.Messaging;

namespace Bot.Tests.Messaging.Pipeline;

/// <summary>Something that happens to a pipeline in a property test.</summary>
internal abstract record Event
{
    /// <summary>People write, a few messages at once, in one or more chats.</summary>
    public sealed record Said(IReadOnlyList<(int Chat, bool IsText)> Messages) : Event
    {
        public override string ToString() => $"Said {string.Join(' ', Messages.Select(one => $"{one.Chat}{(one.IsText ? "text" : "button")}"))}";
    }

    /// <summary>A platform brings again what it brought before.</summary>
    public sealed record SaidAgain(int Which) : Event;

    /// <summary>The next turns of a chat fail: so many tries.</summary>
    public sealed record HandlerFails(int Chat, int Tries) : Event;

    /// <summary>The next saves fail, before or after they are done.</summary>
    public sealed record SavesFail(int Count, bool AfterIsDone) : Event;

    /// <summary>A platform's next answers in a chat.</summary>
    public sealed record Answers(int Chat, IReadOnlyList<Answer> What) : Event
    {
        public override string ToString() => $"Answers to {Chat}: {string.Join(' ', What)}";
    }

    /// <summary>Time passes.</summary>
    public sealed record Passes(int Milliseconds) : Event;

    /// <summary>The program is stopped and started.</summary>
    public sealed record Restarted : Event;

    /// <summary>The program is killed and started.</summary>
    public sealed record Killed : Event;
}

/// <summary>What a platform answers.</summary>
internal enum Answer
{
    Arrives,
    Throttled,
    PlatformThrottled,
    Off,
    DoesNotArrive,
    ArrivesButNobodySaysSo,
}

/// <summary>Lets a story happen on a database file, and holds the pipeline to its promises at the end.</summary>
internal sealed class PipelineStory(PipelineDatabase database) : IDisposable
{
    private readonly Bot.Tests.Support.ManualTime _time = new();
    private readonly RecordingPlatform _platform = new();
    private readonly List<IncomingMessage> _said = [];
    private readonly List<(IncomingMessage[] Messages, Task Accepted)> _brought = [];
    private readonly Dictionary<string, int> _handlerFailures = [];
    private readonly Dictionary<string, Queue<Answer>> _answers = [];
    private readonly Lock _lock = new();
    private int _saveFailures;
    private bool _afterDone;
    private bool _doublesAllowed;
    private PipelineProcess? _process;

    public void Dispose() => database.Dispose();

    public async Task HappensAsync(IEnumerable<Event> events)
    {
        _platform.Answer = (delivery, _) => Task.FromResult(AnswerTo(delivery));
        _process = await StartAsync();
        foreach (var what in events)
        {
            await HappensAsync(what);
        }

        await EndsWellAsync();
        await _process.StopAsync();
        PipelinePromises.Check(database, _platform, _said, _doublesAllowed);
    }

    private async Task HappensAsync(Event what)
    {
        switch (what)
        {
            case Event.Said said:
                var messages = said.Messages.Select(one => Message(one.Chat, one.IsText)).ToArray();
                Bring(messages);
                break;
            case Event.SaidAgain again when _said.Count > 0:
                // A platform repeats what it brought last, and older things one by one.
                Bring([_said[again.Which % _said.Count]], again: true);
                break;
            case Event.HandlerFails fails:
                lock (_lock)
                {
                    _handlerFailures[$"chat{fails.Chat}"] = fails.Tries;
                }

                break;
            case Event.SavesFail fails:
                (_saveFailures, _afterDone) = (fails.Count, fails.AfterIsDone);
                break;
            case Event.Answers answers:
                lock (_lock)
                {
                    _answers[$"chat{answers.Chat}"] = new Queue<Answer>(answers.What);
                }

                break;
            case Event.Passes passes:
                _time.Advance(TimeSpan.FromMilliseconds(passes.Milliseconds));
                await Task.Delay(1);
                break;
            case Event.Restarted:
                await _process!.StopAsync();
                await StartAgainAsync();
                break;
            case Event.Killed:
                // Whatever was on its way may have arrived without being noted.
                _doublesAllowed = true;
                await _process!.KillAsync();
                await StartAgainAsync();
                break;
        }
    }

    private IncomingMessage Message(int chat, bool isText)
    {
        var id = $"{_said.Count:D5}";
        var message = isText ? Says.Text($"chat{chat}", id) : Says.Button($"chat{chat}", id);
        _said.Add(message);
        return message;
    }

    private void Bring(IncomingMessage[] messages, bool again = false)
    {
        if (again && _brought.Any(one => !one.Accepted.IsCompletedSuccessfully && one.Messages.Contains(messages[0])))
        {
            return; // It is on its way; a platform keeps its order.
        }

        _brought.Add((messages, _process!.Inbox.AcceptAsync(messages, CancellationToken.None)));
    }

    private async Task StartAgainAsync()
    {
        _process = await StartAsync();
        var unacknowledged = _brought.Where(one => !one.Accepted.IsCompletedSuccessfully).Select(one => one.Messages).ToList();
        _brought.Clear();
        foreach (var messages in unacknowledged)
        {
            Bring(messages);
        }
    }

    private async Task EndsWellAsync()
    {
        await _process!.UntilAsync(() => _brought.TrueForAll(one => one.Accepted.IsCompleted), TimeSpan.FromMilliseconds(200));
        Assert.All(_brought.Select(one => one.Accepted), accepted => Assert.True(accepted.IsCompletedSuccessfully, $"{accepted.Exception}"));
        await _process.UntilAsync(() => PipelinePromises.IsNothingPending(database), TimeSpan.FromSeconds(1));
    }

    private Task<PipelineProcess> StartAsync() => PipelineProcess.StartAsync(
        database, [_platform], _time, [("Inbox:BatchSize", "4"), ("Inbox:Capacity", "25"), ("Outbox:Concurrency", "3"), ("Outbox:Capacity", "10")],
        beforeStart: process =>
        {
            process.Faults.BeforeSave = _ => SaveFault(afterDone: false);
            process.Faults.AfterSave = _ => SaveFault(afterDone: true);
            process.Customers.Before = (_, turn, _) => HandlerFault(turn);
        });

    private IOException? SaveFault(bool afterDone) =>
        afterDone == _afterDone && Interlocked.Decrement(ref _saveFailures) >= 0 ? new IOException("as the story has it") : null;

    private void HandlerFault(IReadOnlyList<IncomingMessage> turn)
    {
        lock (_lock)
        {
            var chat = turn[0].From.ChatId;
            if (_handlerFailures.TryGetValue(chat, out var left) && left > 0)
            {
                _handlerFailures[chat] = left - 1;
                throw new InvalidOperationException("as the story has it");
            }
        }
    }

    private DeliveryResult? AnswerTo(Delivery delivery)
    {
        lock (_lock)
        {
            var answer = _answers.TryGetValue(delivery.Message.To.ChatId, out var script) && script.TryDequeue(out var next) ? next : Answer.Arrives;
            switch (answer)
            {
                case Answer.Throttled:
                    return new DeliveryResult.Throttled(TimeSpan.FromSeconds(2));
                case Answer.PlatformThrottled:
                    return new DeliveryResult.Throttled(TimeSpan.FromSeconds(1), WholePlatform: true);
                case Answer.Off:
                    return new DeliveryResult.Off("as the story has it");
                case Answer.DoesNotArrive:
                    return new DeliveryResult.Unknown("as the story has it");
                case Answer.ArrivesButNobodySaysSo:
                    _doublesAllowed = true;
                    _platform.ArrivesUnnoticed(delivery);
                    return new DeliveryResult.Unknown("as the story has it");
                default:
                    return null;
            }
        }
    }
}
