using Bot.Data;
using Microsoft.EntityFrameworkCore;

namespace Bot.Messaging.Outbox;

/// <summary>
/// Turns what was decided into what a platform can do: the chat's id of today, the thread behind a key, the message to change and
/// the message to answer. Reads only; most messages to customers need no reading.
/// </summary>
/// <param name="databases">Where threads and copies are kept.</param>
/// <param name="moved">Which chats moved.</param>
internal sealed class DeliveryPlanner(IDbContextFactory<BotDbContext> databases, MovedChats moved)
{
    /// <summary>What to do for a parcel.</summary>
    public async Task<Plan> PlanAsync(IChatPlatform platform, Parcel parcel, CancellationToken cancellationToken)
    {
        var message = parcel.Message;
        var chat = ChatOf(parcel);
        if (!ThreadKey.TryParse(message.To.Thread, out var subject))
        {
            return await DeliverAsync(parcel, chat with { Thread = message.To.Thread }, cancellationToken);
        }

        if (!platform.Capabilities.Threads)
        {
            return message is SetThreadOpen ? new Plan.Nothing() : await DeliverAsync(parcel, chat, cancellationToken);
        }

        return await ThreadAsync(subject, chat, message.To.ChatId, cancellationToken) switch
        {
            { ThreadId: { } thread } => await DeliverAsync(parcel, chat with { Thread = thread }, cancellationToken),
            not null when message is SetThreadOpen { Open: false } => new Plan.Nothing(),
            { } planned => new Plan.Open(planned, chat),
            // Nobody planned it: better in the wrong place than lost.
            null => await WithoutThreadAsync(parcel, cancellationToken),
        };
    }

    /// <summary>Where a parcel goes, as the chat is called today.</summary>
    public ChatAddress ChatOf(Parcel parcel) =>
        new(parcel.Message.To.Platform, moved.Current(parcel.Message.To.Platform, parcel.Message.To.ChatId));

    /// <summary>The same into the chat itself, where its thread cannot be had.</summary>
    public async Task<Plan> WithoutThreadAsync(Parcel parcel, CancellationToken cancellationToken) =>
        parcel.Message is SetThreadOpen
            ? new Plan.Nothing()
            : await DeliverAsync(parcel, ChatOf(parcel), cancellationToken);

    /// <summary>The thread that has this id on its platform; null when it is none of ours.</summary>
    public async Task<OpenedThread?> ThreadByIdAsync(ChatAddress thread, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.OpenedThreads.AsNoTracking().FirstOrDefaultAsync(
            known => known.Platform == thread.Platform && known.ChatId == thread.ChatId && known.ThreadId == thread.Thread, cancellationToken);
    }

    /// <summary>The thread of a subject, planned under the chat's id of today or under the one it had then; null when nobody planned one.</summary>
    private async Task<OpenedThread?> ThreadAsync(Guid subject, ChatAddress chat, string writtenChatId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var threads = await db.OpenedThreads.AsNoTracking()
            .Where(known => known.Subject == subject && known.Platform == chat.Platform)
            .Where(known => known.ChatId == chat.ChatId || known.ChatId == writtenChatId)
            .ToListAsync(cancellationToken);
        return threads.Find(known => known.ChatId == chat.ChatId) ?? threads.FirstOrDefault();
    }

    private async Task<Plan> DeliverAsync(Parcel parcel, ChatAddress to, CancellationToken cancellationToken)
    {
        var (changed, answered) = parcel.Message switch
        {
            ShowLatest show => (show.Subject, (Guid?)null),
            ReviseMessage revise => (revise.Subject, null),
            SendMessage send => ((Guid?)null, send.ReplyTo),
            _ => (null, null),
        };
        return new Plan.Deliver(new Delivery
        {
            Message = parcel.Message with { To = to },
            Key = SequenceKey.Of(parcel.Carrier.Sequence),
            Attempt = parcel.Attempts + 1,
            ExistingMessageId = await CopyAsync(changed, to, cancellationToken),
            ReplyToMessageId = await CopyAsync(answered, to, cancellationToken),
        });
    }

    private async Task<string?> CopyAsync(Guid? subject, ChatAddress to, CancellationToken cancellationToken)
    {
        if (subject is null)
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.MessageCopies
            .Where(copy => copy.Subject == subject && copy.Platform == to.Platform && copy.ChatId == to.ChatId)
            .OrderBy(copy => copy.Part)
            .ThenByDescending(copy => copy.Id)
            .Select(copy => copy.MessageId)
            .FirstOrDefaultAsync(cancellationToken);
    }
}

/// <summary>What has to be done for a parcel.</summary>
internal abstract record Plan
{
    /// <summary>Nothing: it has no meaning there.</summary>
    public sealed record Nothing : Plan;

    /// <summary>Its thread has to be opened first.</summary>
    public sealed record Open(OpenedThread Thread, ChatAddress Chat) : Plan;

    /// <summary>This is to be done.</summary>
    public sealed record Deliver(Delivery Delivery) : Plan;
}
