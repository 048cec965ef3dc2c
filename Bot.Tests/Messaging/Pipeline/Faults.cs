using System.Data.Common;
using Bot.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Bot.Tests.Messaging.Pipeline;

/// <summary>Makes a database fail as it is told: a save before or after it was done, or (a killed process) everything from now on.</summary>
internal sealed class Faults : DbCommandInterceptor, ISaveChangesInterceptor
{
    private volatile bool _dead;

    public bool IsDead => _dead;

    public Func<DbContext, Exception?> BeforeSave { get; set; } = _ => null;

    public Func<DbContext, Exception?> AfterSave { get; set; } = _ => null;

    /// <summary>From now on nothing reaches the database, as if the process were gone.</summary>
    public void Kill() => _dead = true;

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Alive(result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Alive(result));

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) =>
        Alive(result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Alive(result));

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        BeforeSave((BotDbContext)eventData.Context!) is { } fault ? throw fault : ValueTask.FromResult(Alive(result));

    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default) =>
        AfterSave((BotDbContext)eventData.Context!) is { } fault ? throw fault : ValueTask.FromResult(result);

    private T Alive<T>(T result) => _dead ? throw new InvalidOperationException("The process is dead.") : result;
}
