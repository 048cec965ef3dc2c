using System.Globalization;
using System.Text;
using Bot.Messaging;
using Bot.Tests.Fakes.Discord;
using MessageContent = Bot.Messaging.MessageContent;

namespace Bot.Tests.Platforms.Discord;

public sealed class DiscordFilesTests
{
    [Fact]
    public async Task Files_are_uploaded_with_the_words_above_them()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();

        await bench.Deliver(Files(ann, "your bill", await FileAsync(bench, "bill.pdf", "%PDF"), await FileAsync(bench, "photo.jpg", "JFIF")));

        var message = await ann.Hears("your bill");
        Assert.Equal([("bill.pdf", "%PDF"), ("photo.jpg", "JFIF")], message.Files.Select(file => (file.Name, Encoding.ASCII.GetString(file.Bytes))));
    }

    [Fact]
    public async Task An_upload_whose_answer_was_lost_is_not_there_twice()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        var send = Files(ann, "your bill", await FileAsync(bench, "bill.pdf", "%PDF"));
        bench.Server.Faults.On("CreateMessage").Once().LosesAnswer();

        Assert.IsType<DeliveryResult.Unknown>(await bench.Deliver(send));
        Assert.IsType<DeliveryResult.Sent>(await bench.Deliver(send));

        Assert.Single(ann.Dm.BotMessages);
    }

    [Fact]
    public async Task Files_reach_a_ticket_in_a_forum()
    {
        FakeForum? forum = null;
        await using var bench = await DiscordBench.StartAsync(server => forum = server.Guild("Shop").Forum("desk"));
        var (address, post) = await bench.OpenThread(forum!);

        await bench.Deliver(new SendMessage(address, new MessageContent { Text = "from Ann", Files = [await FileAsync(bench, "a.txt", "abc")] }));

        Assert.Equal("a.txt", Assert.Single((await post.Hears("from Ann")).Files).Name);
    }

    [Fact]
    public async Task Files_that_are_refused_together_are_sent_one_by_one_and_the_one_that_is_refused_is_named()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        bench.Server.Faults.On("CreateMessage").Where(call => call.Files.Any(file => file.Name == "b.txt")).Refuses(413, 40005, "Request entity too large");

        await bench.Deliver(Files(ann, "see", await FileAsync(bench, "a.txt", "a"), await FileAsync(bench, "b.txt", "b")));

        Assert.Equal(["see", "📎 b.txt (1 B)"], ann.Dm.BotMessages.Select(message => message.Text));
        Assert.Equal("a.txt", Assert.Single(ann.Dm.BotMessages[0].Files).Name);
    }

    [Fact]
    public async Task A_file_that_came_here_is_opened_although_its_link_has_ended()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        var message = ann.SendsFile("a.txt", Encoding.ASCII.GetBytes("content"));

        await using var content = await bench.Platform.OpenFileAsync(Place(message, message.Files[0]), CancellationToken.None);

        using var reader = new StreamReader(content!);
        Assert.Equal("content", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task A_file_of_a_forwarded_message_is_opened()
    {
        await using var bench = await DiscordBench.StartAsync();
        var (ann, ben) = (bench.Customer(), bench.Customer("Ben"));
        var original = ben.In(bench.Server.Guilds[0].TextChannel("general")).SendsFile("a.txt", Encoding.ASCII.GetBytes("content"));
        var forward = ann.Forwards(original);

        await using var content = await bench.Platform.OpenFileAsync(Place(forward, original.Files[0]), CancellationToken.None);

        Assert.NotNull(content);
    }

    [Fact]
    public async Task A_file_of_a_deleted_message_is_not_there()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        var message = ann.SendsFile("a.txt");
        ann.Deletes(message);

        Assert.Null(await bench.Platform.OpenFileAsync(Place(message, message.Files[0]), CancellationToken.None));
    }

    [Theory]
    [InlineData("https://evil.example/file")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://cdn.discordapp.com/x")]
    [InlineData("https://cdn.discordapp.com:8443/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("1/2")]
    [InlineData("a/b/c")]
    public async Task Nothing_is_fetched_from_elsewhere(string nativeFileId)
    {
        await using var bench = await DiscordBench.StartAsync();

        Assert.Null(await bench.Platform.OpenFileAsync(nativeFileId, CancellationToken.None));
    }

    [Fact]
    public async Task While_Discord_is_down_a_file_is_worth_another_try()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        var message = ann.SendsFile("a.txt");
        bench.Server.Faults.On("GetMessage", "GetChannel").ServerError();

        await Assert.ThrowsAsync<HttpRequestException>(() => bench.Platform.OpenFileAsync(Place(message, message.Files[0]), CancellationToken.None));
    }

    private static SendMessage Files(FakePerson person, string text, params OutgoingFile[] files) =>
        new(DiscordBench.Address(person), new MessageContent { Text = text, Files = files });

    private static async Task<OutgoingFile> FileAsync(DiscordBench bench, string name, string content) =>
        new(FileKind.Document, name, null, await bench.Store(Encoding.ASCII.GetBytes(content)), "telegram", "id");

    private static string Place(FakeMessage message, FakeFile file) => string.Create(CultureInfo.InvariantCulture, $"{message.Channel.Id}/{message.Id}/{file.Id}");
}
