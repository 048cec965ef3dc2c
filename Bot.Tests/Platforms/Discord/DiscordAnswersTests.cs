using Bot.Messaging;
using Bot.Tests.Fakes.Discord;
using static Bot.Tests.Platforms.Discord.DiscordScene;
using MessageContent = Bot.Messaging.MessageContent;

namespace Bot.Tests.Platforms.Discord;

public sealed class DiscordAnswersTests
{
    [Fact]
    public async Task What_was_asked_in_passing_is_answered_on_the_spot_to_that_person_alone()
    {
        await using var scene = await Scene.OpenAsync();
        var asked = await scene.Asks();

        var result = await scene.Bench.Deliver(scene.Answer("2–4 days", asked));

        var answer = await scene.Ann.Hears("2–4 days");
        Assert.Equal((scene.General, true), (answer.Channel, answer.IsEphemeral));
        Assert.Empty(Ids(result));
        Assert.Empty(scene.Ann.Dm.Messages);
    }

    [Fact]
    public async Task A_second_answer_follows_the_first()
    {
        await using var scene = await Scene.OpenAsync();
        var asked = await scene.Asks();

        await scene.Bench.Deliver(scene.Answer("one", asked), key: "1");
        await scene.Bench.Deliver(scene.Answer("two", asked), key: "2");

        await scene.Ann.Hears("one");
        Assert.True((await scene.Ann.Hears("two")).IsEphemeral);
    }

    [Fact]
    public async Task When_the_time_is_over_it_is_said_in_the_persons_own_chat()
    {
        await using var scene = await Scene.OpenAsync();
        var asked = await scene.Asks();
        scene.Bench.Server.Interactions[^1].Expires();

        await scene.Bench.Deliver(scene.Answer("2–4 days", asked));

        Assert.Same(scene.Ann.Dm, (await scene.Ann.Hears("2–4 days")).Channel);
    }

    [Fact]
    public async Task Whoever_waits_elsewhere_is_told_where_it_goes_on()
    {
        await using var scene = await Scene.OpenAsync("ru");
        await scene.Asks();

        await scene.Bench.Say(DiscordBench.Address(scene.Ann), "hello");

        var pointer = await scene.Ann.Hears("Я написал вам в личные сообщения");
        Assert.True(pointer.IsEphemeral);
        Assert.Contains($"/channels/@me/{scene.Ann.Dm.Id}", pointer.Text, StringComparison.Ordinal);
        Assert.Same(scene.Ann.Dm, (await scene.Ann.Private.WaitFor("hello")).Channel);
    }

    [Fact]
    public async Task They_are_told_once()
    {
        await using var scene = await Scene.OpenAsync();
        await scene.Asks();

        await scene.Bench.Say(DiscordBench.Address(scene.Ann), "one", key: "1");
        await scene.Bench.Say(DiscordBench.Address(scene.Ann), "two", key: "2");

        Assert.Single(scene.Bench.Server.CallsOf("CreateFollowupMessage"));
    }

    [Fact]
    public async Task With_closed_direct_messages_they_are_told_of_the_private_thread()
    {
        await using var scene = await Scene.OpenAsync();
        scene.Ann.ClosesDms();
        await scene.Asks();

        await scene.Bench.Say(DiscordBench.Address(scene.Ann), "hello");

        var thread = Assert.Single(scene.General.Threads);
        Assert.Contains($"/channels/{scene.General.Guild.Id}/{thread.Id}", (await scene.Ann.Hears("private thread")).Text, StringComparison.Ordinal);
        Assert.Contains(thread.SentByBot, message => message.Text == "hello");
    }

    [Fact]
    public async Task Where_nothing_can_be_opened_they_are_told_what_to_do()
    {
        await using var scene = await Scene.OpenAsync();
        scene.Ann.ClosesDms();
        scene.Bench.Server.Faults.On("StartThread").Refuses(403, 50013, "Missing Permissions");
        await scene.Asks();

        var result = await scene.Bench.Say(DiscordBench.Address(scene.Ann), "hello");

        Assert.IsType<DeliveryResult.Unreachable>(result);
        await scene.Ann.Hears("your direct messages are closed");
    }

    private sealed class Scene : IAsyncDisposable
    {
        public required DiscordBench Bench { get; init; }

        public required FakePerson Ann { get; init; }

        public required FakeGuildChannel General { get; init; }

        public static async Task<Scene> OpenAsync(string locale = "en-US")
        {
            var bench = await DiscordBench.PrepareAsync();
            bench.Catalogs.Add(new OnlyAsk());
            var ann = bench.Customer(locale: locale);
            var general = bench.Server.Guilds[0].TextChannel("general");
            await bench.RunAsync();
            await bench.Server.WaitForCommand("ask");
            return new Scene { Bench = bench, Ann = ann, General = general };
        }

        /// <summary>Ann asks something in a public channel.</summary>
        /// <returns>What the inbox calls it.</returns>
        public async Task<string> Asks()
        {
            await Ann.In(General).RunsAsync("/ask", ("question", "How long does delivery take?"));
            return (await Bench.Has(message => message.Command == "ask")).NativeId;
        }

        public SendMessage Answer(string text, string asked) =>
            new(DiscordBench.Address(Ann), new MessageContent { Text = text }) { InAnswerTo = asked };

        public ValueTask DisposeAsync() => Bench.DisposeAsync();
    }

    private sealed class OnlyAsk : ICommandCatalog
    {
        public ChatSide Side => ChatSide.Customer;

        public IReadOnlyList<CommandSpec> Commands { get; } = [new CommandSpec("ask", [new CommandParameter("question", CommandParameterKind.Words, Required: true)])];

        public IReadOnlyList<CommandChoice> ChoicesFor(string command, string parameter, string typed, string? languageTag) => [];
    }
}
