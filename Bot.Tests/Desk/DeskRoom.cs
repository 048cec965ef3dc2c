using Bot.Data;
using Bot.Desk;
using Bot.Knowledge;
using Bot.Languages;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Messaging.Outbox;
using Bot.Staff;
using Bot.Tests.Support;
using Bot.Tickets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Desk;

/// <summary>
/// The desk on a real database, with a customer in a private chat, staff in a forum (threads) and in a plain group (none), and an
/// outbox that delivers at once and remembers copies and threads as the real one does.
/// </summary>
internal sealed class DeskRoom : IDisposable
{
    public const string ForumThread = "topic-1";
    public static readonly ChatAddress CustomerChat = new("telegram", "100");
    public static readonly ChatAddress Forum = new("telegram", "-1");
    public static readonly ChatAddress Group = new("plain", "-2");
    public static readonly ChatAddress Posts = new("discord", "-3");
    public static readonly Guid CustomerId = new("00000000-0000-0000-0000-0000000000aa");

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly IReadOnlyList<IChatPlatform> _platforms;
    private readonly IHost _host;
    private int _ids;

    public DeskRoom(params IChatPlatform[] platforms)
    {
        _connection.Open();
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders().AddProvider(Logs).SetMinimumLevel(LogLevel.Information);
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddSingleton<SequenceSource>().AddSingleton<OutboxWriter>().AddSingleton<NoticeWriter>();
        builder.AddLanguages();
        builder.AddTickets();
        builder.AddStaff();
        builder.Services.AddSingleton<IDbContextFactory<BotDbContext>>(new Databases(this));
        builder.AddKnowledge();
        builder.AddDesk();
        _platforms = platforms.Length > 0 ? platforms : [new FakePlatform("telegram", Forum, Threads: true), new FakePlatform("plain", Group)];
        foreach (var platform in _platforms)
        {
            builder.Services.AddSingleton(platform);
        }

        _host = builder.Build();
        using var db = NewDb();
        db.Database.EnsureCreated();
    }

    public ManualTime Time { get; } = new();

    public DateTimeOffset Now => Time.GetUtcNow();

    public ListLogs Logs { get; } = new();

    /// <summary>Everything that was delivered so far.</summary>
    public List<OutgoingMessage> Delivered { get; } = [];

    public CustomerDesk Desk => Get<CustomerDesk>();

    public Phrasebook English => Get<Phrasebooks>()[Language.English];

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    public BotDbContext NewDb() => new(new DbContextOptionsBuilder<BotDbContext>().UseSqlite(_connection).Options);

    /// <summary>One turn: decided, saved, delivered. What it sent.</summary>
    public async Task<IReadOnlyList<OutgoingMessage>> Turn(Func<BotDbContext, Task> decide)
    {
        await using (var db = NewDb())
        {
            await decide(db);
            await db.SaveChangesAsync();
        }

        return await DeliverAsync();
    }

    public async Task<Ticket> Opens(NewTicket? made = null)
    {
        await Turn(db => Desk.OpenAsync(db, made ?? Complaint(), Now, CancellationToken.None));
        return await Ticket();
    }

    public Task<IReadOnlyList<OutgoingMessage>> CustomerSays(params IncomingMessage[] turn) => Turn(async db =>
        await Desk.RelayAsync(db, (await Desk.LatestAsync(db, CustomerChat, CancellationToken.None))!, turn, Now, CancellationToken.None));

    public Task<IReadOnlyList<OutgoingMessage>> StaffSay(params IncomingMessage[] turn) =>
        Turn(db => Get<ITurnHandler>().HandleAsync(db, turn, Now, CancellationToken.None));

    /// <summary>The newest ticket as the database has it.</summary>
    public async Task<Ticket> Ticket()
    {
        await using var db = NewDb();
        return await db.Tickets.OrderByDescending(ticket => ticket.Number).FirstAsync();
    }

    public async Task<IReadOnlyList<TicketEvent>> Timeline()
    {
        await using var db = NewDb();
        return await db.TicketEvents.Include(entry => entry.Attachments).OrderBy(entry => entry.Sequence).ToListAsync();
    }

    public async Task<IReadOnlyList<Notice>> Notices()
    {
        await using var db = NewDb();
        return [.. (await db.Inbox.OrderBy(entry => entry.Sequence).ToListAsync()).Select(entry => entry.Message()?.Notice).OfType<Notice>()];
    }

    /// <summary>A desk with threads on two platforms at once.</summary>
    public static DeskRoom OnTwoPlatforms() => new(new FakePlatform("telegram", Forum, Threads: true), new FakePlatform("discord", Posts, Threads: true));

    /// <summary>The native id of the copy of an event in a chat.</summary>
    public async Task<string> CopyOf(Guid subject, ChatAddress chat)
    {
        await using var db = NewDb();
        return (await db.MessageCopies.OrderBy(copy => copy.Part).FirstAsync(
            copy => copy.Subject == subject && copy.Platform == chat.Platform && copy.ChatId == chat.ChatId)).MessageId;
    }

    public static NewTicket Complaint(string description = "The cup is broken", TicketOrigin origin = TicketOrigin.Form) => new()
    {
        CustomerId = CustomerId,
        CustomerName = "Ann Smith",
        Chat = CustomerChat,
        Language = Language.English,
        Category = "damaged",
        CategoryLabel = "Damaged goods",
        Description = description,
        Answers = [new TicketAnswer("order", "Order number", "A-77")],
        Origin = origin,
    };

    public static IncomingMessage FromCustomer(string text = "", string id = "c1") => new()
    {
        NativeId = $"c:{id}",
        From = CustomerChat,
        Sender = new Sender("100", "Ann Smith"),
        Kind = MessageKind.Text,
        SentAt = DateTimeOffset.UnixEpoch,
        Text = text,
        MessageId = id,
    };

    public static IncomingMessage FromAgent(string text = "", string id = "a1", string name = "Bo Lee", ChatAddress? at = null) => new()
    {
        NativeId = $"a:{id}",
        From = at ?? Forum with { Thread = ForumThread },
        Sender = new Sender(name, name),
        Side = ChatSide.Staff,
        Kind = MessageKind.Text,
        SentAt = DateTimeOffset.UnixEpoch,
        Text = text,
        MessageId = id,
    };

    public static IncomingMessage Command(string command, string text = "", string name = "Bo Lee", ChatAddress? at = null) =>
        FromAgent(text, "cmd", name, at) with { Kind = MessageKind.Command, Command = command };

    public static IncomingMessage Press(string action, Guid ticketId, string? argument = null, string name = "Bo Lee", ChatAddress? at = null) =>
        FromAgent("", "card", name, at ?? Forum) with { Kind = MessageKind.Button, ButtonToken = new ButtonAction.OnTicket(action, ticketId, argument).Encode() };

    public static IncomingFile File(FileKind kind = FileKind.Photo, string name = "cup.jpg", FileRefusal? refusal = null) => new()
    {
        NativeFileId = $"native-{name}",
        Kind = kind,
        Name = name,
        Sha256 = refusal is null ? Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name))) : null,
        Refusal = refusal,
    };

    public void Dispose()
    {
        _host.Dispose();
        _connection.Dispose();
    }

    private sealed class Databases(DeskRoom room) : IDbContextFactory<BotDbContext>
    {
        public BotDbContext CreateDbContext() => room.NewDb();
    }

    private async Task<IReadOnlyList<OutgoingMessage>> DeliverAsync()
    {
        await using var db = NewDb();
        var pending = await db.Outbox.Where(message => message.Status == OutboxStatus.Pending).OrderBy(message => message.Sequence).ToListAsync();
        foreach (var row in pending)
        {
            var message = row.Message();
            if (ThreadKey.TryParse(message.To.Thread, out var subject)
                && await db.OpenedThreads.FindAsync(subject, message.To.Platform, message.To.ChatId) is { ThreadId: null } thread
                && _platforms.Any(platform => platform.Capabilities.Threads && platform.Name == message.To.Platform))
            {
                var opened = await db.OpenedThreads.CountAsync(other => other.Platform == message.To.Platform && other.ThreadId != null);
                thread.Opened($"topic-{opened + 1}");
            }

            if (message is SendMessage { Subject: { } sent })
            {
                db.MessageCopies.Add(MessageCopy.Of(sent, message.To, $"m{++_ids}", 0, Now));
            }
            else if (message is ShowLatest shown && !await db.MessageCopies.AnyAsync(
                copy => copy.Subject == shown.Subject && copy.Platform == message.To.Platform && copy.ChatId == message.To.ChatId))
            {
                db.MessageCopies.Add(MessageCopy.Of(shown.Subject, message.To, $"m{++_ids}", 0, Now));
            }

            row.Sent(Now);
            await db.SaveChangesAsync();
            Delivered.Add(message);
        }

        return [.. pending.Select(row => row.Message())];
    }
}

/// <summary>A platform that is never asked to do anything: the desk only wants to know where its staff sit.</summary>
internal sealed record FakePlatform(string Name, ChatAddress? StaffChat, bool Threads = false) : IChatPlatform
{
    public PlatformCapabilities Capabilities { get; } =
        new() { MaxTextLength = 4096, MaxDownloadBytes = 20 * 1024 * 1024, MaxUploadBytes = 50 * 1024 * 1024, Threads = Threads };

    public Task<DeliveryResult> DeliverAsync(Delivery delivery, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<DeliveryResult> OpenThreadAsync(ChatAddress chat, string title, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Stream?> OpenFileAsync(string nativeFileId, CancellationToken cancellationToken) => throw new NotSupportedException();
}

/// <summary>Keeps every log line.</summary>
internal sealed class ListLogs : ILoggerProvider, ILogger
{
    public List<string> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Add(formatter(state, exception));

    public void Dispose()
    {
    }
}

/// <summary>Reads what was sent.</summary>
internal static class SentMessages
{
    public static IEnumerable<OutgoingMessage> To(this IEnumerable<OutgoingMessage> sent, ChatAddress chat) => sent.Where(message => message.To.Chat == chat.Chat);

    public static string Text(this OutgoingMessage message) => message switch
    {
        SendMessage send => send.Content.Text.ToString(),
        ShowLatest show => show.Content.Text.ToString(),
        ReviseMessage revise => revise.Content.Text.ToString(),
        _ => "",
    };

    public static IReadOnlyList<string> Texts(this IEnumerable<OutgoingMessage> sent) => [.. sent.Select(Text)];
}
