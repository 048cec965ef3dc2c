using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Messaging.Outbox;

/// <summary>The platform's thread behind a <see cref="ThreadKey"/>: one for each subject and staff chat.</summary>
public sealed class OpenedThread
{
    private OpenedThread()
    {
    }

    /// <summary>Whose thread it is: a ticket's id.</summary>
    public Guid Subject { get; private set; }

    /// <summary>The platform.</summary>
    public string Platform { get; private set; } = "";

    /// <summary>The chat.</summary>
    public string ChatId { get; private set; } = "";

    /// <summary>What the thread is called; at most 100 characters.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The platform's id of the thread; null until it is opened, and again when somebody deleted it.</summary>
    public string? ThreadId { get; private set; }

    /// <summary>A thread that is to be opened when the first message is sent into it.</summary>
    public static OpenedThread Planned(Guid subject, ChatAddress chat, string title) =>
        new() { Subject = subject, Platform = chat.Platform, ChatId = chat.ChatId, Title = title.Length <= 100 ? title : title[..100] };

    /// <summary>It is to be called something else, should it ever be opened again.</summary>
    public void Rename(string title) => Title = title.Length <= 100 ? title : title[..100];

    /// <summary>It is open under this id.</summary>
    public void Opened(string threadId) => ThreadId = threadId;

    /// <summary>Somebody deleted it.</summary>
    public void Lost() => ThreadId = null;
}

internal sealed class OpenedThreadConfiguration : IEntityTypeConfiguration<OpenedThread>
{
    public void Configure(EntityTypeBuilder<OpenedThread> builder)
    {
        builder.ToTable("OpenedThreads");
        builder.HasKey(thread => new { thread.Subject, thread.Platform, thread.ChatId });
        builder.Property(thread => thread.Platform).HasMaxLength(20);
        builder.Property(thread => thread.ChatId).HasMaxLength(100);
        builder.Property(thread => thread.Title).HasMaxLength(100);
        builder.Property(thread => thread.ThreadId).HasMaxLength(100);
        // "Whose thread was this written in?"
        builder.HasIndex(thread => new { thread.Platform, thread.ChatId, thread.ThreadId });
    }
}
