using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Telegram.Wire;

namespace Bot.Tests.Fakes.Telegram.Updates;

/// <summary>getUpdates. https://core.telegram.org/bots/api#getupdates</summary>
internal sealed class LongPolling(World world)
{
    /// <summary>Telegram's longest poll, in seconds.</summary>
    private const long LongestPoll = 50;

    private TaskCompletionSource<ApiRefusal?>? _waiting;

    /// <summary>Null when polling is allowed.</summary>
    public Func<bool> WebhookIsSet { get; set; } = () => false;

    public bool SomebodyWaits => _waiting is not null;

    public async Task<JsonNode> GetUpdates(CallParameters call, CancellationToken aborted)
    {
        var limit = (int)Math.Clamp(call.LongOrNull("limit") ?? 100, 1, 100);
        var poll = new TaskCompletionSource<ApiRefusal?>(TaskCreationOptions.RunContinuationsAsynchronously);
        ITimer? timer;
        lock (world.Gate)
        {
            var timeout = Begin(call);
            if (timeout == TimeSpan.Zero || world.Updates.Pending.Count > 0)
            {
                return Take(limit);
            }

            // Its time runs from before anybody can see that the poll waits.
            timer = world.NetworkClock.CreateTimer(_ => poll.TrySetResult(null), null, timeout, Timeout.InfiniteTimeSpan);
            _waiting = poll;
            world.Changed();
        }

        await using (timer)
        {
            await Sleep(poll, aborted);
        }

        lock (world.Gate)
        {
            return Take(limit);
        }
    }

    /// <summary>Ends the poll that is waiting: at once with what there is, or with a refusal.</summary>
    public void Wake(ApiRefusal? refusal = null)
    {
        var woken = _waiting;
        _waiting = null;
        woken?.TrySetResult(refusal);
    }

    /// <summary>Something arrived: answers the poll that waits, if one does.</summary>
    public void WakeIfAny()
    {
        if (world.Updates.Pending.Count > 0)
        {
            Wake();
        }
    }

    private TimeSpan Begin(CallParameters call)
    {
        if (WebhookIsSet())
        {
            throw new ApiException(new ApiRefusal(
                409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"));
        }

        if (call.Has("allowed_updates"))
        {
            world.Updates.Allow(call.JsonOrNull("allowed_updates"));
        }

        Wake(new ApiRefusal(
            409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"));
        Confirm(call.LongOrNull("offset") ?? 0);
        return TimeSpan.FromSeconds(Math.Clamp(call.LongOrNull("timeout") ?? 0, 0, LongestPoll));
    }

    // A negative offset means: only so many from the end, and forget all before.
    private void Confirm(long offset)
    {
        if (offset > 0)
        {
            world.Updates.Confirm(u => u.Id < offset);
        }
        else if (offset < 0)
        {
            var kept = world.Updates.Pending.TakeLast((int)-offset).ToHashSet();
            world.Updates.Confirm(u => !kept.Contains(u));
        }
    }

    private async Task Sleep(TaskCompletionSource<ApiRefusal?> poll, CancellationToken aborted)
    {
        try
        {
            if (await poll.Task.WaitAsync(aborted) is { } refusal)
            {
                throw new ApiException(refusal);
            }
        }
        finally
        {
            lock (world.Gate)
            {
                _waiting = _waiting == poll ? null : _waiting;
            }
        }
    }

    private JsonArray Take(int limit)
    {
        var taken = new JsonArray();
        foreach (var update in world.Updates.Pending.Take(limit))
        {
            update.Deliveries++;
            taken.Add(JsonNode.Parse(update.Json));
        }

        return taken;
    }
}
