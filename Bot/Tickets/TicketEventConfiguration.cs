using System.Text.Json;
using Bot.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Tickets;

internal sealed class TicketEventConfiguration : IEntityTypeConfiguration<TicketEvent>
{
    public void Configure(EntityTypeBuilder<TicketEvent> builder)
    {
        builder.ToTable("TicketEvents");
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.HasOne<Ticket>().WithMany().HasForeignKey(entry => entry.TicketId);
        builder.HasMany(entry => entry.Attachments).WithOne().HasForeignKey(file => file.EventId);
        builder.Navigation(entry => entry.Attachments).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Property(entry => entry.ActorName).HasMaxLength(100);
        builder.Property(entry => entry.Platform).HasMaxLength(20);
        // The words have no bound of ours: each platform has its own, and nothing that somebody wrote is cut.
        builder.Property(entry => entry.Text);
        builder.Property(entry => entry.Location).HasMaxLength(500).HasConversion(
            place => JsonSerializer.Serialize(place, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<GeoPoint>(json, JsonSerializerOptions.Default));
        // "What happened to this ticket, in order?"; two writers at once cannot both be number 7.
        builder.HasIndex(entry => new { entry.TicketId, entry.Sequence }).IsUnique();
    }
}
