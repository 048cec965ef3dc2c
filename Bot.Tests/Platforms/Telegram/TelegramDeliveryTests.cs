using Bot.Messaging;
using Bot.Tests.Fakes.Telegram;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Platforms.Telegram;

/// <summary>Every row of the error table, and what is sent when all is well.</summary>
public sealed class TelegramDeliveryTests : IAsyncLifetime
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
    public async Task Words_arrive_with_formatting_and_buttons_and_without_a_preview()
    {
        var content = new MessageContent
        {
            Text = new RichText([new TextSpan("Ticket "), new TextSpan("C-1 <b>", TextStyle.Code)]),
            Buttons = [[new OutgoingButton("Yes", "s1.yes"), new OutgoingButton(new string('n', 80), "s1.no")]],
        };

        var result = await _bench.Deliver(new SendMessage(Ann, content) { Quiet = true });

        var message = Assert.Single(_ann.Chat.BotMessages);
        Assert.Equal([Id(message)], Sent(result));
        Assert.Equal("Ticket C-1 <b>", message.Text);
        Assert.Equal(("code", 7, 7), (Assert.Single(message.Content.Entities).Type, message.Content.Entities[0].Offset, message.Content.Entities[0].Length));
        Assert.Equal(["s1.yes", "s1.no"], message.Buttons.Select(button => button.Data));
        Assert.Equal(60, message.Buttons.Last().Text.Length);
        Assert.True(message.IsSilent);
        Assert.True((bool?)(await _bench.Server.WaitForCall("sendMessage")).Json("link_preview_options")!["is_disabled"]);
    }

    [Fact]
    public async Task An_answer_quotes_what_it_answers_even_when_that_is_gone()
    {
        var question = _ann.Says("Where is it?");
        var gone = _ann.Says("Never mind");
        _ann.Deletes(gone);

        await _bench.Deliver(new SendMessage(Ann, new MessageContent { Text = "Here" }), replyTo: Id(question));
        await _bench.Deliver(new SendMessage(Ann, new MessageContent { Text = "Or there" }), replyTo: Id(gone), key: "2");

        Assert.Equal([question, null], _ann.Chat.BotMessages.Select(message => message.ReplyTo));
    }

    [Fact]
    public async Task A_long_text_is_several_messages_of_which_only_the_first_is_an_answer()
    {
        var question = _ann.Says("Tell me all");

        var result = await _bench.Deliver(new SendMessage(Ann, new MessageContent { Text = new string('ж', 9000) }), replyTo: Id(question));

        Assert.Equal(_ann.Chat.BotMessages.Select(Id), Sent(result));
        Assert.Equal([4096, 4096, 808], _ann.Chat.BotMessages.Select(message => message.Text.Length));
        Assert.Equal([question, null, null], _ann.Chat.BotMessages.Select(message => message.ReplyTo));
    }

    [Fact]
    public async Task Formatting_that_is_not_understood_never_blocks_the_words()
    {
        _bench.Server.Faults.On("sendMessage").Where(call => call["parse_mode"] is not null)
            .Refuses(400, "Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 0");

        var result = await _bench.Say(Ann, new RichText([new TextSpan("page", TextStyle.Link, "https://example.com")]));

        Assert.Equal("page (https://example.com)", Assert.Single(_ann.Chat.BotMessages).Text);
        Assert.IsType<DeliveryResult.Sent>(result);
        Assert.Contains(_bench.Log.At(LogLevel.Warning), line => line.Contains("formatting", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Too_many_requests_say_how_long_to_wait_and_are_not_repeated_by_themselves()
    {
        _bench.Server.Faults.On("sendMessage").Once().TooManyRequests(7);

        Assert.Equal(new DeliveryResult.Throttled(TimeSpan.FromSeconds(7)), await _bench.Say(Ann, "hi"));
        Assert.Empty(_ann.Chat.BotMessages);
    }

    [Theory]
    [InlineData(403, "Forbidden: bot was blocked by the user")]
    [InlineData(403, "Forbidden: user is deactivated")]
    [InlineData(403, "Forbidden: bot was kicked from the supergroup chat")]
    [InlineData(400, "Bad Request: chat not found")]
    public async Task Who_cannot_be_reached_is_told_so(int code, string words)
    {
        _bench.Server.Faults.On("sendMessage").Refuses(code, words);

        Assert.Equal(new DeliveryResult.Unreachable(words), await _bench.Say(Ann, "hi"));
    }

    [Fact]
    public async Task A_kick_out_of_the_staff_chat_is_an_alarm()
    {
        _staff.KickBot();

        Assert.IsType<DeliveryResult.Unreachable>(await _bench.Say(TelegramBench.Address(_staff), "card"));

        Assert.Contains(_bench.Log.At(LogLevel.Error), line => line.Contains("Add the bot to the group again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_group_that_became_a_supergroup_has_another_id()
    {
        var group = _bench.Server.PlainGroup("Team", _bench.Server.User("Eve"));
        var old = TelegramBench.Address(group);
        group.UpgradeToSupergroup();

        Assert.Equal(new DeliveryResult.ChatMoved(TelegramBench.Address(group).ChatId), await _bench.Say(old, "hi"));
    }

    [Theory]
    [InlineData("message thread not found")]
    [InlineData("TOPIC_DELETED")]
    public async Task A_deleted_topic_is_gone(string words)
    {
        var topic = await OpenAsync("C-1");
        _staff.DeleteTopic(topic, words);

        Assert.IsType<DeliveryResult.ThreadGone>(await _bench.Say(TelegramBench.Address(_staff, topic), "hi"));
    }

    [Fact]
    public async Task A_topic_of_a_wrong_number_is_gone()
    {
        _bench.Server.Faults.On("sendMessage").Refuses(400, "Bad Request: TOPIC_ID_INVALID");

        Assert.IsType<DeliveryResult.ThreadGone>(await _bench.Say(TelegramBench.Address(_staff) with { Thread = "77" }, "hi"));
    }

    [Fact]
    public async Task A_closed_topic_is_opened_for_what_is_to_be_said()
    {
        var topic = await OpenAsync("C-1");
        _staff.CloseTopic(topic);

        Assert.IsType<DeliveryResult.Sent>(await _bench.Say(TelegramBench.Address(_staff, topic), "hi"));

        Assert.False(topic.IsClosed);
        Assert.Equal("hi", Assert.Single(topic.BotMessages).Text);
    }

    [Fact]
    public async Task Anything_else_that_is_refused_stays_refused()
    {
        _bench.Server.Faults.On("sendMessage").Refuses(400, "Bad Request: BUTTON_DATA_INVALID");

        Assert.Equal(new DeliveryResult.Refused("Bad Request: BUTTON_DATA_INVALID"), await _bench.Say(Ann, "hi"));
    }

    [Fact]
    public async Task What_may_have_been_done_is_unknown()
    {
        _bench.Server.Faults.On("sendMessage").Once().ServerError(502);
        Assert.IsType<DeliveryResult.Unknown>(await _bench.Say(Ann, "one"));
        _bench.Server.Faults.On("sendMessage").Once().ResetsConnection();
        Assert.IsType<DeliveryResult.Unknown>(await _bench.Say(Ann, "two"));
        _bench.Server.Faults.On("sendMessage").Once().LosesAnswer();
        Assert.IsType<DeliveryResult.Unknown>(await _bench.Say(Ann, "three"));
        _bench.Server.Faults.On("sendMessage").Once().AnswersGarbage("<html>Bad Gateway</html>", 502, applied: false);
        Assert.IsType<DeliveryResult.Unknown>(await _bench.Say(Ann, "four"));

        Assert.DoesNotContain(_bench.Server.Token, _bench.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revoked_token_switches_off_Telegram_and_says_so_once()
    {
        _bench.Server.Faults.On("sendMessage").Refuses(ApiRefusal.Unauthorized);

        Assert.IsType<DeliveryResult.Off>(await _bench.Say(Ann, "one"));
        _bench.Server.Faults.Clear();
        Assert.IsType<DeliveryResult.Off>(await _bench.Say(Ann, "two"));

        Assert.Empty(_ann.Chat.BotMessages);
        Assert.Single(_bench.Log.At(LogLevel.Error));
    }

    [Theory]
    [InlineData("""{"ok":true,"result":null}""")]
    [InlineData("""{"ok":true,"result":{"message_id":"of a new kind"}}""")]
    public async Task A_result_that_cannot_be_read_is_still_a_result(string answer)
    {
        _bench.Server.Faults.On("sendMessage", "editMessageText", "setMessageReaction").AnswersGarbage(answer);

        Assert.Empty(Sent(await _bench.Say(Ann, "hi")));
        var message = Assert.Single(_ann.Chat.BotMessages);
        var edit = new ShowLatest(Ann, new MessageContent { Text = "changed" }, Guid.Empty);
        Assert.Equal([Id(message)], Sent(await _bench.Deliver(edit, existing: Id(message))));
        Assert.Empty(Sent(await _bench.Deliver(new React(Ann, Id(message), Reaction.Done))));
    }

    [Fact]
    public async Task A_refusal_that_comes_with_status_200_is_a_refusal()
    {
        _bench.Server.Faults.On("sendMessage")
            .AnswersGarbage("""{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}""", applied: false, status: 200);

        Assert.IsType<DeliveryResult.Unreachable>(await _bench.Say(Ann, "hi"));
    }

    [Theory]
    [InlineData("@channel", null)]
    [InlineData("7001", "~0123")]
    public async Task An_address_of_another_world_is_refused(string chat, string? thread) =>
        Assert.IsType<DeliveryResult.Refused>(await _bench.Say(new ChatAddress("telegram", chat, thread), "hi"));

    [Fact]
    public async Task Nothing_is_sent_of_nothing() => Assert.Empty(Sent(await _bench.Say(Ann, " \n ")));

    [Fact]
    public async Task A_part_that_was_sent_is_not_sent_again()
    {
        _bench.Server.Faults.On("sendMessage").Where(call => call["text"]!.StartsWith('b')).Once().TooManyRequests(1);
        var text = new string('a', 4096) + new string('b', 10);

        Assert.IsType<DeliveryResult.Throttled>(await _bench.Say(Ann, text, key: "k"));
        var result = await _bench.Say(Ann, text, key: "k");

        Assert.Equal(['a', 'b'], _ann.Chat.BotMessages.Select(message => message.Text[0]));
        Assert.Equal(_ann.Chat.BotMessages.Select(Id), Sent(result));
    }

    private async Task<FakeTopic> OpenAsync(string title)
    {
        var opened = await _bench.Platform.OpenThreadAsync(TelegramBench.Address(_staff), title, CancellationToken.None);
        return _staff.Topics.Single(topic => $"{topic.Id}" == Assert.Single(Sent(opened)));
    }

    private static string Id(FakeMessage message) => $"{message.Id}";

    private static IReadOnlyList<string> Sent(DeliveryResult result) => Assert.IsType<DeliveryResult.Sent>(result).MessageIds;
}
