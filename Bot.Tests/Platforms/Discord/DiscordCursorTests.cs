using Bot.Messaging;
using Bot.Platforms.Discord;
using Bot.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Tests.Platforms.Discord;

public sealed class DiscordCursorTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cursor-").FullName;
    private readonly PlatformMemory _memory;
    private readonly DiscordCursor _cursor;

    public DiscordCursorTests()
    {
        _memory = new PlatformMemory(new FileDatabase(_folder));
        _cursor = New();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task It_stands_before_what_is_still_on_its_way()
    {
        await BeginAsync(at: 100);
        _cursor.Began(110);
        _cursor.Began(120);
        _cursor.Done(120);

        Assert.Equal(100UL, Math.Min(_cursor.Position, 100));
        Assert.True(_cursor.Position < 110);

        _cursor.Done(110);

        Assert.Equal(120UL, _cursor.Position);
    }

    [Fact]
    public async Task It_does_not_move_while_something_may_be_missing()
    {
        await BeginAsync(at: 100);
        _cursor.Hold();
        _cursor.Began(200);
        _cursor.Done(200);

        Assert.Equal(100UL, _cursor.Position);

        _cursor.Release();

        Assert.Equal(200UL, _cursor.Position);
    }

    [Fact]
    public async Task It_is_held_from_the_start()
    {
        await _memory.RememberAsync("discord", "cursor", null, "100", CancellationToken.None);
        await _cursor.LoadAsync(CancellationToken.None);
        _cursor.Began(200);
        _cursor.Done(200);

        Assert.Equal(100UL, _cursor.Position);
    }

    [Fact]
    public async Task It_outlives_the_program()
    {
        await BeginAsync(at: 100);
        _cursor.Began(300);
        _cursor.Done(300);
        await _cursor.SaveAsync(CancellationToken.None);

        var next = New();
        await next.LoadAsync(CancellationToken.None);

        Assert.Equal(300UL, next.Position);
    }

    [Fact]
    public async Task It_never_goes_back()
    {
        await BeginAsync(at: 100);
        _cursor.Began(50);
        _cursor.Done(50);

        await _cursor.SaveAsync(CancellationToken.None);

        Assert.Equal(100UL, _cursor.Position);
        Assert.Equal("100", await _memory.RecallAsync("discord", "cursor", CancellationToken.None));
    }

    private DiscordCursor New() => new(_memory, TimeProvider.System, NullLogger<DiscordCursor>.Instance);

    private async Task BeginAsync(ulong at)
    {
        await _memory.RememberAsync("discord", "cursor", null, DiscordBench.Text(at), CancellationToken.None);
        await _cursor.LoadAsync(CancellationToken.None);
        _cursor.Release();
    }
}
