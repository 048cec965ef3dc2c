using Bot.Languages;
using Bot.Messaging;
using Microsoft.Extensions.Options;

namespace Bot.Conversations;

/// <summary>
/// Where the newest conversations stand, in memory: a form must open at once, with no time to ask the database. What is not here was
/// forgotten for room; then a form opens empty and loses nothing.
/// </summary>
internal sealed class Drafts(IOptions<ConversationOptions> options)
{
    private const int MostRemembered = 20_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<ChatAddress, LinkedListNode<(ChatAddress Chat, Draft Draft)>> _known = [];

    // The one that was touched last comes last.
    private readonly LinkedList<(ChatAddress Chat, Draft Draft)> _order = new();

    /// <summary>How a chat's conversation stands at a time; a question that is left open too long is over by then. Null when it is not remembered.</summary>
    public Draft? Of(ChatAddress chat, DateTimeOffset now)
    {
        lock (_lock)
        {
            return !_known.TryGetValue(chat, out var node) ? null : node.Value.Draft is var draft && IsOver(draft, now)
                ? draft with { State = ConversationState.Idle, Slots = Slots.None with { Ticket = draft.Slots.Ticket } }
                : draft;
        }
    }

    /// <summary>A conversation stands like this now.</summary>
    public void Keep(ChatAddress chat, Draft draft)
    {
        lock (_lock)
        {
            Drop(chat);
            _known[chat] = _order.AddLast((chat, draft));
            if (_known.Count > MostRemembered)
            {
                Drop(_order.First!.Value.Chat);
            }
        }
    }

    /// <summary>A conversation stood like this when the program began; what is known since is newer.</summary>
    public void Learn(ChatAddress chat, Draft draft)
    {
        lock (_lock)
        {
            if (!_known.ContainsKey(chat) && _known.Count < MostRemembered)
            {
                _known[chat] = _order.AddFirst((chat, draft));
            }
        }
    }

    /// <summary>Nothing is known of a chat any more.</summary>
    public void Forget(ChatAddress chat)
    {
        lock (_lock)
        {
            Drop(chat);
        }
    }

    private void Drop(ChatAddress chat)
    {
        if (_known.Remove(chat, out var node))
        {
            _order.Remove(node);
        }
    }

    private bool IsOver(Draft draft, DateTimeOffset now) =>
        !draft.State.IsDraft() && draft.State is not ConversationState.WithHuman && now - draft.At >= options.Value.SilentAfter;
}

/// <summary>Where one conversation stands.</summary>
/// <param name="State">What the customer is doing.</param>
/// <param name="Slots">What was collected.</param>
/// <param name="Prompt">The number of the newest prompt; 0 for none.</param>
/// <param name="Language">The language that is spoken with the customer.</param>
/// <param name="IsLanguageTold">Whether the customer chose it or writes in it; otherwise a newer hint counts.</param>
/// <param name="At">When the customer last did something, UTC.</param>
internal sealed record Draft(ConversationState State, Slots Slots, int Prompt, Language Language, bool IsLanguageTold, DateTimeOffset At)
{
    /// <summary>Where it stands when a question in between is left aside.</summary>
    public ConversationState Stands => State.Behind(Slots);
}
