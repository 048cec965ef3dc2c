using System.Text;
using Bot.Messaging;
using Bot.Tests.Messaging.Pipeline;

namespace Bot.Tests.Messaging.Inbox;

public sealed class FileIntakeTests : PipelineFixture
{
    [Fact]
    public async Task A_file_is_copied_before_its_turn()
    {
        Platform.File = id => new MemoryStream(Encoding.UTF8.GetBytes($"content of {id}"));
        await using var process = await StartAsync();

        await process.SayAsync(Says.Text("anna", "1") with { Files = [File("bill.pdf")] });

        await process.UntilAsync(() => process.Customers.Tried.Count == 1, TimeSpan.FromMilliseconds(100));
        var file = Assert.Single(process.Customers.Tried[0][0].Files);
        using var content = new StreamReader(process.Get<FileStore>().Open(file.Sha256!)!);
        Assert.Equal("content of bill.pdf", await content.ReadToEndAsync());
        Assert.Equal(19, file.Size);
    }

    [Theory]
    [InlineData("photo.jpg.exe", "text", FileRefusal.TypeNotAllowed)]
    [InlineData("photo.JPG.Exe. ", "text", FileRefusal.TypeNotAllowed)]
    [InlineData("photo.jpg", "MZ\u0001\u0002 program", FileRefusal.TypeNotAllowed)]
    [InlineData("photo.jpg", "PK\u0003\u0004 archive", FileRefusal.TypeNotAllowed)]
    [InlineData("letter.docx", "PK\u0003\u0004 document", null)]
    [InlineData("letter.txt", "", null)]
    [InlineData("huge.txt", "12345678901", FileRefusal.TooLarge)]
    public async Task What_is_refused_says_why(string name, string content, FileRefusal? refusal)
    {
        Settings["Files:MaxBytes"] = name == "huge.txt" ? "10" : "100";
        Platform.File = _ => new MemoryStream(Encoding.Latin1.GetBytes(content));
        await using var process = await StartAsync();

        await process.SayAsync(Says.Text("anna", "1") with { Files = [File(name)] });

        await process.UntilAsync(() => process.Customers.Tried.Count == 1, TimeSpan.FromMilliseconds(100));
        var file = Assert.Single(process.Customers.Tried[0][0].Files);
        Assert.Equal(refusal, file.Refusal);
        Assert.Equal(refusal is null, file.Sha256 is not null);
    }

    [Fact]
    public async Task What_is_too_large_by_its_own_account_is_not_downloaded()
    {
        Platform.File = _ => throw new InvalidOperationException("not to be opened");
        await using var process = await StartAsync();

        await process.SayAsync(Says.Text("anna", "1") with { Files = [File("film.mp4") with { Size = 20_000_001 }] });

        await process.UntilAsync(() => process.Customers.Tried.Count == 1, TimeSpan.FromMilliseconds(100));
        Assert.Equal(FileRefusal.TooLarge, process.Customers.Tried[0][0].Files[0].Refusal);
    }

    [Fact]
    public async Task A_platform_that_is_away_for_a_moment_is_asked_again()
    {
        var tries = 0;
        Platform.File = _ => ++tries < 3 ? throw new HttpRequestException() : new MemoryStream([1]);
        await using var process = await StartAsync();

        await process.SayAsync(Says.Text("anna", "1") with { Files = [File("a.txt")] });

        await process.UntilAsync(() => process.Customers.Tried.Count == 1, TimeSpan.FromMilliseconds(100));
        Assert.NotNull(process.Customers.Tried[0][0].Files[0].Sha256);
    }

    [Fact]
    public async Task A_file_that_is_not_to_be_had_holds_up_nobody_for_ever()
    {
        Platform.File = id => id == "gone.txt" ? null : throw new HttpRequestException();
        await using var process = await StartAsync();

        await process.SayAsync(Says.Text("anna", "1") with { Files = [File("gone.txt"), File("away.txt")] }, Says.Button("bob", "2"));

        await process.UntilAsync(() => Platform.TextsIn("bob").Count == 1);
        await process.UntilAsync(() => Platform.TextsIn("anna").Count == 1, TimeSpan.FromMilliseconds(100));
        Assert.All(process.Customers.Tried[^1][0].Files, file => Assert.Equal(FileRefusal.Unavailable, file.Refusal));
    }

    [Fact]
    public async Task After_a_restart_a_file_is_downloaded_again_and_that_of_a_platform_that_is_gone_is_not()
    {
        Platform.File = _ => new MemoryStream([1]);
        var first = await StartAsync();
        var elsewhere = Says.Text("anna", "2") with { From = new ChatAddress("gone", "anna"), Files = [File("b.txt")] };
        await first.SayAsync(Says.Text("anna", "1") with { Files = [File("a.txt")] }, elsewhere);
        await first.KillAsync();

        await using var second = await StartAsync();

        await second.UntilAsync(() => second.Customers.Tried.Count == 2, TimeSpan.FromMilliseconds(100));
        var files = second.Customers.Tried.Select(turn => turn[0].Files[0]).OrderBy(file => file.Name).ToList();
        Assert.NotNull(files[0].Sha256);
        Assert.Equal(FileRefusal.Unavailable, files[1].Refusal);
    }

    [Fact]
    public async Task A_form_waits_for_its_files_and_comes_as_it_was_filled_in()
    {
        Platform.File = _ => new MemoryStream([1]);
        await using var process = await StartAsync();

        await process.SayAsync(Says.Form("anna", "1") with { Files = [File("bill.pdf")] });

        await process.UntilAsync(() => process.Customers.Tried.Count == 1, TimeSpan.FromMilliseconds(100));
        var form = Assert.Single(process.Customers.Tried[0]);
        Assert.NotNull(Assert.Single(form.Files).Sha256);
        Assert.Equal("A-10234", form.Form!.Value("order"));
    }

    [Fact]
    public async Task A_form_that_was_stored_before_a_restart_is_handled_as_it_was_filled_in()
    {
        Platform.File = _ => throw new HttpRequestException();
        var first = await StartAsync();
        await first.SayAsync(Says.Form("anna", "1") with { Files = [File("bill.pdf")] });
        await first.KillAsync();
        Platform.File = _ => new MemoryStream([1]);

        await using var second = await StartAsync();

        await second.UntilAsync(() => second.Customers.Tried.Count == 1, TimeSpan.FromMilliseconds(100));
        Assert.Equal("A-10234", second.Customers.Tried[0][0].Form!.Value("order"));
    }

    private static IncomingFile File(string name) => new() { NativeFileId = name, Kind = FileKind.Document, Name = name };
}
