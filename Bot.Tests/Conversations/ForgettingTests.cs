using Bot.Messaging;
using Bot.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Bot.Tests.Conversations;

/// <summary>Who asks to be forgotten is forgotten: no word, name or file of theirs is left in any table.</summary>
public sealed class ForgettingTests
{
    private const string Marker = "Xyzzyplugh";

    [Fact]
    public async Task Nothing_of_a_customer_is_left_after_they_asked_to_be_forgotten()
    {
        await using var room = await EngineRoom.OpenAsync();
        room.Name = $"Ann {Marker}";
        var ticketFile = await StoreAsync(room.Files, "of the ticket");
        var draftFile = await StoreAsync(room.Files, "of the draft");
        await room.SaysAsync($"my {Marker} broke");
        await room.CommandsAsync("human");
        await room.SaysAsync($"here is {Marker}", "customer", File(ticketFile));
        await room.CommandsAsync("cancel");
        await room.SaysAsync($"another {Marker} thing", "customer", File(draftFile));
        Assert.NotEmpty(await WhereMarkedAsync(room));

        await room.CommandsAsync("privacy");
        await room.SaysAsync("yes");

        // The sender's name comes with every message; this is the last they sent.
        Assert.Empty(await WhereMarkedAsync(room));
        Assert.Null(room.Files.Open(ticketFile));
        Assert.Null(room.Files.Open(draftFile));
    }

    [Fact]
    public async Task A_file_that_another_customer_sent_too_is_kept_for_them()
    {
        await using var room = await EngineRoom.OpenAsync();
        var shared = await StoreAsync(room.Files, "the same picture");
        foreach (var chat in (string[])["other", "customer"])
        {
            await room.CommandsAsync("human", chat);
            await room.SaysAsync("here", chat, File(shared));
        }

        await room.CommandsAsync("privacy");
        await room.SaysAsync("yes");

        await using var content = room.Files.Open(shared);
        Assert.NotNull(content);
    }

    [Fact]
    public async Task What_platforms_noted_about_the_customers_chat_goes_too_and_what_they_noted_about_others_stays()
    {
        await using var room = await EngineRoom.OpenAsync();
        await room.SaysAsync("hello");
        await room.WithAsync(db =>
        {
            db.PlatformNotes.Add(PlatformNote.Of("simulated", "home:customer", "customer", Marker));
            db.PlatformNotes.Add(PlatformNote.Of("simulated", "home:other", "other", "kept"));
            db.PlatformNotes.Add(PlatformNote.Of("simulated", "cursor", null, "kept"));
            return Task.CompletedTask;
        });

        await room.CommandsAsync("privacy");
        await room.SaysAsync("yes");

        await using var database = await room.DatabaseAsync();
        Assert.Equal(["cursor", "home:other"], (await database.PlatformNotes.ToListAsync()).Select(note => note.Key).Order());
    }

    [Fact]
    public async Task A_form_that_opens_after_the_erasure_is_empty()
    {
        await using var room = await EngineRoom.OpenAsync();
        var chat = room.Message(MessageKind.Text, platform: FormedPlatform.PlatformName);
        await room.TurnAsync(chat with { Text = $"my {Marker} broke" });
        var opening = room.Message(MessageKind.Command, platform: FormedPlatform.PlatformName) with { Command = "complain", Text = "other" };
        Assert.Contains(Marker, room.Opens(opening)!.Fields[0].Value, StringComparison.Ordinal);

        await room.TurnAsync(room.Message(MessageKind.Command, platform: FormedPlatform.PlatformName) with { Command = "privacy" });
        await room.TurnAsync(room.Message(MessageKind.Text, platform: FormedPlatform.PlatformName) with { Text = "yes" });

        Assert.Null(room.Opens(opening)!.Fields[0].Value);
    }

    private static async Task<string> StoreAsync(FileStore files, string content)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content));
        return (await files.SaveAsync(stream, 1000, CancellationToken.None))!.Value.Sha256;
    }

    private static IncomingFile File(string sha256) => new() { NativeFileId = sha256, Kind = FileKind.Photo, Name = $"{Marker}.jpg", Sha256 = sha256, Size = 10 };

    // Every column of every table, as the database has it.
    private static async Task<IReadOnlyList<string>> WhereMarkedAsync(EngineRoom room)
    {
        await using var db = await room.DatabaseAsync();
        var marked = new List<string>();
        foreach (var table in db.Model.GetEntityTypes())
        {
            foreach (var column in table.GetProperties())
            {
                var sql = $"SELECT count(*) AS Value FROM \"{table.GetTableName()}\" WHERE CAST(\"{column.GetColumnName()}\" AS TEXT) LIKE '%{Marker}%'";
                if (await db.Database.SqlQueryRaw<int>(sql).SingleAsync() > 0)
                {
                    marked.Add($"{table.GetTableName()}.{column.GetColumnName()}");
                }
            }
        }

        return marked;
    }
}
