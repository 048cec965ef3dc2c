using Bot.Data;
using Bot.Messaging;
using Bot.Tickets;

namespace Bot.Desk;

/// <summary>Answers a customer with words that were prepared; without a key, tells the agent which there are.</summary>
internal sealed class CannedAnswers(CannedReplies replies, StaffReplies answers, StaffPost staff, StaffTexts texts)
{
    /// <summary>The command's name.</summary>
    public const string Name = "canned";

    private const int Shown = 80;

    /// <summary>The command.</summary>
    public static CommandSpec Command { get; } = new(Name, new CommandParameter("reply", CommandParameterKind.Choice));

    /// <summary>Does what the order's words say: a key, or nothing.</summary>
    public void Do(BotDbContext db, Ticket? ticket, StaffOrder order, DateTimeOffset now)
    {
        if (order.Argument.Length == 0)
        {
            staff.Answer(db, order.From, List(texts.Book.Say("staff.canned.list")), now);
        }
        else if (replies.Named(order.Argument) is not { } reply)
        {
            staff.Answer(db, order.From, List(texts.Book.Say("staff.canned.unknown", ("key", order.Argument))), now);
        }
        else if (ticket is null)
        {
            staff.Answer(db, order.From, texts.Book.Say("staff.command.where", ("command", Name)), now);
        }
        else
        {
            var words = replies.WordsFor(reply, ticket, order.By.Agent.FirstName);
            answers.Answer(db, ticket, new StaffMessage(order.By, words) { From = order.From, IsPrepared = true }, now);
        }
    }

    private RichText List(RichText head) => replies.All.Count == 0
        ? texts.Book.Say("staff.canned.none")
        : RichText.Lines([head, .. replies.All.Select(reply => texts.Book.Say("staff.canned.line", ("key", reply.Key), ("words", Short(reply))))]);

    private string Short(CannedReplyOptions reply)
    {
        var words = CannedReplies.WordsIn(reply, texts.Book.Language).ReplaceLineEndings(" ");
        return words.Length <= Shown ? words : CleanText.Cut(words, Shown) + "…";
    }
}
