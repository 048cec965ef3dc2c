using Bot.Messaging;
using Bot.Tests.Messaging.Pipeline;

namespace Bot.Tests.Messaging;

public sealed class ChatHistoryTests : PipelineFixture
{
    [Fact]
    public async Task A_page_that_comes_back_hears_what_was_said_since_in_order()
    {
        await using var process = await StartAsync();
        await SendAsync(
            process,
            Send("anna", "1"),
            new React(new ChatAddress("test", "anna"), "m", Reaction.Received),
            new ReviseMessage(new ChatAddress("test", "anna"), new MessageContent { Text = "2" }, Guid.CreateVersion7()),
            Send("bob", "other"),
            Send("anna", "3"));
        await process.UntilAsync(NothingPending);
        var history = process.Get<ChatHistory>();

        var all = await history.AfterAsync("test", "anna", 0, 10, CancellationToken.None);
        var later = await history.AfterAsync("test", "anna", all[1].Sequence, 1, CancellationToken.None);

        Assert.IsType<React>(all[1].Message);
        Assert.Equal(["1", "2", "3"], all.Where(said => said.Message is not React).Select(said => RecordingPlatform.TextOf(said.Message)));
        Assert.Equal(["2"], later.Select(said => RecordingPlatform.TextOf(said.Message)));
        Assert.Contains(Platform.Arrived, one => one.Delivery.Key == SequenceKey.Of(all[0].Sequence));
    }
}
