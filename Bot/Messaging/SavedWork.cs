using System.Runtime.CompilerServices;
using Bot.Data;
using Bot.Messaging.Inbox;
using Bot.Messaging.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Bot.Messaging;

/// <summary>
/// Hands what was just saved to the loops that work on it, whoever saved it: outgoing messages to the outbox, notices to the
/// inbox. So nobody has to remember to, and nothing waits for a sweep.
/// </summary>
/// <param name="outbox">Where outgoing messages go.</param>
/// <param name="inbox">Where notices go.</param>
internal sealed class SavedWork(OutboxFeed outbox, Arrivals inbox) : SaveChangesInterceptor
{
    private readonly ConditionalWeakTable<DbContext, Work> _saving = [];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Collect(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Collect(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        HandOver(eventData.Context);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        HandOver(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public override void SaveChangesFailed(DbContextErrorEventData eventData) => Doubt(eventData.Context);

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Doubt(eventData.Context);
        return Task.CompletedTask;
    }

    public override void SaveChangesCanceled(DbContextEventData eventData) => Doubt(eventData.Context);

    public override Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default)
    {
        Doubt(eventData.Context);
        return Task.CompletedTask;
    }

    private void Collect(DbContext? context)
    {
        if (context is not BotDbContext db)
        {
            return;
        }

        // What was added needs no detecting, and detecting costs with every record of a batch.
        var detecting = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        _saving.AddOrUpdate(db, new Work(
            [.. db.ChangeTracker.Entries<OutboxMessage>().Where(entry => entry.State is EntityState.Added).Select(entry => entry.Entity)],
            [.. db.ChangeTracker.Entries<InboxEntry>()
                .Where(entry => entry.State is EntityState.Added && NoticeWriter.IsNotice(entry.Entity))
                .Select(entry => entry.Entity)]));
        db.ChangeTracker.AutoDetectChangesEnabled = detecting;
    }

    private void HandOver(DbContext? context)
    {
        // Inside somebody's own transaction it is not there for good yet: then the sweepers find it later.
        if (context is null || !_saving.TryGetValue(context, out var work) || context.Database.CurrentTransaction is not null)
        {
            return;
        }

        _saving.Remove(context);
        outbox.Post(new OutboxSignal.Saved([.. work.Messages.Where(message => message.Status is OutboxStatus.Pending)]));
        foreach (var notice in work.Notices)
        {
            inbox.Post(new InboxSignal.Noticed(notice));
        }
    }

    /// <summary>A failed save may have been done all the same (its answer was lost); what comes next must not overtake it.</summary>
    private void Doubt(DbContext? context)
    {
        if (context is not null && _saving.TryGetValue(context, out var work))
        {
            _saving.Remove(context);
            if (work.Messages.Count > 0)
            {
                outbox.Post(new OutboxSignal.Doubted());
            }
        }
    }

    private sealed record Work(IReadOnlyList<OutboxMessage> Messages, IReadOnlyList<InboxEntry> Notices);
}
