using Bot.Conversations;
using Bot.Customers;
using Bot.Knowledge;
using Bot.Knowledge.Asked;
using Bot.Knowledge.Chat;
using Bot.Knowledge.Editing;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Messaging.Outbox;
using Bot.Staff;
using Bot.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Bot.Data;

/// <summary>Everything that is remembered, and the unit of work: what a batch of turns decided is saved by one call.</summary>
/// <param name="options">Which database, and how to reach it.</param>
public sealed class BotDbContext(DbContextOptions<BotDbContext> options) : DbContext(options)
{
    /// <summary>What was seen.</summary>
    public DbSet<InboxEntry> Inbox => Set<InboxEntry>();

    /// <summary>What is to be sent, and what was.</summary>
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    /// <summary>Which messages are copies of the same thing.</summary>
    public DbSet<MessageCopy> MessageCopies => Set<MessageCopy>();

    /// <summary>Threads that were opened.</summary>
    public DbSet<OpenedThread> OpenedThreads => Set<OpenedThread>();

    /// <summary>The dialogues.</summary>
    public DbSet<Conversation> Conversations => Set<Conversation>();

    /// <summary>Chats that got another id.</summary>
    public DbSet<MovedChat> MovedChats => Set<MovedChat>();

    /// <summary>What platforms note for themselves.</summary>
    public DbSet<PlatformNote> PlatformNotes => Set<PlatformNote>();

    /// <summary>The people.</summary>
    public DbSet<Customer> Customers => Set<Customer>();

    /// <summary>Their accounts.</summary>
    public DbSet<CustomerIdentity> CustomerIdentities => Set<CustomerIdentity>();

    /// <summary>The staff.</summary>
    public DbSet<Agent> Agents => Set<Agent>();

    /// <summary>Their accounts.</summary>
    public DbSet<AgentIdentity> AgentIdentities => Set<AgentIdentity>();

    /// <summary>The complaints.</summary>
    public DbSet<Ticket> Tickets => Set<Ticket>();

    /// <summary>What happened to them.</summary>
    public DbSet<TicketEvent> TicketEvents => Set<TicketEvent>();

    /// <summary>Their files.</summary>
    public DbSet<Attachment> Attachments => Set<Attachment>();

    /// <summary>The last ticket's number.</summary>
    public DbSet<TicketCounter> TicketCounters => Set<TicketCounter>();

    /// <summary>What people ask often, with the answers.</summary>
    public DbSet<FaqEntry> FaqEntries => Set<FaqEntry>();

    /// <summary>Admins who edit it from chat.</summary>
    internal DbSet<FaqChat> FaqChats => Set<FaqChat>();

    /// <summary>What is being written about them.</summary>
    internal DbSet<FaqDraft> FaqDrafts => Set<FaqDraft>();

    /// <summary>What that was before.</summary>
    internal DbSet<FaqDraftRevision> FaqDraftRevisions => Set<FaqDraftRevision>();

    /// <summary>What people were told, from when on.</summary>
    internal DbSet<FaqVersion> FaqVersions => Set<FaqVersion>();

    /// <summary>What people asked and the FAQ could not answer.</summary>
    public DbSet<UnansweredQuestion> UnansweredQuestions => Set<UnansweredQuestion>();

    /// <summary>Words that may be one more way to ask an entry's question.</summary>
    public DbSet<FaqSuggestion> FaqSuggestions => Set<FaqSuggestion>();

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        BumpVersions();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        BumpVersions();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(BotDbContext).Assembly);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite cannot order a DateTimeOffset (EF Core, "SQLite limitations"); a UTC DateTime orders on both databases.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<Languages.Language>().HaveConversion<LanguageConverter>().HaveMaxLength(8);
    }

    private void BumpVersions()
    {
        foreach (var entry in ChangeTracker.Entries<IVersioned>())
        {
            if (entry.State is EntityState.Modified)
            {
                entry.Property(nameof(IVersioned.Version)).CurrentValue = entry.Entity.Version + 1;
            }
        }
    }
}

/// <summary>A record that two turns must not change at once: <see cref="Version"/> is its concurrency token, bumped at every save.</summary>
public interface IVersioned
{
    /// <summary>How often it was saved since it was made.</summary>
    int Version { get; }
}
