using System.Threading.Channels;

namespace Bot.Platforms.WebChat;

/// <summary>
/// The pages that are open now, by chat. They are only woken: what was said they read in the chat's history, which is the same
/// for a page that was open and one that comes back, so that neither can miss or double anything.
/// </summary>
internal sealed class OpenPages
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<OpenPage>> _byChat = [];

    /// <summary>A page opens; it leaves when it is disposed of.</summary>
    public OpenPage Open(string chatId)
    {
        var page = new OpenPage(this, chatId);
        lock (_lock)
        {
            if (!_byChat.TryGetValue(chatId, out var pages))
            {
                _byChat[chatId] = pages = [];
            }

            pages.Add(page);
        }

        return page;
    }

    /// <summary>Something new was said in the chat.</summary>
    public void Wake(string chatId)
    {
        lock (_lock)
        {
            foreach (var page in _byChat.GetValueOrDefault(chatId) ?? [])
            {
                page.Wake();
            }
        }
    }

    private void Close(OpenPage page)
    {
        lock (_lock)
        {
            if (_byChat.TryGetValue(page.ChatId, out var pages) && pages.Remove(page) && pages.Count == 0)
            {
                _byChat.Remove(page.ChatId);
            }
        }
    }

    /// <summary>One open page.</summary>
    internal sealed class OpenPage(OpenPages pages, string chatId) : IDisposable
    {
        // Room for one: being woken twice is being woken.
        private readonly Channel<bool> _calls = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

        public string ChatId => chatId;

        public void Wake() => _calls.Writer.TryWrite(true);

        /// <summary>Waits until something new was said since the last time.</summary>
        public async Task WokenAsync(CancellationToken cancellationToken) => await _calls.Reader.ReadAsync(cancellationToken);

        public void Dispose() => pages.Close(this);
    }
}
