using Bot.Data;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Messaging.Outbox;
using Bot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Messaging.Pipeline;

/// <summary>What every test of inbox and outbox needs: a database file, a platform, a clock, and processes that use them.</summary>
public abstract class PipelineFixture : IDisposable
{
    private readonly PipelineDatabase _database = new();

    private protected RecordingPlatform Platform { get; } = new();

    private protected ManualTime Time { get; } = new();

    /// <summary>Settings, where they differ from the defaults.</summary>
    private protected Dictionary<string, string> Settings { get; } = [];

    public void Dispose()
    {
        _database.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected Task<PipelineProcess> StartAsync(Action<IServiceCollection>? more = null, Action<PipelineProcess>? beforeStart = null) =>
        PipelineProcess.StartAsync(_database, [Platform], Time, Settings.Select(setting => (setting.Key, setting.Value)), more, beforeStart);

    /// <summary>Looks into the database.</summary>
    private protected T Stored<T>(Func<BotDbContext, T> look)
    {
        using var db = _database.Open();
        return look(db);
    }

    private protected bool NothingPending() => Stored(db =>
        !db.Outbox.Any(row => row.Status == OutboxStatus.Pending) && !db.Inbox.Any(entry => entry.Status == InboxStatus.Pending));

    private protected OutboxStatus StatusOf(string text) => Stored(db =>
        db.Outbox.AsNoTracking().ToList().Single(row => RecordingPlatform.TextOf(row.Message()) == text).Status);

    /// <summary>Has something sent, as the rest of the program would.</summary>
    private protected Task SendAsync(PipelineProcess process, params OutgoingMessage[] messages) => process.SaveAsync(db =>
    {
        foreach (var message in messages)
        {
            process.Get<OutboxWriter>().Add(db, message, Time.GetUtcNow());
        }
    });

    private protected static SendMessage Send(string chat, string text, string? thread = null) =>
        new(new ChatAddress("test", chat, thread), new MessageContent { Text = text });
}
