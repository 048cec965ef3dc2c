using Bot.Messaging;
using static Bot.Tests.Platforms.Discord.DiscordScene;
using MessageContent = Bot.Messaging.MessageContent;

namespace Bot.Tests.Platforms.Discord;

public sealed class DiscordEditorTests
{
    [Fact]
    public async Task New_words_take_the_place_of_the_old()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        var sent = Ids(await bench.Say(DiscordBench.Address(ann), "wett"));

        var revised = await bench.Deliver(Revise(bench, ann.Id, "wet"), key: "2", existing: sent[0]);

        Assert.Equal(sent, Ids(revised));
        Assert.Equal("wet", Assert.Single(ann.Dm.BotMessages).Text);
    }

    [Fact]
    public async Task What_is_gone_is_said_anew()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();

        var revised = await bench.Deliver(Revise(bench, ann.Id, "wet"), existing: "123456789");

        Assert.Equal(DiscordBench.Text((await ann.Hears("wet")).Id), Assert.Single(Ids(revised)));
    }

    [Fact]
    public async Task Words_that_became_too_long_are_said_as_an_answer()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        var sent = Ids(await bench.Say(DiscordBench.Address(ann), "short"));

        await bench.Deliver(Revise(bench, ann.Id, string.Concat(Enumerable.Repeat("long ", 500))), key: "2", existing: sent[0]);

        Assert.Equal([false, true, false], ann.Dm.BotMessages.Select(message => message.ReplyTo is not null));
    }

    [Fact]
    public async Task An_edit_whose_formatting_is_refused_is_made_plainly()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        var sent = Ids(await bench.Say(DiscordBench.Address(ann), "old"));
        bench.Server.Faults.On("EditMessage").Once().Refuses(400, 50035, "Invalid Form Body");

        await bench.Deliver(
            new ReviseMessage(DiscordBench.Address(ann), new MessageContent { Text = new RichText([new TextSpan("new", TextStyle.Bold)]) }, Guid.AllBitsSet), key: "2", existing: sent[0]);

        Assert.Equal("new", Assert.Single(ann.Dm.BotMessages).Text);
    }

    [Fact]
    public async Task A_pause_while_editing_is_told()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        var sent = Ids(await bench.Say(DiscordBench.Address(ann), "old"));
        bench.Server.Faults.On("EditMessage").Once().TooManyRequests(TimeSpan.FromSeconds(9));

        Assert.Equal(new DeliveryResult.Throttled(TimeSpan.FromSeconds(9)), await bench.Deliver(Revise(bench, ann.Id, "new"), key: "2", existing: sent[0]));
    }

    private static ReviseMessage Revise(DiscordBench bench, ulong userId, string text) =>
        new(new ChatAddress(bench.Platform.Name, DiscordBench.Text(userId)), new MessageContent { Text = text }, Guid.AllBitsSet);
}
