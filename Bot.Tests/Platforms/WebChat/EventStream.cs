using System.Net.Http.Headers;
using System.Text.Json;

namespace Bot.Tests.Platforms.WebChat;

/// <summary>What one page hears, read as it comes.</summary>
internal sealed class EventStream : IDisposable
{
    private readonly HttpResponseMessage _response;
    private readonly StreamReader _reader;

    private EventStream(HttpResponseMessage response, StreamReader reader) => (_response, _reader) = (response, reader);

    /// <summary>The words of a message event.</summary>
    public static string TextOf(JsonElement message) =>
        string.Concat(message.GetProperty("text").EnumerateArray().Select(span => span.GetProperty("text").GetString()));

    public static async Task<EventStream> OpenAsync(WebChatHost host, string token, long after = 0)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/chat/events");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Add("Last-Event-ID", $"{after}");
        var response = await host.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        return new EventStream(response, new StreamReader(await response.Content.ReadAsStreamAsync()));
    }

    /// <summary>The next block, of whatever kind, as its lines; null when the stream ended.</summary>
    public async Task<IReadOnlyList<string>?> BlockAsync()
    {
        var lines = new List<string>();
        while (await _reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30)) is { } line)
        {
            if (line.Length == 0)
            {
                return lines;
            }

            lines.Add(line);
        }

        return null;
    }

    /// <summary>The next event with an id.</summary>
    public async Task<(long Id, JsonElement Message)> NextAsync()
    {
        while (true)
        {
            var block = await BlockAsync() ?? throw new EndOfStreamException();
            if (block is [var id, var data] && id.StartsWith("id: ", StringComparison.Ordinal))
            {
                return (long.Parse(id[4..], System.Globalization.CultureInfo.InvariantCulture), JsonDocument.Parse(data["data: ".Length..]).RootElement);
            }
        }
    }

    /// <summary>Reads until everything that was said before is told.</summary>
    public async Task<IReadOnlyList<(long Id, JsonElement Message)>> PastAsync()
    {
        var past = new List<(long, JsonElement)>();
        while (true)
        {
            var block = await BlockAsync() ?? throw new EndOfStreamException();
            if (block[0] == "event: now")
            {
                return past;
            }

            if (block is [var id, var data] && id.StartsWith("id: ", StringComparison.Ordinal))
            {
                past.Add((long.Parse(id[4..], System.Globalization.CultureInfo.InvariantCulture), JsonDocument.Parse(data["data: ".Length..]).RootElement));
            }
        }
    }

    public void Dispose()
    {
        _reader.Dispose();
        _response.Dispose();
    }
}
