using Bot.Data;
using Bot.Messaging;
using Bot.Messaging.Outbox;

namespace Bot.Knowledge.Chat;

/// <summary>Brings to admins what they are told: where they asked, and to them alone where others read along.</summary>
internal sealed class FaqPost(OutboxWriter outbox)
{
    /// <summary>Answers what an admin did.</summary>
    public void Say(FaqScene scene, IEnumerable<FaqReply> replies)
    {
        foreach (var reply in replies)
        {
            Add(scene.Db, scene.Message, reply, reply.IsQuestion ? scene.Chat.Question : null, scene.Now);
        }
    }

    /// <summary>Answers somebody of whom nothing is remembered.</summary>
    public void Say(BotDbContext db, IncomingMessage message, RichText words, DateTimeOffset now) => Add(db, message, new FaqReply(words), null, now);

    /// <summary>Tells what came of something that was asked a while ago.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="to">Where it was asked.</param>
    /// <param name="reply">What came of it.</param>
    /// <param name="askedIn">The native id of what was done in passing to ask; null when it was no passing.</param>
    /// <param name="now">The time, UTC.</param>
    public void Tell(BotDbContext db, ChatAddress to, FaqReply reply, string? askedIn, DateTimeOffset now) =>
        outbox.Add(db, new SendMessage(to, ContentOf(reply)) { InAnswerTo = askedIn }, now);

    private void Add(BotDbContext db, IncomingMessage message, FaqReply reply, Guid? subject, DateTimeOffset now) => outbox.Add(
        db,
        new SendMessage(FaqScene.Place(message), ContentOf(reply))
        {
            Subject = subject,
            InAnswerTo = message.InPassing ? message.NativeId : null,
            Quiet = message.Side is ChatSide.Staff,
        },
        now);

    private static MessageContent ContentOf(FaqReply reply) => new()
    {
        Text = reply.Text,
        Buttons = [.. reply.Buttons.Where(row => row.Count > 0)],
        Files = reply.Files,
    };
}
