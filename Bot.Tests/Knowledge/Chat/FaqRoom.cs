using Bot.Data;
using Bot.Knowledge;
using Bot.Knowledge.Chat;
using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Knowledge.Chat;

/// <summary>The sample FAQ in a real database with its admins, without network: what they do is handed over turn by turn, what they are told is kept.</summary>
internal sealed class FaqRoom : IAsyncDisposable
{
    /// <summary>An admin in a private chat on Telegram.</summary>
    public static readonly FaqPerson Ann = new("telegram", "7", "Ann");

    /// <summary>An admin on Discord.</summary>
    public static readonly FaqPerson Dana = new("discord", "8", "Dana");

    /// <summary>Nobody in particular.</summary>
    public static readonly FaqPerson Eve = new("telegram", "9", "Eve");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bot-faq-");
    private readonly List<SendMessage> _said = [];
    private readonly WebApplication _app;
    private int _messages;

    private FaqRoom()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Data:Folder"] = _folder.FullName,
            // What is learned of the samples is learned once for all of these tests.
            ["Knowledge:IndexFolder"] = Path.Combine(AppContext.BaseDirectory, "faq-index"),
            ["Admins:Users"] = "telegram:7 discord:8",
            ["Admins:Roles"] = "discord:55",
        });
        builder.Logging.ClearProviders();
        builder.AddBot();
        _app = builder.Build();
    }

    public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public Phrasebook English => Get<Phrasebooks>()[Language.English];

    /// <summary>What the last turn said, oldest first.</summary>
    public IReadOnlyList<SendMessage> Said { get; private set; } = [];

    /// <summary>All words of the last turn.</summary>
    public string Heard => string.Join('\n', Said.Select(message => message.Content.Text.ToString()));

    /// <summary>What of the last turn was not for the FAQ.</summary>
    public IReadOnlyList<IncomingMessage> Rest { get; private set; } = [];

    public static async Task<FaqRoom> OpenAsync()
    {
        var room = new FaqRoom();
        await room.Get<DatabaseStarter>().StartAsync(CancellationToken.None);
        await room._app.Services.GetServices<IHostedService>().OfType<FaqSamples>().Single().StartAsync(CancellationToken.None);
        await room.Get<PublishRound>().AddFirstVersionsAsync(CancellationToken.None);
        await room.Get<FaqShelf>().RefreshAsync(CancellationToken.None);
        await room.Get<FaqIndexLoader>().ReloadAsync(CancellationToken.None);
        return room;
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public string Say(string key, params ReadOnlySpan<(string Name, object Value)> values) => English.Label(key, values);

    /// <summary>Gives <c>/faq</c> and these words.</summary>
    public Task FaqAsync(string words, FaqPerson? who = null) => TurnAsync(Message(who, MessageKind.Command) with { Command = "faq", Text = words });

    public Task CommandAsync(string command, FaqPerson? who = null) => TurnAsync(Message(who, MessageKind.Command) with { Command = command });

    public Task WriteAsync(string text, FaqPerson? who = null) => TurnAsync(Message(who, MessageKind.Text) with { Text = text });

    /// <summary>Presses the newest button with this label that anybody was shown.</summary>
    public Task PressAsync(string label, FaqPerson? who = null) => PressTokenAsync(Button(label).Token, who);

    public Task PressTokenAsync(string token, FaqPerson? who = null) => TurnAsync(Message(who, MessageKind.Button) with { ButtonToken = token });

    /// <summary>The newest button with this label.</summary>
    public OutgoingButton Button(string label) => _said.AsEnumerable().Reverse().SelectMany(message => message.Content.Buttons.SelectMany(row => row))
        .First(button => button.Label == label || button.Label.Contains(label, StringComparison.Ordinal));

    /// <summary>The form that opens for something; null when none does.</summary>
    public FormSheet? Opens(IncomingMessage opening) => Get<IEnumerable<IFormSource>>().OfType<FaqFormSource>().Single().Open(opening, 5);

    /// <summary>Sends a form, with what stood in it but for these fields.</summary>
    public Task FillAsync(FormSheet sheet, FaqPerson who, params (string Key, string Value)[] values)
    {
        var filled = sheet.Fields.Where(field => !string.IsNullOrEmpty(field.Value)).ToDictionary(field => field.Key, field => field.Value!);
        foreach (var (key, value) in values)
        {
            filled[key] = value;
        }

        var form = new SubmittedForm(sheet.Token, filled.Where(field => field.Value.Length > 0).ToDictionary(field => field.Key, field => (IReadOnlyList<string>)[field.Value]));
        return TurnAsync(Message(who, MessageKind.Form) with { Form = form });
    }

    /// <summary>What was asked to be published is tried, and who asked is told.</summary>
    public async Task PublishesAsync()
    {
        await WithNewsAsync(() => Get<FaqPublisher>().TickAsync(CancellationToken.None));
        await Get<FaqIndexLoader>().ReloadIfChangedAsync(CancellationToken.None);
    }

    public IncomingMessage Message(FaqPerson? who, MessageKind kind)
    {
        var person = who ?? Ann;
        var id = $"m{++_messages}";
        return new IncomingMessage
        {
            NativeId = id,
            MessageId = id,
            Kind = kind,
            SentAt = Now,
            From = person.At ?? new ChatAddress(person.Platform, person.Id),
            Side = person.At is null ? ChatSide.Customer : ChatSide.Staff,
            InPassing = person.InPassing,
            Sender = new Sender(person.Id, person.Name, person.Tag) { Roles = person.Roles },
        };
    }

    public Task TurnAsync(params IReadOnlyList<IncomingMessage> turn) => WithNewsAsync(async () =>
    {
        Now += TimeSpan.FromSeconds(1);
        await using var db = await DatabaseAsync();
        Rest = await Get<IAsideHandler>().HandleAsync(db, turn, Now, CancellationToken.None);
        await db.SaveChangesAsync();
    });

    public async Task<FaqView> EntryAsync(string key)
    {
        await using var db = await DatabaseAsync();
        return await FaqReads.ShowAsync(db, key, CancellationToken.None) ?? throw new InvalidOperationException($"There is no entry {key}.");
    }

    public Task<BotDbContext> DatabaseAsync() => Get<IDbContextFactory<BotDbContext>>().CreateDbContextAsync();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private async Task WithNewsAsync(Func<Task> act)
    {
        await using var db = await DatabaseAsync();
        var last = await db.Outbox.MaxAsync(row => (long?)row.Sequence) ?? 0;
        await act();
        var rows = await db.Outbox.AsNoTracking().Where(row => row.Sequence > last).OrderBy(row => row.Sequence).ToListAsync();
        Said = [.. rows.Select(row => row.Message()).OfType<SendMessage>()];
        _said.AddRange(Said);
    }
}

/// <summary>Somebody who writes to the bot.</summary>
internal sealed record FaqPerson(string Platform, string Id, string Name)
{
    public string Tag { get; init; } = "en";

    public IReadOnlyList<string> Roles { get; init; } = [];

    public bool InPassing { get; init; }

    /// <summary>Where among the staff they write; null in their own chat.</summary>
    public ChatAddress? At { get; init; }
}
