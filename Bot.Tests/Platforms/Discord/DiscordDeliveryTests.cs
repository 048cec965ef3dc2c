using Bot.Messaging;
using static Bot.Tests.Platforms.Discord.DiscordScene;
using MessageContent = Bot.Messaging.MessageContent;

namespace Bot.Tests.Platforms.Discord;

public sealed class DiscordDeliveryTests
{
    [Fact]
    public async Task Words_reach_a_persons_direct_messages()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();

        var result = await bench.Say(DiscordBench.Address(ann), new RichText([new TextSpan("Hello", TextStyle.Bold), new TextSpan(" *Ann*")]));

        var message = await ann.Hears(@"**Hello** \*Ann\*");
        Assert.Equal([DiscordBench.Text(message.Id)], Ids(result));
        Assert.Empty(bench.Server.UnknownRoutes);
    }

    [Fact]
    public async Task Nobody_is_called_by_what_is_said_and_no_preview_is_opened()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();

        await bench.Say(DiscordBench.Address(ann), $"@everyone {ann.Mention} https://example.com");

        var call = Assert.Single(bench.Server.CallsOf("CreateMessage"));
        // The package says "none of these" with null where the stand-in says it with an empty list.
        Assert.All(call.Body["allowed_mentions"]!.AsObject(), allowed => Assert.Empty(allowed.Value?.AsArray() ?? []));
        Assert.Equal(4, (int)call.Body["flags"]! & 4);
        Assert.Equal($@"\@everyone \<\@{ann.Id}> <https://example.com>", (string?)call.Body["content"]);
    }

    [Fact]
    public async Task A_message_whose_answer_was_lost_is_not_there_twice()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        bench.Server.Faults.On("CreateMessage").Once().LosesAnswer();

        var first = await bench.Say(DiscordBench.Address(ann), "once", key: "k1");
        var second = await bench.Say(DiscordBench.Address(ann), "once", key: "k1");

        Assert.IsType<DeliveryResult.Unknown>(first);
        Assert.Equal([DiscordBench.Text(Assert.Single(ann.Dm.BotMessages).Id)], Ids(second));
    }

    [Fact]
    public async Task A_long_text_goes_on_where_it_was_interrupted()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        var text = string.Concat(Enumerable.Range(0, 700).Select(n => $"word{n:000} "));
        bench.Server.Faults.On("CreateMessage").Where(call => ((string?)call.Body["content"])!.Contains("word400", StringComparison.Ordinal)).Once().ServerError();

        var first = await bench.Say(DiscordBench.Address(ann), text);
        var second = await bench.Say(DiscordBench.Address(ann), text);

        Assert.IsType<DeliveryResult.Unknown>(first);
        Assert.Equal(ann.Dm.BotMessages.Select(message => DiscordBench.Text(message.Id)), Ids(second));
        // Discord cuts spaces off the ends.
        Assert.Equal(text.Trim(), string.Join(' ', ann.Dm.BotMessages.Select(message => message.Text.Trim())));
    }

    [Fact]
    public async Task A_pause_that_Discord_asks_for_is_told_with_its_length()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        bench.Server.Faults.On("CreateMessage").Once().TooManyRequests(TimeSpan.FromSeconds(7.5));

        var result = await bench.Say(DiscordBench.Address(ann), "hello");

        Assert.Equal(new DeliveryResult.Throttled(TimeSpan.FromSeconds(7.5)), result);
    }

    [Fact]
    public async Task Everything_waits_when_the_limit_is_everybodys()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        bench.Server.Faults.On("CreateMessage").Once().TooManyRequests(TimeSpan.FromSeconds(2), "global");

        Assert.Equal(new DeliveryResult.Throttled(TimeSpan.FromSeconds(2), WholePlatform: true), await bench.Say(DiscordBench.Address(ann), "hello"));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    public async Task A_failing_server_leaves_it_unknown(int status)
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        bench.Server.Faults.On("CreateMessage").Once().ServerError(status);

        Assert.IsType<DeliveryResult.Unknown>(await bench.Say(DiscordBench.Address(ann), "hello"));
        Assert.IsType<DeliveryResult.Sent>(await bench.Say(DiscordBench.Address(ann), "hello"));
    }

    [Fact]
    public async Task A_connection_that_breaks_leaves_it_unknown()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        bench.Server.Faults.On("CreateMessage").Once().ResetsConnection();

        Assert.IsType<DeliveryResult.Unknown>(await bench.Say(DiscordBench.Address(ann), "hello"));
    }

    [Fact]
    public async Task What_Discord_does_not_take_is_sent_plainly()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        bench.Server.Faults.On("CreateMessage").Once().Refuses(400, 50035, "Invalid Form Body");

        var result = await bench.Say(DiscordBench.Address(ann), new RichText([new TextSpan("our page", TextStyle.Link, "https://example.com/")]));

        Assert.IsType<DeliveryResult.Sent>(result);
        await ann.Hears("our page (<https://example.com/>)");
    }

    [Fact]
    public async Task Where_no_link_may_pass_the_words_are_sent_without()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        bench.Server.Faults.On("CreateMessage").Where(call => ((string?)call.Body["content"])!.Contains("http", StringComparison.Ordinal)).Refuses(400, 240000, "harmful link");

        await bench.Say(DiscordBench.Address(ann), "look: https://example.com/x");

        await ann.Hears("look: 🔗");
    }

    [Fact]
    public async Task Buttons_stand_under_the_words()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();

        await bench.Deliver(new SendMessage(
            DiscordBench.Address(ann), new MessageContent { Text = "well?", Buttons = [[new OutgoingButton("Yes", "s1.yes"), new OutgoingButton("No", "s1.no")]] }));

        var message = await ann.Hears("well?");
        Assert.Equal([("Yes", "s1.yes"), ("No", "s1.no")], message.Buttons.Select(button => (button.Label, button.CustomId)));
    }

    [Fact]
    public async Task An_answer_points_to_what_it_answers_and_a_quiet_one_makes_no_sound()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        var question = ann.Says("why?");

        await bench.Deliver(new SendMessage(DiscordBench.Address(ann), new MessageContent { Text = "because" }) { Quiet = true }, replyTo: DiscordBench.Text(question.Id));

        var answer = await ann.Hears("because");
        Assert.Equal((question, true), (answer.ReplyTo, answer.IsSilent));
    }

    [Fact]
    public async Task An_answer_to_what_is_gone_is_said_all_the_same()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        var question = ann.Says("why?");
        ann.Deletes(question);

        await bench.Deliver(new SendMessage(DiscordBench.Address(ann), new MessageContent { Text = "because" }), replyTo: DiscordBench.Text(question.Id));

        await ann.Hears("because");
    }

    [Theory]
    [InlineData("nobody", null)]
    [InlineData("0", null)]
    [InlineData("-5", null)]
    public async Task An_address_that_is_none_is_refused(string chat, string? thread)
    {
        await using var bench = await DiscordBench.StartAsync();

        Assert.IsType<DeliveryResult.Refused>(await bench.Say(new ChatAddress("discord", chat, thread), "hello"));
    }

    [Fact]
    public async Task A_token_that_is_revoked_switches_Discord_off_with_a_clear_line()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        await bench.Say(DiscordBench.Address(ann), "hello");
        bench.Server.RevokeToken();

        var results = new[] { await bench.Say(DiscordBench.Address(ann), "more"), await bench.Say(DiscordBench.Address(ann), "more") };

        Assert.All(results, result => Assert.IsType<DeliveryResult.Off>(result));
        Assert.Contains("Copy the new token", bench.Log.All, StringComparison.Ordinal);
        Assert.DoesNotContain(bench.Server.Token, bench.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_token_everything_waits()
    {
        await using var bench = await DiscordBench.PrepareAsync();
        bench.Settings["Discord:Token"] = "";
        await bench.RunWithoutWaitingAsync();

        Assert.IsType<DeliveryResult.Off>(await bench.Say(new ChatAddress("discord", "5"), "hello"));
        Assert.Empty(bench.Server.Calls);
    }

    [Fact]
    public async Task Reactions_are_shown_and_cost_nothing_when_they_cannot_be()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        var (first, second) = (ann.Says("one"), ann.Says("two"));
        ann.Deletes(second);

        var shown = await bench.Deliver(new React(DiscordBench.Address(ann), DiscordBench.Text(first.Id), Reaction.Received));
        var gone = await bench.Deliver(new React(DiscordBench.Address(ann), DiscordBench.Text(second.Id), Reaction.Done));

        Assert.Equal(["👀"], first.Reactions.Keys);
        Assert.All(new[] { shown, gone }, result => Assert.Empty(Ids(result)));
    }
}
