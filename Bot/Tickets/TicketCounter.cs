using Bot.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Tickets;

/// <summary>
/// The last number that was given to a ticket. One row; raised in the same save as the ticket, so that no number is lost or
/// given twice: of two savers at once the second fails and is played again.
/// </summary>
public sealed class TicketCounter
{
    /// <summary>The number before the first one: a first customer need not know that they are the first.</summary>
    private const long BeforeFirst = 1000;

    private TicketCounter()
    {
    }

    /// <summary>Always 1.</summary>
    public int Id { get; private set; } = 1;

    /// <summary>The number that was given last.</summary>
    public long Last { get; private set; } = BeforeFirst;

    /// <summary>Takes the next number; it is used up once <paramref name="db"/> is saved.</summary>
    internal static async Task<TicketNumber> NextAsync(BotDbContext db, CancellationToken cancellationToken)
    {
        var counter = await db.TicketCounters.FindAsync([1], cancellationToken) ?? db.TicketCounters.Add(new TicketCounter()).Entity;
        return new TicketNumber(++counter.Last);
    }
}

internal sealed class TicketCounterConfiguration : IEntityTypeConfiguration<TicketCounter>
{
    public void Configure(EntityTypeBuilder<TicketCounter> builder)
    {
        builder.ToTable("TicketCounters");
        builder.Property(counter => counter.Id).ValueGeneratedNever();
        builder.Property(counter => counter.Last).IsConcurrencyToken();
    }
}
