using Bot.Messaging;
using Bot.Messaging.Outbox;
using Bot.Platforms.WebChat;
using Bot.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Bot.Tests.Platforms.WebChat;

public sealed class WebChatStreamTests
{
    [Fact]
    public async Task A_page_hears_what_was_said_before_it_was_opened_and_then_what_is_said()
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, chat) = await host.OpenAsync();
        await host.SaysAsync(Text(chat, "one"));
        await host.SaysAsync(Text(chat, "two"));

        using var page = await EventStream.OpenAsync(host, token);
        var past = await page.PastAsync();
        await host.SaysAsync(Text(chat, "three"));
        var (_, three) = await page.NextAsync();

        Assert.Equal(["one", "two"], past.Select(said => EventStream.TextOf(said.Message)));
        Assert.Equal("three", EventStream.TextOf(three));
    }

    [Fact]
    public async Task A_page_that_comes_back_hears_only_what_it_does_not_know()
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, chat) = await host.OpenAsync();
        await host.SaysAsync(Text(chat, "one"));
        var second = await host.SaysAsync(Text(chat, "two"));
        await host.SaysAsync(Text(chat, "three"));

        using var page = await EventStream.OpenAsync(host, token, after: second);

        Assert.Equal("three", EventStream.TextOf(Assert.Single(await page.PastAsync()).Message));
    }

    [Fact]
    public async Task Every_page_of_a_session_hears_and_no_other()
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, chat) = await host.OpenAsync();
        var (otherToken, otherChat) = await host.OpenAsync();
        using var first = await EventStream.OpenAsync(host, token);
        using var second = await EventStream.OpenAsync(host, token);
        using var other = await EventStream.OpenAsync(host, otherToken);
        await Task.WhenAll(first.PastAsync(), second.PastAsync(), other.PastAsync());

        await host.SaysAsync(Text(chat, "for you"));
        await host.SaysAsync(Text(otherChat, "for the other"));

        Assert.Equal("for you", EventStream.TextOf((await first.NextAsync()).Message));
        Assert.Equal("for you", EventStream.TextOf((await second.NextAsync()).Message));
        Assert.Equal("for the other", EventStream.TextOf((await other.NextAsync()).Message));
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public async Task Under_a_steady_flow_and_random_cuts_each_is_heard_once_and_in_order(int seed)
    {
        const int count = 120;
        await using var host = await WebChatHost.StartAsync();
        var (token, chat) = await host.OpenAsync();
        var random = new Random(seed);
        var heard = new List<string>();
        var last = 0L;

        var flow = FlowAsync();
        while (heard.Count < count)
        {
            using var page = await EventStream.OpenAsync(host, token, last);
            for (var more = random.Next(12); more >= 0 && heard.Count < count; more--)
            {
                (last, var message) = await page.NextAsync();
                heard.Add(EventStream.TextOf(message));
            }
        }

        await flow;
        Assert.Equal(Enumerable.Range(1, count).Select(number => $"{number}"), heard);

        async Task FlowAsync()
        {
            for (var number = 1; number <= count; number++)
            {
                await host.SaysAsync(Text(chat, $"{number}"));
            }
        }
    }

    [Fact]
    public async Task What_was_decided_but_not_delivered_when_the_server_died_is_heard_once()
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, chat) = await host.OpenAsync();
        var sequence = await host.DecidesAsync(Text(chat, "decided"));
        await host.RestartAsync();
        using var page = await EventStream.OpenAsync(host, token);
        var past = await page.PastAsync();

        await host.Platform.DeliverAsync(
            new Delivery { Message = Text(chat, "decided"), Key = SequenceKey.Of(sequence), Attempt = 2 }, CancellationToken.None);
        await host.SaysAsync(Text(chat, "after"));

        Assert.Equal("decided", EventStream.TextOf(Assert.Single(past).Message));
        Assert.Equal("after", EventStream.TextOf((await page.NextAsync()).Message));
    }

    [Fact]
    public async Task What_was_stored_late_is_heard_although_a_later_one_came_first()
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, chat) = await host.OpenAsync();
        using var page = await EventStream.OpenAsync(host, token);
        await page.PastAsync();
        var later = await host.SaysAsync(Text(chat, "later"));
        await page.NextAsync();

        await using (var db = host.Database.CreateDbContext())
        {
            db.Outbox.Add(OutboxMessage.Decided(Text(chat, "earlier"), later - 1, DateTimeOffset.UnixEpoch));
            await db.SaveChangesAsync();
        }

        await host.Platform.DeliverAsync(
            new Delivery { Message = Text(chat, "earlier"), Key = SequenceKey.Of(later - 1), Attempt = 1 }, CancellationToken.None);

        Assert.Equal("earlier", EventStream.TextOf((await page.NextAsync()).Message));
    }

    [Fact]
    public async Task Texts_that_were_delivered_as_one_are_heard_each_on_its_own()
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, chat) = await host.OpenAsync();
        await host.SaysAsync(Text(chat, "one"));
        var joined = await host.DecidesAsync(Text(chat, "two"));
        await using (var db = host.Database.CreateDbContext())
        {
            (await db.Outbox.SingleAsync(row => row.Sequence == joined)).Superseded(DateTimeOffset.UnixEpoch);
            await db.SaveChangesAsync();
        }

        using var page = await EventStream.OpenAsync(host, token);

        Assert.Equal(["one", "two"], (await page.PastAsync()).Select(said => EventStream.TextOf(said.Message)));
    }

    [Fact]
    public async Task An_idle_stream_says_that_it_is_alive()
    {
        var time = new ManualTime();
        await using var host = await WebChatHost.StartAsync(time);
        var (token, _) = await host.OpenAsync();
        using var page = await EventStream.OpenAsync(host, token);
        await page.PastAsync();

        time.Advance(WebChatStream.Heartbeat);

        Assert.Equal([": still here"], await page.BlockAsync());
    }

    [Fact]
    public async Task A_stream_ends_when_the_server_stops()
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, _) = await host.OpenAsync();
        using var page = await EventStream.OpenAsync(host, token);
        await page.PastAsync();

        await host.RestartAsync();

        Assert.Null(await page.BlockAsync());
    }

    [Fact]
    public async Task The_page_is_told_everything_that_a_message_shows()
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, chat) = await host.OpenAsync();
        var subject = Guid.CreateVersion7();
        var content = new MessageContent
        {
            Text = new RichText(
            [
                new TextSpan("plain "), new TextSpan("bold", TextStyle.Bold), new TextSpan("good", TextStyle.Link, "https://example.org/a"),
                new TextSpan("bad", TextStyle.Link, "javascript:alert(1)"),
            ]),
            Buttons =
            [
                [new OutgoingButton("Yes", new ButtonAction.Choose(1, "yes").Encode(), ButtonStyle.Primary)],
                [new OutgoingButton("A person", new ButtonAction.Command("human").Encode())],
            ],
            Location = new GeoPoint(10.5, 106.25, "Shop"),
        };
        var sequence = await host.SaysAsync(new ReviseMessage(chat, content, subject));

        using var page = await EventStream.OpenAsync(host, token);
        var said = Assert.Single(await page.PastAsync()).Message;

        Assert.Equal((SequenceKey.Of(sequence), subject, true), (said.GetProperty("key").GetString(), said.GetProperty("subject").GetGuid(), said.GetProperty("replaces").GetBoolean()));
        var spans = said.GetProperty("text").EnumerateArray().ToList();
        Assert.Equal(["plain", "bold", "link", "plain"], spans.Select(span => span.GetProperty("style").GetString()));
        Assert.Equal("https://example.org/a", spans[2].GetProperty("url").GetString());
        Assert.False(spans[3].TryGetProperty("url", out _));
        var buttons = said.GetProperty("buttons").EnumerateArray().SelectMany(row => row.EnumerateArray()).ToList();
        Assert.Equal([true, false], buttons.Select(button => button.GetProperty("once").GetBoolean()));
        Assert.Equal(106.25, said.GetProperty("location").GetProperty("longitude").GetDouble());
    }

    [Fact]
    public async Task A_reaction_tells_which_message_it_is_for()
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, chat) = await host.OpenAsync();
        await host.SaysAsync(new React(chat, "0d2a3c1e", Reaction.Received));

        using var page = await EventStream.OpenAsync(host, token);
        var said = Assert.Single(await page.PastAsync()).Message;

        Assert.Equal(("react", "0d2a3c1e", "received"), (Of("do"), Of("to"), Of("reaction")));

        string? Of(string name) => said.GetProperty(name).GetString();
    }

    private static SendMessage Text(ChatAddress chat, string words) => new(chat, new MessageContent { Text = words });
}
