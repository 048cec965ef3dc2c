using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Messaging;

namespace Bot.Platforms.Discord;

/// <summary>
/// What was heard on the gateway that the package does not pass on: the roles that people have at this moment (the package keeps the
/// first it hears of), what was filled into forms (it knows only their oldest kind), and that a session began in which what was
/// missed is not repeated.
/// </summary>
internal sealed class GatewayNotes
{
    private const int ModalSubmit = 5;
    private const int ManyMessages = 20_000;
    private const int ManyForms = 2_000;

    private static readonly string[] _worthHearing = ["\"MESSAGE_CREATE\"", "\"MESSAGE_UPDATE\"", "\"INTERACTION_CREATE\"", "\"READY\""];

    private readonly Lock _lock = new();
    private readonly RecentMap<ulong, IReadOnlyList<ulong>> _roles = new(ManyMessages);
    private readonly RecentMap<ulong, JsonObject> _forms = new(ManyForms);

    /// <summary>A session began: what was said before it is not repeated. Raised before the package hears of it.</summary>
    public event Action? SessionBegan;

    /// <summary>The roles of whoever wrote a message or began an interaction, at that moment; null when not told.</summary>
    /// <param name="id">The message or the interaction.</param>
    public IReadOnlyList<ulong>? RolesAt(ulong id)
    {
        lock (_lock)
        {
            return _roles.TryGet(id, out var roles) ? roles : null;
        }
    }

    /// <summary>The <c>data</c> of a submitted form, as Discord sent it; null when none was heard.</summary>
    /// <param name="interactionId">The interaction.</param>
    public JsonObject? FormOf(ulong interactionId)
    {
        lock (_lock)
        {
            return _forms.TryGet(interactionId, out var form) ? form : null;
        }
    }

    /// <summary>Takes notes of a frame.</summary>
    /// <returns>The frame as the package is to see it: without what it would stumble over.</returns>
    public string Hear(string frame)
    {
        if (!_worthHearing.Any(name => frame.Contains(name, StringComparison.Ordinal)))
        {
            return frame;
        }

        try
        {
            return JsonNode.Parse(frame) is JsonObject { } all && Read(all) ? all.ToJsonString() : frame;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            // It is not for us to say what is wrong with it.
            return frame;
        }
    }

    // Whether the frame was changed.
    private bool Read(JsonObject frame)
    {
        if (frame["d"] is not JsonObject about)
        {
            return false;
        }

        switch ((string?)frame["t"])
        {
            case "READY":
                SessionBegan?.Invoke();
                return false;
            case "MESSAGE_CREATE" or "MESSAGE_UPDATE":
                NoteRoles(about);
                return false;
            case "INTERACTION_CREATE":
                NoteRoles(about);
                return Simplify(about);
            default:
                return false;
        }
    }

    private void NoteRoles(JsonObject about)
    {
        if (IdOf(about["id"]) is { } id && about["member"] is JsonObject member && member["roles"] is JsonArray roles)
        {
            IReadOnlyList<ulong> known = [.. roles.Select(IdOf).OfType<ulong>()];
            lock (_lock)
            {
                _roles.Set(id, known);
            }
        }
    }

    private bool Simplify(JsonObject interaction)
    {
        if (interaction["data"] is not JsonObject data)
        {
            return false;
        }

        if ((int?)interaction["type"] == ModalSubmit && IdOf(interaction["id"]) is { } id)
        {
            var whole = data.DeepClone().AsObject();
            lock (_lock)
            {
                _forms.Set(id, whole);
            }

            data["components"] = new JsonArray();
            return true;
        }

        // A message that was picked may consist of parts that are newer than the package; its words are not among them.
        if (data["resolved"] is JsonObject resolved && resolved["messages"] is JsonObject messages)
        {
            foreach (var message in messages.Select(pair => pair.Value).OfType<JsonObject>())
            {
                message["components"] = new JsonArray();
            }

            return true;
        }

        return false;
    }

    private static ulong? IdOf(JsonNode? node) => Snowflakes.Parse((node as JsonValue)?.ToString());
}
