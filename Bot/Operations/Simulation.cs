using System.Globalization;
using System.Runtime.CompilerServices;
using Bot.Data;
using Bot.Knowledge;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Messaging.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Bot.Operations;

/// <summary>
/// Plays a script on the real engine, desk and database, without a network and on a clock of its own, and tells what everybody sees.
/// The same script always gives the same transcript.
/// </summary>
internal sealed class Simulation : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly SimulatedClock _clock;
    private readonly SimulationTranscript _transcript = new();
    private readonly Dictionary<ChatSide, ITurnHandler> _handlers;
    private long _sent;
    private int _messages;

    private Simulation(WebApplication app, SimulatedClock clock)
    {
        (_app, _clock) = (app, clock);
        _handlers = app.Services.GetServices<ITurnHandler>().ToDictionary(handler => handler.Side);
    }

    /// <summary>A simulation with its database in <paramref name="folder"/>, the FAQ samples in it.</summary>
    public static async Task<Simulation> StartAsync(string folder, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Data:Folder"] = folder,
            ["Data:ConnectionString"] = "",
            // Beside the program: what the samples teach is the same in every play.
            ["Knowledge:IndexFolder"] = Path.Combine(AppContext.BaseDirectory, "faq-index"),
        });
        builder.Logging.ClearProviders();
        builder.AddBot();
        var clock = new SimulatedClock();
        builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton<IChatPlatform, SimulatedPlatform>();
        var simulation = new Simulation(builder.Build(), clock);
        await simulation._app.Services.GetRequiredService<DatabaseStarter>().StartAsync(cancellationToken);
        await simulation._app.Services.GetServices<IHostedService>().OfType<FaqSamples>().Single().StartAsync(cancellationToken);
        await simulation._app.Services.GetRequiredService<FaqIndexLoader>().ReloadAsync(cancellationToken);
        return simulation;
    }

    /// <summary>The lines of the transcript, as they come about.</summary>
    public async IAsyncEnumerable<string> PlayAsync(SimulationScript script, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var line in script.Lines)
        {
            yield return SimulationTranscript.Said(line);
            _clock.Pass(line.Act == "waits" ? line.Time : TimeSpan.FromSeconds(5));
            if (line.Act != "waits")
            {
                await TurnAsync(Messages(line), cancellationToken);
                await NoticesAsync(cancellationToken);
            }

            foreach (var heard in await HeardAsync(cancellationToken))
            {
                yield return heard;
            }
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IReadOnlyList<IncomingMessage> Messages(SimulationLine line) => [.. new[] { line.Value }.Concat(line.More).Select(text => Message(line, text))];

    private IncomingMessage Message(SimulationLine line, string text)
    {
        var id = (line.Act == "edits" ? _messages : ++_messages).ToString(CultureInfo.InvariantCulture);
        var isCommand = line.Act == "says" && text.StartsWith('/') && !text.StartsWith("//", StringComparison.Ordinal);
        var file = line.Act == "sends" ? text.Split(' ', 2) : [];
        return new IncomingMessage
        {
            NativeId = $"{line.Act}:{id}",
            From = line.Agent is null ? SimulatedPlatform.CustomerChat : new ChatAddress("simulated", "staff", _transcript.StaffThread),
            Side = line.Agent is null ? ChatSide.Customer : ChatSide.Staff,
            Sender = new Sender(line.Agent ?? "customer", line.Agent ?? "Ann"),
            Kind = line.Act switch { "presses" => MessageKind.Button, "edits" => MessageKind.Edit, _ => isCommand ? MessageKind.Command : MessageKind.Text },
            SentAt = _clock.GetUtcNow(),
            MessageId = id,
            Command = isCommand ? text[1..].Split(' ')[0] : null,
            ButtonToken = line.Act == "presses" ? _transcript.TokenOf(text, line.Agent is null) : null,
            Text = line.Act switch { "presses" => "", "sends" => file.ElementAtOrDefault(1) ?? "", _ => isCommand ? text[1..].Split(' ', 2).ElementAtOrDefault(1) ?? "" : text },
            Files = file is [var name, ..] ? [new IncomingFile { NativeFileId = name, Kind = FileKind.Photo, Name = name, Sha256 = null }] : [],
        };
    }

    private async Task TurnAsync(IReadOnlyList<IncomingMessage> turn, CancellationToken cancellationToken)
    {
        await using var db = await DatabaseAsync(cancellationToken);
        await _handlers[turn[0].Side].HandleAsync(db, turn, _clock.GetUtcNow(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    // What the desk tells conversations is handled like anything else that comes in.
    private async Task NoticesAsync(CancellationToken cancellationToken)
    {
        await using var db = await DatabaseAsync(cancellationToken);
        foreach (var entry in await db.Inbox.Where(entry => entry.Status == InboxStatus.Pending).OrderBy(entry => entry.Sequence).ToListAsync(cancellationToken))
        {
            await _handlers[ChatSide.Customer].HandleAsync(db, [entry.Message()!], _clock.GetUtcNow(), cancellationToken);
            entry.Handled(_clock.GetUtcNow());
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    private async Task<IReadOnlyList<string>> HeardAsync(CancellationToken cancellationToken)
    {
        await using var db = await DatabaseAsync(cancellationToken);
        foreach (var thread in await db.OpenedThreads.Where(thread => thread.ThreadId == null).ToListAsync(cancellationToken))
        {
            thread.Opened(ThreadKey.For(thread.Subject));
        }

        await db.SaveChangesAsync(cancellationToken);
        var heard = new List<string>();
        foreach (var row in await db.Outbox.Where(row => row.Sequence > _sent).OrderBy(row => row.Sequence).ToListAsync(cancellationToken))
        {
            _sent = row.Sequence;
            heard.AddRange(_transcript.Heard(row.Message(), ThreadKeyOf(row)));
        }

        return heard;
    }

    private static string? ThreadKeyOf(OutboxMessage row) => ThreadKey.TryParse(row.Thread, out _) ? row.Thread : null;

    private Task<BotDbContext> DatabaseAsync(CancellationToken cancellationToken) =>
        _app.Services.GetRequiredService<IDbContextFactory<BotDbContext>>().CreateDbContextAsync(cancellationToken);
}
