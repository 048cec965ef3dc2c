using Bot.Messaging;
using Bot.Tests.Fakes.Telegram;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Platforms.Telegram;

/// <summary>Cards, corrections, reactions and topics.</summary>
public sealed class TelegramEditorTests : IAsyncLifetime
{
    private TelegramBench _bench = null!;
    private FakePerson _ann = null!;
    private FakeGroup _staff = null!;

    private ChatAddress Ann => TelegramBench.Address(_ann.Chat);

    public async Task InitializeAsync()
    {
        _bench = await TelegramBench.StartAsync(server => _staff = server.ForumGroup("Staff", server.User("Bob")));
        _ann = _bench.Customer();
    }

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    [Fact]
    public async Task A_card_is_sent_and_pinned_once_and_then_edited_where_it_stands()
    {
        var first = await _bench.Deliver(Card("open") with { Pin = true });
        var card = Assert.Single(_ann.Chat.BotMessages);
        var second = await _bench.Deliver(Card("closed") with { Pin = true }, existing: Id(card));

        Assert.True(card.IsPinned);
        Assert.Equal("closed", Assert.Single(_ann.Chat.BotMessages).Text);
        Assert.Equal(["s1.x"], card.Buttons.Select(button => button.Data));
        Assert.Equal(first, second, Same);
    }

    [Fact]
    public async Task A_card_that_cannot_be_pinned_is_still_there()
    {
        _bench.Server.Faults.On("pinChatMessage").Refuses(400, "Bad Request: not enough rights to manage pinned messages in the chat");

        Assert.IsType<DeliveryResult.Sent>(await _bench.Deliver(Card("open") with { Pin = true }));

        Assert.DoesNotContain(_bench.Log.At(LogLevel.Warning), line => line.Contains("pinned", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_card_that_has_not_changed_is_as_it_was_to_be()
    {
        await _bench.Deliver(Card("open"));
        var card = Assert.Single(_ann.Chat.BotMessages);

        var result = await _bench.Deliver(Card("open"), existing: Id(card));

        Assert.Equal([Id(card)], Assert.IsType<DeliveryResult.Sent>(result).MessageIds);
    }

    [Theory]
    [InlineData("message to edit not found")]
    [InlineData("message can't be edited")]
    public async Task A_card_that_is_gone_is_to_be_sent_anew(string words)
    {
        _bench.Server.Faults.On("editMessageText").Refuses(400, "Bad Request: " + words);

        Assert.IsType<DeliveryResult.CopyGone>(await _bench.Deliver(Card("open"), existing: "5"));
    }

    [Fact]
    public async Task A_card_that_says_too_much_is_one_message_all_the_same()
    {
        await _bench.Deliver(Card("open"));
        var card = Assert.Single(_ann.Chat.BotMessages);

        await _bench.Deliver(Card(new string('x', 5000)), existing: Id(card));

        Assert.Equal(4096, Assert.Single(_ann.Chat.BotMessages).Text.Length);
        Assert.EndsWith("…", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_changes_the_words()
    {
        await _bench.Say(Ann, "tomorow");
        var said = Assert.Single(_ann.Chat.BotMessages);

        var result = await _bench.Deliver(Revise("tomorrow"), key: "2", existing: Id(said));

        Assert.Equal("tomorrow", Assert.Single(_ann.Chat.BotMessages).Text);
        Assert.Equal([Id(said)], Assert.IsType<DeliveryResult.Sent>(result).MessageIds);
    }

    [Fact]
    public async Task A_correction_changes_the_words_under_a_photo()
    {
        var photo = new OutgoingFile(FileKind.Photo, "p.jpg", "image/jpeg", await _bench.Store(1, 2, 3), null, null);
        await _bench.Deliver(new SendMessage(Ann, new MessageContent { Text = "tomorow", Files = [photo] }));

        await _bench.Deliver(Revise("tomorrow"), key: "2", existing: Id(Assert.Single(_ann.Chat.BotMessages)));

        Assert.Equal(("photo", "tomorrow"), (Assert.Single(_ann.Chat.BotMessages).Kind, _ann.Chat.BotMessages[0].Text));
    }

    [Theory]
    [InlineData("message can't be edited", "tomorrow")]
    [InlineData("message to edit not found", "tomorrow")]
    public async Task A_correction_that_comes_too_late_is_an_answer(string words, string correction)
    {
        await _bench.Say(Ann, "tomorow");
        var said = Assert.Single(_ann.Chat.BotMessages);
        _bench.Server.Faults.On("editMessageText").Refuses(400, "Bad Request: " + words);

        await _bench.Deliver(Revise(correction), key: "2", existing: Id(said));

        Assert.Equal((correction, said), (_ann.Chat.BotMessages[^1].Text, _ann.Chat.BotMessages[^1].ReplyTo));
    }

    [Fact]
    public async Task A_correction_longer_than_a_caption_is_an_answer()
    {
        var photo = new OutgoingFile(FileKind.Photo, "p.jpg", "image/jpeg", await _bench.Store(1, 2, 3), null, null);
        await _bench.Deliver(new SendMessage(Ann, new MessageContent { Text = "x", Files = [photo] }));
        var said = Assert.Single(_ann.Chat.BotMessages);

        await _bench.Deliver(Revise(new string('y', 2000)), key: "2", existing: Id(said));

        Assert.Equal((2000, said), (_ann.Chat.BotMessages[^1].Text.Length, _ann.Chat.BotMessages[^1].ReplyTo));
    }

    [Theory]
    [InlineData(Reaction.Received, "👀")]
    [InlineData(Reaction.Done, "👍")]
    public async Task A_receipt_is_a_reaction(Reaction reaction, string emoji)
    {
        var message = _ann.Says("hello");

        await _bench.Deliver(new React(Ann, Id(message), reaction));

        Assert.Equal(emoji, message.BotReaction);
    }

    [Fact]
    public async Task A_receipt_for_what_is_gone_is_nobodys_loss()
    {
        Assert.IsType<DeliveryResult.Sent>(await _bench.Deliver(new React(Ann, "999", Reaction.Done)));
        _bench.Server.Faults.On("setMessageReaction").Refuses(400, "Bad Request: REACTION_INVALID");
        Assert.IsType<DeliveryResult.Sent>(await _bench.Deliver(new React(Ann, Id(_ann.Says("hello")), Reaction.Done)));
    }

    [Fact]
    public async Task A_topic_is_closed_and_opened_and_twice_is_no_harm()
    {
        var (topic, address) = await OpenAsync();

        await _bench.Deliver(new SetThreadOpen(address, false));
        Assert.True(topic.IsClosed);
        Assert.IsType<DeliveryResult.Sent>(await _bench.Deliver(new SetThreadOpen(address, false)));
        await _bench.Deliver(new SetThreadOpen(address, true));
        Assert.False(topic.IsClosed);
        Assert.IsType<DeliveryResult.Sent>(await _bench.Deliver(new SetThreadOpen(address, true)));
    }

    [Fact]
    public async Task A_deleted_topic_is_closed_enough_but_not_open()
    {
        var (topic, address) = await OpenAsync();
        _staff.DeleteTopic(topic);

        Assert.IsType<DeliveryResult.Sent>(await _bench.Deliver(new SetThreadOpen(address, false)));
        Assert.IsType<DeliveryResult.ThreadGone>(await _bench.Deliver(new SetThreadOpen(address, true)));
    }

    [Fact]
    public async Task A_topics_title_has_an_end()
    {
        await _bench.Platform.OpenThreadAsync(TelegramBench.Address(_staff), string.Concat(Enumerable.Repeat("😀", 100)) + "\n", CancellationToken.None);

        Assert.Equal(128, Assert.Single(_staff.Topics).Title.Length);
    }

    [Fact]
    public async Task Without_the_right_to_open_topics_the_ticket_goes_without()
    {
        _bench.Server.Faults.On("createForumTopic").Refuses(400, "Bad Request: not enough rights to create a topic");

        Assert.IsType<DeliveryResult.Throttled>(await _bench.Platform.OpenThreadAsync(TelegramBench.Address(_staff), "C-1", CancellationToken.None));

        Assert.False(_bench.Platform.Capabilities.Threads);
        Assert.Contains(_bench.Log.At(LogLevel.Warning), line => line.Contains("Manage topics", StringComparison.Ordinal));
    }

    private async Task<(FakeTopic Topic, ChatAddress Address)> OpenAsync()
    {
        await _bench.Platform.OpenThreadAsync(TelegramBench.Address(_staff), "C-1", CancellationToken.None);
        var topic = Assert.Single(_staff.Topics);
        return (topic, TelegramBench.Address(_staff, topic));
    }

    private ShowLatest Card(string text) =>
        new(Ann, new MessageContent { Text = text, Buttons = [[new OutgoingButton("x", "s1.x")]] }, Guid.Empty);

    private ReviseMessage Revise(string text) => new(Ann, new MessageContent { Text = text }, Guid.Empty);

    private static string Id(FakeMessage message) => $"{message.Id}";

    private static bool Same(DeliveryResult one, DeliveryResult other) =>
        one is DeliveryResult.Sent a && other is DeliveryResult.Sent b && a.MessageIds.SequenceEqual(b.MessageIds);
}
