using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Messaging;

namespace Bot.Platforms.WebChat;

/// <summary>
/// Tells one open page everything, once and in order: first what was said after the page's last event, then what is said, as
/// server-sent events (WHATWG HTML, "Server-sent events") whose ids are the outbox's sequence numbers.
/// </summary>
internal sealed class WebChatStream(OpenPages pages, ChatHistory history, WebChatRenderer renderer, TimeProvider time)
{
    private const int PageOfHistory = 200;

    /// <summary>How often an idle stream says that it is alive, so that proxies keep it and pages notice when it is dead.</summary>
    public static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Numbers are given when something is decided, in microseconds; of two things decided at once the later may be stored first.
    /// So the stream looks back that far and leaves out what it told.
    /// </summary>
    private const long LookBack = 60_000_000;

    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes until the page leaves or the program stops.</summary>
    /// <param name="chatId">The page's chat.</param>
    /// <param name="after">The number of the last event that the page has; 0 for none.</param>
    /// <param name="response">Where to.</param>
    /// <param name="cancellationToken">The page left, or the program is stopping.</param>
    public async Task WriteAsync(string chatId, long after, HttpResponse response, CancellationToken cancellationToken)
    {
        // It can be woken before it reads, so that nothing falls between.
        using var page = pages.Open(chatId);
        using var timer = new PeriodicTimer(Heartbeat, time);
        var told = new Told(after);
        await WriteAsync(response, "retry: 2000\n\n", cancellationToken);
        await CatchUpAsync(chatId, told, response, cancellationToken);
        await WriteAsync(response, "event: now\ndata: {}\n\n", cancellationToken);

        var beat = timer.WaitForNextTickAsync(cancellationToken).AsTask();
        var woken = page.WokenAsync(cancellationToken);
        while (true)
        {
            if (await Task.WhenAny(woken, beat) == beat)
            {
                await beat;
                await WriteAsync(response, ": still here\n\n", cancellationToken);
                beat = timer.WaitForNextTickAsync(cancellationToken).AsTask();
            }
            else
            {
                await woken;
                woken = page.WokenAsync(cancellationToken);
            }

            // At every beat as well: where several nodes run, it is another one that delivers.
            await CatchUpAsync(chatId, told, response, cancellationToken);
        }
    }

    private async Task CatchUpAsync(string chatId, Told told, HttpResponse response, CancellationToken cancellationToken)
    {
        var after = Math.Max(told.Floor, told.Newest - LookBack);
        IReadOnlyList<(long Sequence, OutgoingMessage Message)> said;
        do
        {
            said = await history.AfterAsync(WebChatPlatform.PlatformName, chatId, after, PageOfHistory, cancellationToken);
            foreach (var (sequence, message) in said)
            {
                after = sequence;
                if (told.Add(sequence) && renderer.Render(message, SequenceKey.Of(sequence)) is { } seen)
                {
                    var id = sequence.ToString(CultureInfo.InvariantCulture);
                    await WriteAsync(response, $"id: {id}\ndata: {JsonSerializer.Serialize(seen, _json)}\n\n", cancellationToken);
                }
            }
        }
        while (said.Count == PageOfHistory);
    }

    private static async Task WriteAsync(HttpResponse response, string text, CancellationToken cancellationToken)
    {
        await response.WriteAsync(text, cancellationToken);
        await response.Body.FlushAsync(cancellationToken);
    }

    /// <summary>What one page was told.</summary>
    private sealed class Told(long floor)
    {
        private readonly HashSet<long> _recent = [];

        /// <summary>What the page had before.</summary>
        public long Floor => floor;

        public long Newest { get; private set; }

        /// <summary>False when it was told already.</summary>
        public bool Add(long sequence)
        {
            Newest = Math.Max(Newest, sequence);
            if (_recent.Count > 2 * PageOfHistory)
            {
                _recent.RemoveWhere(old => old <= Newest - LookBack);
            }

            return _recent.Add(sequence);
        }
    }
}
