using System.Collections.Frozen;
using Bot.Data;
using Microsoft.EntityFrameworkCore;

namespace Bot.Messaging.Inbox;

/// <summary>Lets the handler of its side decide a turn in a unit of work, and marks the turn's entries as handled there.</summary>
internal sealed class TurnDecider(IEnumerable<ITurnHandler> handlers, IEnumerable<IAsideHandler> asides, ILogger<TurnDecider> logger)
{
    private static readonly Func<ILogger, ChatSide, string, long, IDisposable?> _scope =
        LoggerMessage.DefineScope<ChatSide, string, long>("{ChatSide} turn on {Platform}, {TurnId}");

    private readonly FrozenDictionary<ChatSide, ITurnHandler> _handlers = handlers.ToFrozenDictionary(handler => handler.Side);

    private readonly IReadOnlyList<IAsideHandler> _asides = [.. asides];

    /// <summary>The stored entries of turns, for a unit of work that is to change them.</summary>
    public static async Task<Dictionary<long, InboxEntry>> EntriesAsync(
        BotDbContext db, IEnumerable<InboxTurn> turns, CancellationToken cancellationToken)
    {
        var sequences = turns.SelectMany(turn => turn.Messages).Where(message => message.Stored).Select(message => message.Sequence).ToList();
        return sequences.Count == 0
            ? []
            : await db.Inbox
                .Where(entry => sequences.Contains(entry.Sequence))
                .ToDictionaryAsync(entry => entry.Sequence, cancellationToken);
    }

    /// <summary>Decides a turn. What the database says was handled or removed meanwhile is left out.</summary>
    public async Task DecideAsync(
        BotDbContext db, InboxTurn turn, IReadOnlyDictionary<long, InboxEntry> entries, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var pending = Pending(turn, entries);
        if (pending.Count > 0)
        {
            using var scope = Scope(turn);
            IReadOnlyList<IncomingMessage> messages = [.. pending.Select(one => one.Message.Message)];
            foreach (var aside in _asides)
            {
                messages = messages is [] ? [] : await aside.HandleAsync(db, messages, now, cancellationToken);
            }

            // Where all of it was an aside, how the chat is waited for stays as it was.
            turn.Outcome = messages is [] ? null : await Handler(turn).HandleAsync(db, messages, now, cancellationToken);
            pending.ForEach(one => one.Entry.Handled(now));
        }
    }

    /// <summary>Gives a turn up: a dead letter and, when <paramref name="apologize"/>, an apology.</summary>
    public async Task BuryAsync(
        BotDbContext db, InboxTurn turn, string reference, bool apologize, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var pending = Pending(turn, await EntriesAsync(db, [turn], cancellationToken));
        pending.ForEach(one => one.Entry.Died(reference, now));
        if (apologize && pending.Count > 0)
        {
            using var scope = Scope(turn);
            await ApologizeAsync(db, turn, [.. pending.Select(one => one.Message.Message)], reference, now, cancellationToken);
        }
    }

    private async Task ApologizeAsync(
        BotDbContext db, InboxTurn turn, IReadOnlyList<IncomingMessage> messages, string reference, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var aside in _asides)
        {
            messages = messages is [] ? [] : await aside.ApologizeAsync(db, messages, reference, now, cancellationToken);
        }

        if (messages is not [])
        {
            await Handler(turn).ApologizeAsync(db, messages, reference, now, cancellationToken);
        }
    }

    private static List<(QueuedMessage Message, InboxEntry Entry)> Pending(InboxTurn turn, IReadOnlyDictionary<long, InboxEntry> entries)
    {
        var pending = new List<(QueuedMessage, InboxEntry)>(turn.Messages.Count);
        foreach (var message in turn.Messages)
        {
            if (entries.TryGetValue(message.Sequence, out var entry) && entry.Status is InboxStatus.Pending)
            {
                pending.Add((message, entry));
            }
        }

        return pending;
    }

    private IDisposable? Scope(InboxTurn turn) =>
        _scope(logger, turn.Lane.Key.Side, turn.Lane.Key.Address.Platform, turn.Messages[0].Sequence);

    private ITurnHandler Handler(InboxTurn turn) => _handlers.TryGetValue(turn.Lane.Key.Side, out var handler)
        ? handler
        : throw new InvalidOperationException($"Nobody handles turns of the side {turn.Lane.Key.Side}.");
}
