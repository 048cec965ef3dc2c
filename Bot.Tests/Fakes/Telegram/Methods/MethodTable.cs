using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Telegram.Updates;
using Bot.Tests.Fakes.Telegram.Wire;

namespace Bot.Tests.Fakes.Telegram.Methods;

/// <summary>A call with the world it is to change; a method runs under the world's gate.</summary>
internal sealed record Call(World World, CallParameters Parameters);

/// <summary>All methods the fake knows, found whatever their case, as at Telegram.</summary>
internal sealed class MethodTable
{
    private readonly Dictionary<string, (string Name, Func<Call, JsonNode?> Method)> _methods = new(StringComparer.OrdinalIgnoreCase);

    public MethodTable(WebhookDelivery webhook, LongPolling polling)
    {
        WebhookMethods.AddTo(this, webhook, polling);
        SendingMethods.AddTo(this);
        AlbumMethods.AddTo(this);
        CopyMethods.AddTo(this);
        EditMethods.AddTo(this);
        DeleteMethods.AddTo(this);
        TopicMethods.AddTo(this);
        ChatMethods.AddTo(this);
        ReactionMethods.AddTo(this);
        PressMethods.AddTo(this);
        ProfileMethods.AddTo(this);
        FileMethods.AddTo(this);
    }

    public IEnumerable<string> Names => _methods.Values.Select(m => m.Name);

    public void Add(string name, Func<Call, JsonNode?> method) => _methods[name] = (name, method);

    /// <summary>Telegram's spelling of a known method; an unknown one as it came.</summary>
    public string NameOf(string method) =>
        method.Equals("getUpdates", StringComparison.OrdinalIgnoreCase) ? "getUpdates"
        : _methods.TryGetValue(method, out var known) ? known.Name : method;

    public Func<Call, JsonNode?>? Find(string method) => _methods.TryGetValue(method, out var known) ? known.Method : null;
}
