namespace Discord.Net.Rest;

/// <summary>What carries a request to Discord and its answer back; a client asks its <see cref="RestClientProvider"/> for one.</summary>
public interface IRestClient : IDisposable
{
    /// <summary>Sets a header that is sent with every request; a null value takes it away.</summary>
    /// <param name="key">The header's name.</param>
    /// <param name="value">The header's value.</param>
    void SetHeader(string key, string value);

    /// <summary>Sets a token that cancels whatever this client does.</summary>
    /// <param name="cancelToken">Cancelled when the owner logs out.</param>
    void SetCancelToken(CancellationToken cancelToken);

    /// <summary>Sends a request without a body.</summary>
    /// <param name="method">GET, POST, PUT, PATCH or DELETE.</param>
    /// <param name="endpoint">The path under the base address, without a leading slash.</param>
    /// <param name="cancelToken">Cancels this request.</param>
    /// <param name="headerOnly">Whether the body of a success is of no interest.</param>
    /// <param name="reason">What the guild's audit log shows as the reason.</param>
    /// <param name="requestHeaders">Headers of this request only.</param>
    Task<RestResponse> SendAsync(
        string method, string endpoint, CancellationToken cancelToken, bool headerOnly = false, string reason = null,
        IEnumerable<KeyValuePair<string, IEnumerable<string>>> requestHeaders = null);

    /// <summary>Sends a request with a JSON body.</summary>
    /// <param name="method">GET, POST, PUT, PATCH or DELETE.</param>
    /// <param name="endpoint">The path under the base address, without a leading slash.</param>
    /// <param name="json">The body.</param>
    /// <param name="cancelToken">Cancels this request.</param>
    /// <param name="headerOnly">Whether the body of a success is of no interest.</param>
    /// <param name="reason">What the guild's audit log shows as the reason.</param>
    /// <param name="requestHeaders">Headers of this request only.</param>
    Task<RestResponse> SendAsync(
        string method, string endpoint, string json, CancellationToken cancelToken, bool headerOnly = false, string reason = null,
        IEnumerable<KeyValuePair<string, IEnumerable<string>>> requestHeaders = null);

    /// <summary>Sends a form: texts, bytes, streams and files by their field names.</summary>
    /// <param name="method">GET, POST, PUT, PATCH or DELETE.</param>
    /// <param name="endpoint">The path under the base address, without a leading slash.</param>
    /// <param name="multipartParams">The fields; <c>payload_json</c> is the body that would go without files.</param>
    /// <param name="cancelToken">Cancels this request.</param>
    /// <param name="headerOnly">Whether the body of a success is of no interest.</param>
    /// <param name="reason">What the guild's audit log shows as the reason.</param>
    /// <param name="requestHeaders">Headers of this request only.</param>
    Task<RestResponse> SendAsync(
        string method, string endpoint, IReadOnlyDictionary<string, object> multipartParams, CancellationToken cancelToken,
        bool headerOnly = false, string reason = null,
        IEnumerable<KeyValuePair<string, IEnumerable<string>>> requestHeaders = null);
}
