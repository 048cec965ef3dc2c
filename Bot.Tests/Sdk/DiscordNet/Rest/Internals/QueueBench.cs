using System.Net;
using Bot.Tests.Support;
using Discord;
using Discord.Net.Queue;
using Discord.Net.Rest;

namespace Bot.Tests.Sdk.DiscordNet.Rest.Internals;

/// <summary>A request queue under a hand clock; what it sends is answered by the test.</summary>
internal sealed class QueueBench
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly List<Sending> _sent = [];

    private int _limited;

    public QueueBench() => Queue = new RequestQueue(Time)
    {
        RateLimitTriggered = (_, _) =>
        {
            Interlocked.Increment(ref _limited);
            return Task.CompletedTask;
        },
    };

    public ManualTime Time { get; } = new();

    public RequestQueue Queue { get; }

    public IReadOnlyList<string> Sent
    {
        get
        {
            lock (_sent)
            {
                return [.. _sent.Select(s => s.Name)];
            }
        }
    }

    /// <summary>Asks; the task ends when the answer has been given.</summary>
    public Task Ask(string name, string method = "POST", string endpoint = "channels/1/messages", RetryMode mode = RetryMode.AlwaysRetry)
    {
        var options = new RequestOptions { RetryMode = mode };
        return Queue.SendAsync(new RestRequest(method, endpoint, options, Time.GetUtcNow(), _ => Send(name)), CancellationToken.None);
    }

    /// <summary>Answers the oldest sent request of a name that has no answer.</summary>
    public async Task Answer(
        string name, HttpStatusCode status = HttpStatusCode.OK, string body = "{}", params (string Name, string Value)[] headers)
    {
        var sending = await Until(() => _sent.FirstOrDefault(s => s.Name == name && !s.Answer.Task.IsCompleted));
        var all = headers.ToDictionary(h => h.Name, h => h.Value, StringComparer.OrdinalIgnoreCase);
        sending.Answer.SetResult(new RestResponse(status, all, new MemoryStream(System.Text.Encoding.UTF8.GetBytes(body))));
    }

    /// <summary>Fails the oldest sent request of a name that has no answer.</summary>
    public async Task Fail(string name) =>
        (await Until(() => _sent.FirstOrDefault(s => s.Name == name && !s.Answer.Task.IsCompleted)))
            .Answer.SetException(new HttpRequestException("The line was cut."));

    /// <summary>Waits until some request has met a limit.</summary>
    public Task LimitIsMet() => Until(() => Volatile.Read(ref _limited) > 0 ? _sent : null);

    /// <summary>Lets the clock go on until so many have been sent.</summary>
    public Task SentAre(int count) => Until(() =>
    {
        if (_sent.Count >= count)
        {
            return _sent;
        }

        Time.Advance(TimeSpan.FromMilliseconds(10));
        return null;
    });

    public static (string Name, string Value)[] Limit(int limit, int remaining, double resetAfter, string bucket = "b") =>
    [
        ("X-RateLimit-Limit", $"{limit}"), ("X-RateLimit-Remaining", $"{remaining}"),
        ("X-RateLimit-Reset-After", FormattableString.Invariant($"{resetAfter}")), ("X-RateLimit-Bucket", bucket),
    ];

    private Task<RestResponse> Send(string name)
    {
        var sending = new Sending(name, new TaskCompletionSource<RestResponse>(TaskCreationOptions.RunContinuationsAsynchronously));
        lock (_sent)
        {
            _sent.Add(sending);
        }

        return sending.Answer.Task;
    }

    private async Task<T> Until<T>(Func<T?> find)
        where T : class
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            lock (_sent)
            {
                if (find() is { } found)
                {
                    return found;
                }
            }

            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private sealed record Sending(string Name, TaskCompletionSource<RestResponse> Answer);
}
