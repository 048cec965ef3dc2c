#nullable enable

using Discord.Net.Rest;

namespace Discord.Net.Queue;

/// <summary>A request on its way; it may be sent more than once.</summary>
internal sealed class RestRequest : IRequest
{
    private readonly Func<CancellationToken, Task<RestResponse>> _send;

    public RestRequest(
        string method, string endpoint, RequestOptions options, DateTimeOffset now,
        Func<CancellationToken, Task<RestResponse>> send)
    {
        Method = method;
        Endpoint = endpoint;
        Options = options;
        Route = Route.Of(method, endpoint);
        TimeoutAt = options.Timeout is { } milliseconds ? now.AddMilliseconds(milliseconds) : null;
        _send = send;
    }

    public string Method { get; }

    public string Endpoint { get; }

    public Route Route { get; }

    public RequestOptions Options { get; }

    public DateTimeOffset? TimeoutAt { get; }

    public bool Retries(RetryMode fault) => Options.RetryMode is { } mode && (mode & fault) != 0;

    public Task<RestResponse> SendAsync(CancellationToken cancellationToken) => _send(cancellationToken);

    public override string ToString() => $"{Method} {Endpoint}";
}
