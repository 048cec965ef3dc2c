#nullable enable

using System.Collections.Concurrent;
using System.Net;
using Discord.Net.Rest;

namespace Discord.Net.Queue;

/// <summary>
/// Sends requests no faster than Discord allows, and again where their <see cref="RequestOptions.RetryMode"/> says so.
/// Which requests share a limit is learnt from the answers.
/// </summary>
internal sealed class RequestQueue(TimeProvider time)
{
    private static readonly TimeSpan PauseAfterFault = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Forget = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, string> _names = new();
    private readonly ConcurrentDictionary<(string Name, string Major), Bucket> _buckets = new();
    private readonly GlobalLimit _global = new(time);
    private long _sweptAt = time.Elapsed().Ticks;

    /// <summary>Raised when a request has to wait: with what Discord said, or null when its limit was known to be used up.</summary>
    public Func<RestRequest, RateLimitInfo?, Task> RateLimitTriggered { get; init; } = (_, _) => Task.CompletedTask;

    /// <summary>Told what a <see cref="RequestOptions.RatelimitCallback"/> has thrown.</summary>
    public Func<Exception, Task> CallbackFailed { get; init; } = _ => Task.CompletedTask;

    /// <summary>Sends a request.</summary>
    /// <returns>The body of the answer; null when the request asked for none.</returns>
    /// <exception cref="HttpException">Discord refused.</exception>
    /// <exception cref="RateLimitedException">There is a rate limit, and the request is not to wait for its end.</exception>
    /// <exception cref="TimeoutException">The time for the request is over.</exception>
    public async Task<Stream?> SendAsync(RestRequest request, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var bucket = BucketOf(request.Route);
            if (!await bucket.EnterAsync(() => MayWaitAsync(request, null), cancellationToken).ConfigureAwait(false))
            {
                continue;
            }

            if (await AttemptAsync(request, bucket, cancellationToken).ConfigureAwait(false) is not { } response)
            {
                await PauseAfterFaultAsync(request, cancellationToken).ConfigureAwait(false);
            }
            else if (response.StatusCode is >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices)
            {
                return response.Stream;
            }
            else
            {
                await RefusedAsync(request, bucket, response, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    // Null when the request is to be tried again because nothing came back in time.
    private async Task<RestResponse?> AttemptAsync(RestRequest request, Bucket bucket, CancellationToken cancellationToken)
    {
        RateLimitInfo? info = null;
        try
        {
            if (!request.Route.IsExemptFromGlobalLimit)
            {
                await _global.EnterAsync(cancellationToken).ConfigureAwait(false);
            }

            var response = await request.SendAsync(cancellationToken).ConfigureAwait(false);
            info = new RateLimitInfo(response.Headers, request.Endpoint, time.GetUtcNow());
            return response;
        }
        catch (TimeoutException) when (request.Retries(RetryMode.RetryTimeouts))
        {
            return null;
        }
        finally
        {
            bucket.Leave(info);
            if (info is not null)
            {
                Learn(request.Route, bucket, info);
                // Not waited for: however long the caller thinks about it, the answer is here.
                _ = TellAsync(request, info);
            }

            Sweep();
        }
    }

    private async Task TellAsync(RestRequest request, RateLimitInfo info)
    {
        try
        {
            await (request.Options.RatelimitCallback?.Invoke(info) ?? Task.CompletedTask).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            await CallbackFailed(fault).ConfigureAwait(false);
        }
    }

    private async Task RefusedAsync(RestRequest request, Bucket bucket, RestResponse response, CancellationToken cancellationToken)
    {
        var refusal = Refusal.Read(response);
        switch (response.StatusCode)
        {
            case HttpStatusCode.TooManyRequests:
                var info = new RateLimitInfo(response.Headers, request.Endpoint, time.GetUtcNow());
                Obey(request.Route, bucket, refusal, info);
                await MayWaitAsync(request, info).ConfigureAwait(false);
                break;
            case HttpStatusCode.BadGateway when request.Retries(RetryMode.Retry502):
                await PauseAfterFaultAsync(request, cancellationToken).ConfigureAwait(false);
                break;
            default:
                throw refusal.ToException(response, request);
        }
    }

    // Only faults use up the time that a request may take: a rate limit is waited out however long it is, unless that is not wanted.
    private Task PauseAfterFaultAsync(RestRequest request, CancellationToken cancellationToken) =>
        time.GetUtcNow() + PauseAfterFault > request.TimeoutAt
            ? throw new TimeoutException($"{request} was not done in time.")
            : time.NapAsync(PauseAfterFault, cancellationToken);

    private void Obey(Route route, Bucket bucket, Refusal refusal, RateLimitInfo info)
    {
        var wait = refusal.RetryAfter
            ?? (info.RetryAfter is { } seconds ? TimeSpan.FromSeconds(seconds) : info.ResetsIn);
        if (info.IsGlobal || refusal.IsGlobal)
        {
            _global.Pause(wait);
        }
        else
        {
            bucket.Pause(wait);
            BucketOf(route).Pause(wait);
        }
    }

    private async Task MayWaitAsync(RestRequest request, RateLimitInfo? info)
    {
        await RateLimitTriggered(request, info).ConfigureAwait(false);
        if (!request.Retries(RetryMode.RetryRatelimit))
        {
            throw new RateLimitedException(request);
        }
    }

    private Bucket BucketOf(Route route) =>
        _buckets.GetOrAdd((_names.GetValueOrDefault(route.Name, route.Name), route.Major), static (_, t) => new Bucket(t), time);

    private void Learn(Route route, Bucket bucket, RateLimitInfo info)
    {
        if (info.Bucket is not { } name)
        {
            return;
        }

        _names[route.Name] = name;
        var known = _buckets.GetOrAdd((name, route.Major), bucket);
        if (known != bucket)
        {
            known.Adopt(info);
            bucket.Retire();
        }
    }

    // Every channel and every interaction has its bucket: those of no more use go.
    private void Sweep()
    {
        var now = time.Elapsed();
        var before = Interlocked.Read(ref _sweptAt);
        if (now - new TimeSpan(before) < Forget || Interlocked.CompareExchange(ref _sweptAt, now.Ticks, before) != before)
        {
            return;
        }

        foreach (var (key, bucket) in _buckets)
        {
            if (now - bucket.LastUsedAt > Forget)
            {
                _buckets.TryRemove(key, out _);
            }
        }
    }
}
