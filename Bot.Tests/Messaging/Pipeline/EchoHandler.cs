using Bot.Data;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Messaging.Outbox;

namespace Bot.Tests.Messaging.Pipeline;

/// <summary>Answers every turn with the ids and words of its messages, so that what arrives tells what was handled, in which order, how often.</summary>
internal sealed class EchoHandler(ChatSide side, OutboxWriter outbox) : ITurnHandler
{
    private readonly Lock _lock = new();

    public ChatSide Side => side;

    public bool WaitForMore { get; set; }

    /// <summary>Runs before a turn is decided; may throw, or stage more.</summary>
    public Action<BotDbContext, IReadOnlyList<IncomingMessage>, DateTimeOffset> Before { get; set; } = (_, _, _) => { };

    public Action<IReadOnlyList<IncomingMessage>> BeforeApology { get; set; } = _ => { };

    /// <summary>Turns that were tried, also those that were tried again.</summary>
    public List<IReadOnlyList<IncomingMessage>> Tried { get; } = [];

    public static string Answer(params string[] ids) => $"did {string.Join('+', ids)}";

    public Task<TurnOutcome> HandleAsync(BotDbContext db, IReadOnlyList<IncomingMessage> turn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            Tried.Add(turn);
        }

        Before(db, turn, now);
        Say(db, turn, Answer([.. turn.Select(message => message.NativeId)]), now);
        return Task.FromResult(new TurnOutcome(WaitForMore));
    }

    public Task ApologizeAsync(BotDbContext db, IReadOnlyList<IncomingMessage> turn, string reference, DateTimeOffset now, CancellationToken cancellationToken)
    {
        BeforeApology(turn);
        Say(db, turn, $"sorry {string.Join('+', turn.Select(message => message.NativeId))} {reference}", now);
        return Task.CompletedTask;
    }

    private void Say(BotDbContext db, IReadOnlyList<IncomingMessage> turn, string text, DateTimeOffset now) =>
        outbox.Add(db, new SendMessage(turn[0].From, new MessageContent { Text = text }), now);
}
