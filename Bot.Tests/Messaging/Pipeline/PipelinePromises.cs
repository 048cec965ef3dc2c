using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Messaging.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Bot.Tests.Messaging.Pipeline;

/// <summary>What the pipeline promises, whatever happened.</summary>
internal static class PipelinePromises
{
    public static bool IsNothingPending(PipelineDatabase database)
    {
        using var db = database.Open();
        return !db.Inbox.Any(entry => entry.Status == InboxStatus.Pending) && !db.Outbox.Any(row => row.Status == OutboxStatus.Pending);
    }

    public static void Check(PipelineDatabase database, RecordingPlatform platform, IReadOnlyList<IncomingMessage> said, bool doublesAllowed)
    {
        using var db = database.Open();
        var answers = db.Outbox.AsNoTracking().OrderBy(row => row.Sequence).ToList();
        var entries = db.Inbox.AsNoTracking().ToList();

        Assert.Equal(said.Select(message => message.NativeId), entries.Select(entry => entry.NativeId).Order(StringComparer.Ordinal));
        Assert.All(entries, entry => Assert.NotEqual(InboxStatus.Pending, entry.Status));
        Assert.All(answers, row => Assert.Equal(OutboxStatus.Sent, row.Status));
        foreach (var chat in said.GroupBy(message => message.From.ChatId))
        {
            var ofChat = answers.Where(row => row.ChatId == chat.Key).ToList();

            // Each message has exactly one effect (an answer, or a dead letter's apology), in the order in which they were said.
            Assert.Equal(chat.Select(message => message.NativeId), ofChat.SelectMany(IdsIn));

            // Each answer arrives, the first time in the order of the answers, and twice only when its fate was unknown.
            var arrived = platform.Arrived.Where(one => one.Delivery.Message.To.ChatId == chat.Key).Select(one => one.Delivery.Key).ToList();
            Assert.Equal(ofChat.Select(row => SequenceKey.Of(row.Sequence)), arrived.Distinct());
            Assert.True(doublesAllowed || arrived.Count == ofChat.Count, $"Doubled without need: {string.Join(' ', arrived)}");
        }

        var apologies = answers.Select(row => RecordingPlatform.TextOf(row.Message())).Where(text => text.StartsWith("sorry", StringComparison.Ordinal));
        Assert.Equal(
            entries.Where(entry => entry.Status is InboxStatus.Dead).Select(entry => entry.FailureReference).Distinct().Order(),
            apologies.Select(text => text.Split(' ')[2]).Order());
    }

    private static string[] IdsIn(OutboxMessage row) => RecordingPlatform.TextOf(row.Message()).Split(' ')[1].Split('+');
}
