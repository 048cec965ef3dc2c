using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Tickets;

internal sealed class TicketConfiguration : IEntityTypeConfiguration<Ticket>
{
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Configure(EntityTypeBuilder<Ticket> builder)
    {
        builder.ToTable("Tickets");
        builder.Property(ticket => ticket.Id).ValueGeneratedNever();
        builder.Property(ticket => ticket.Number).HasConversion(number => number.Serial, stored => new TicketNumber(stored));
        builder.Property(ticket => ticket.CustomerName).HasMaxLength(100);
        builder.Property(ticket => ticket.Platform).HasMaxLength(20);
        builder.Property(ticket => ticket.ChatId).HasMaxLength(100);
        builder.Property(ticket => ticket.Category).HasMaxLength(40);
        builder.Property(ticket => ticket.CategoryLabel).HasMaxLength(100);
        builder.Property(ticket => ticket.Summary).HasMaxLength(200);
        builder.Property(ticket => ticket.AssigneeName).HasMaxLength(100);
        builder.Property(ticket => ticket.Version).IsConcurrencyToken();
        builder.Ignore(ticket => ticket.Chat);
        builder.Ignore(ticket => ticket.IsOpen);
        builder.Ignore(ticket => ticket.IsErased);
        // A handful of short answers, only ever read and written together; as long as the customer's answers are.
        builder.Property(ticket => ticket.Answers)
            .HasConversion(answers => Write(answers), json => Read(json))
            .Metadata.SetValueComparer(new ValueComparer<IReadOnlyList<TicketAnswer>>(
                (left, right) => ReferenceEquals(left, right) || Write(left ?? Array.Empty<TicketAnswer>()) == Write(right ?? Array.Empty<TicketAnswer>()),
                answers => Write(answers).GetHashCode(StringComparison.Ordinal),
                answers => answers));
        // "Which ticket is 1001-7?"
        builder.HasIndex(ticket => ticket.Number).IsUnique();
        // "Which ticket does this chat talk about?", asked in every turn of a customer.
        builder.HasIndex(ticket => new { ticket.Platform, ticket.ChatId, ticket.Number });
        // "Which tickets has this person?"
        builder.HasIndex(ticket => new { ticket.CustomerId, ticket.Number });
        // "What is open, who waits longest?"
        builder.HasIndex(ticket => new { ticket.Status, ticket.WaitingSince });
    }

    private static string Write(IReadOnlyList<TicketAnswer> answers) => JsonSerializer.Serialize(answers, _json);

    private static IReadOnlyList<TicketAnswer> Read(string json) => JsonSerializer.Deserialize<TicketAnswer[]>(json, _json) ?? [];
}
