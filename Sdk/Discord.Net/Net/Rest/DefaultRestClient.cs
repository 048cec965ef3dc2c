#nullable enable

using System.Net;
using System.Text;

namespace Discord.Net.Rest;

/// <summary>The client over HTTP.</summary>
internal sealed class DefaultRestClient : IRestClient
{
    private readonly string _baseUrl;
    private readonly HttpClient _http;
    private CancellationToken _cancelToken = CancellationToken.None;

    public DefaultRestClient(string baseUrl, bool useProxy)
    {
        _baseUrl = baseUrl.EndsWith('/') ? baseUrl : baseUrl + "/";
        _http = new HttpClient(new SocketsHttpHandler
        {
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
            // Renewed now and then, so that a change of address in DNS is noticed.
            PooledConnectionLifetime = TimeSpan.FromMinutes(3),
            UseCookies = false,
            UseProxy = useProxy,
        });
    }

    public void SetHeader(string key, string? value)
    {
        _http.DefaultRequestHeaders.Remove(key);
        if (value is not null)
        {
            _http.DefaultRequestHeaders.TryAddWithoutValidation(key, value);
        }
    }

    public void SetCancelToken(CancellationToken cancelToken) => _cancelToken = cancelToken;

    public Task<RestResponse> SendAsync(
        string method, string endpoint, CancellationToken cancelToken, bool headerOnly = false, string? reason = null,
        IEnumerable<KeyValuePair<string, IEnumerable<string>>>? requestHeaders = null) =>
        Send(Message(method, endpoint, null, reason, requestHeaders), headerOnly, cancelToken);

    public Task<RestResponse> SendAsync(
        string method, string endpoint, string json, CancellationToken cancelToken, bool headerOnly = false, string? reason = null,
        IEnumerable<KeyValuePair<string, IEnumerable<string>>>? requestHeaders = null) =>
        Send(
            Message(method, endpoint, new StringContent(json, Encoding.UTF8, "application/json"), reason, requestHeaders),
            headerOnly, cancelToken);

    public Task<RestResponse> SendAsync(
        string method, string endpoint, IReadOnlyDictionary<string, object> multipartParams, CancellationToken cancelToken,
        bool headerOnly = false, string? reason = null,
        IEnumerable<KeyValuePair<string, IEnumerable<string>>>? requestHeaders = null) =>
        Send(Message(method, endpoint, MultipartForm.Of(multipartParams), reason, requestHeaders), headerOnly, cancelToken);

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage Message(
        string method, string endpoint, HttpContent? content, string? reason,
        IEnumerable<KeyValuePair<string, IEnumerable<string>>>? headers)
    {
        var message = new HttpRequestMessage(HttpMethod.Parse(method), _baseUrl + endpoint) { Content = content };
        if (reason is not null)
        {
            message.Headers.Add("X-Audit-Log-Reason", Uri.EscapeDataString(reason));
        }

        foreach (var (name, values) in headers ?? [])
        {
            message.Headers.Add(name, values);
        }

        return message;
    }

    // Not disposed: that would close the streams of a form, which a second attempt sends again.
    private async Task<RestResponse> Send(HttpRequestMessage message, bool headerOnly, CancellationToken cancelToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(_cancelToken, cancelToken);
        var response = await _http.SendAsync(message, either.Token).ConfigureAwait(false);
        var headers = response.Headers.ToDictionary(h => h.Key, h => h.Value.First(), StringComparer.OrdinalIgnoreCase);
        var stream = headerOnly && response.IsSuccessStatusCode
            ? null
            : await response.Content.ReadAsStreamAsync(either.Token).ConfigureAwait(false);
        return new RestResponse(response.StatusCode, headers, stream);
    }
}
