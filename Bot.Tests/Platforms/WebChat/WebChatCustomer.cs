using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Bot.Platforms.WebChat;
using Bot.Tests.Support;

namespace Bot.Tests.Platforms.WebChat;

/// <summary>A visitor with the page open: speaks by its requests and listens to its stream.</summary>
internal sealed class WebChatCustomer : ICustomerDriver
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient _http;
    private readonly string _token;
    private readonly List<(string Label, string Token)> _buttons = [];
    private readonly List<string> _heard = [];
    private StreamReader? _stream;
    private string _last = "";

    private WebChatCustomer(HttpClient http, string token, string language) => (_http, _token, Language) = (http, token, language);

    public string ChatId => WebChatSession.FromToken(_token)!.Value.ChatId;

    public string Language { get; }

    public static async Task<WebChatCustomer> OpenAsync(HttpClient http, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/session");
        request.Headers.AcceptLanguage.ParseAdd(language);
        using var response = await http.SendAsync(request);
        return new WebChatCustomer(http, (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!, language);
    }

    public async Task ArrivesAsync()
    {
        using var request = Request(HttpMethod.Get, "/chat/events", null);
        var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        _stream = new StreamReader(await response.Content.ReadAsStreamAsync());
    }

    public Task SaysAsync(string text) => PostAsync(new { id = _last = NewId(), text });

    public Task EditsLastAsync(string text) => PostAsync(new { id = NewId(), text, edits = _last });

    public async Task SendsFileAsync(string name, string caption = "")
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(_last = NewId()), "id" },
            { new StringContent(caption), "caption" },
            { new ByteArrayContent([1, 2, 3]), "file", name },
        };
        using var response = await SendAsync("/chat/files", form);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    public Task PressesAsync(string label) => PostAsync(new { id = NewId(), button = _buttons.Last(button => button.Label == label).Token });

    public Task PressesOldAsync(string label) => PostAsync(new { id = NewId(), button = _buttons.First(button => button.Label == label).Token });

    public async Task<string> HearsAsync(string part)
    {
        using var patience = new CancellationTokenSource(_patience);
        try
        {
            while (await _stream!.ReadLineAsync(patience.Token) is { } line)
            {
                if (line.StartsWith("data: {", StringComparison.Ordinal) && Hear(JsonDocument.Parse(line["data: ".Length..]).RootElement) is { } text
                    && text.Contains(part, StringComparison.Ordinal))
                {
                    return text;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Told below.
        }

        throw new InvalidOperationException($"\"{part}\" was not heard, but:\n{string.Join("\n---\n", _heard)}");
    }

    /// <summary>Sends whatever is given, for those who want to see it refused.</summary>
    public Task<HttpResponseMessage> SendAsync(string path, HttpContent content) => _http.SendAsync(Request(HttpMethod.Post, path, content));

    public ValueTask DisposeAsync()
    {
        _stream?.Dispose();
        return ValueTask.CompletedTask;
    }

    private static string NewId() => Guid.CreateVersion7().ToString();

    private string? Hear(JsonElement message)
    {
        if (!message.TryGetProperty("text", out var spans) || spans.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        if (message.TryGetProperty("buttons", out var rows) && rows.ValueKind == JsonValueKind.Array)
        {
            _buttons.AddRange(rows.EnumerateArray().SelectMany(row => row.EnumerateArray())
                .Select(button => (button.GetProperty("label").GetString()!, button.GetProperty("token").GetString()!)));
        }

        _heard.Add(EventStream.TextOf(message));
        return _heard[^1];
    }

    private async Task PostAsync(object message)
    {
        using var response = await SendAsync("/chat/messages", JsonContent.Create(message));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    private HttpRequestMessage Request(HttpMethod method, string path, HttpContent? content)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        request.Headers.AcceptLanguage.ParseAdd(Language);
        return request;
    }
}
